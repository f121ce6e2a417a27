namespace ICDD.Drafting.Documents;

/// <summary>What a change is called in the standard; nothing for one that leaves the text as it is.</summary>
internal static class AknModifications
{
    public static string? TypeOf(Change change) => change switch
    {
        Modification or Amendment => "substitution",
        Addition => "insertion",
        Deletion => "repeal",
        Split => "split",
        Consolidation => "join",
        Move => "renumbering",
        _ => null,
    };
}
