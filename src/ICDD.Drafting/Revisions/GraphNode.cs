namespace ICDD.Drafting;

/// <summary>A point in the story of a clause. The key is stable: later acts never change it.</summary>
public abstract record GraphNode(string Key, Stamp Stamp);

/// <summary>A wording of the clause; without words where the clause was deleted.</summary>
/// <param name="Status">What the clause is now; none once a later wording took the place of this one.</param>
/// <param name="Shown">The revisions that show this wording.</param>
public sealed record WordingNode(Wording Wording, ClauseStatus? Status, Sequence<RevisionMark> Shown)
    : GraphNode(KeyOf(Wording.Number), Wording.Stamp)
{
    public bool IsDeletion => Wording.Text.Length == 0;

    public static string KeyOf(int wording) => $"w{Numerals.Arabic(wording)}";
}

/// <summary>One wording of a proposal.</summary>
public sealed record ProposalNode(Proposal Proposal, ProposalWording Wording)
    : GraphNode(KeyOf(Proposal.Id, Wording.Number), Wording.Stamp)
{
    /// <summary>What became of it; none once its sponsor put other words in its place.</summary>
    public ProposalStatus? Status => Wording.Number == Proposal.Wording.Number ? Proposal.Status : null;

    public static string KeyOf(ProposalId proposal, int wording) => $"{proposal}-v{Numerals.Arabic(wording)}";
}
