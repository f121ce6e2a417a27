namespace ICDD.Drafting.Documents;

/// <summary>The kinds of proposals in the words of the ITU, which every delegation knows.</summary>
internal static class ProposalKinds
{
    public static string Of(Change change) => change switch
    {
        Modification => "MOD",
        Addition => "ADD",
        Deletion => "SUP",
        Retain => "NOC",
        Move => "SUP* ADD*",
        Split => "SPLIT",
        Consolidation => "MERGE",
        Section => "SECTION",
        Amendment => "AMEND",
        _ => throw new ArgumentException(change.GetType().Name, nameof(change)),
    };
}
