namespace ICDD.Drafting;

/// <summary>bis, ter, quater: how a paragraph put in after the numbering is told apart until the next one.</summary>
public static class OrdinalSuffix
{
    private static readonly string[] Latin =
    [
        "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies", "undecies",
        "duodecies", "terdecies", "quaterdecies", "quindecies", "sexdecies", "septdecies", "octodecies",
    ];

    /// <summary>1 ante, 1 ante bis: before the first of a series.</summary>
    public static string Ante(int nth) => " ante" + Of(nth - 1);

    public static string Of(int nth) => nth <= 0 ? "" : nth <= Latin.Length ? " " + Latin[nth - 1] : $" ({nth + 1})";
}
