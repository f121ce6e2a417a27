namespace ICDD.Drafting.Documents;

/// <summary>
/// Elements that hold no words of a paragraph: they are walked over, and some are named to the reader.
/// </summary>
internal static class BesideText
{
    public static bool Holds(string element) => Named(element) is not null
        || element is "Fallback" or "rt" or "sectPr"
        || element.EndsWith("Change", StringComparison.Ordinal);

    public static LeftOut? Named(string element) => element switch
    {
        "drawing" or "pict" or "object" => LeftOut.Pictures,
        "oMath" or "oMathPara" => LeftOut.Formulas,
        "txbxContent" => LeftOut.TextBoxes,
        _ => null,
    };
}
