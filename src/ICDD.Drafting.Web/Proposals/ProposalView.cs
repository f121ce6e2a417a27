namespace ICDD.Drafting.Web;

/// <summary>An open or closed proposal as all see it.</summary>
/// <param name="Standing">How it stands against the newest text, while it is open.</param>
/// <param name="WrittenOn">The wording that it was written on, where the clause has a newer one.</param>
public sealed record ProposalView(Proposal Proposal, Standing? Standing, Redline Redline, int? WrittenOn)
{
    public static ProposalView Of(Draft draft, Proposal proposal)
    {
        var standing = proposal.IsOpen ? proposal.Change.Standing(draft) : (Standing?)null;
        return new ProposalView(
            proposal, standing, Against(draft, proposal.Change, standing), WrittenOnOf(draft, proposal.Change));
    }

    /// <summary>Against the words that it was written on.</summary>
    public static Redline AsWritten(Draft draft, Change change) => Against(draft, change, null);

    /// <summary>
    /// What is clean is shown as it would change the text that stands now; all else against the words that it was
    /// written on.
    /// </summary>
    public static Redline Against(Draft draft, Change change, Standing? standing) => change switch
    {
        Modification modification when standing == Drafting.Standing.Clean =>
            Redline.Between(draft.Clauses[modification.Clause].Text, modification.Outcome(draft) ?? modification.Text),
        Modification modification => Redline.Between(
            Base(draft, modification.Clause, modification.Wording), modification.Text),
        Deletion deletion => Redline.Between(Base(draft, deletion.Clause, deletion.Wording), ""),
        Addition addition => Redline.Between("", addition.Text),
        Amendment amendment => Against(draft, amendment.InFull(draft), standing),
        Consolidation consolidation => Redline.Between(
            string.Join(' ', consolidation.Clauses.Select(seen => Base(draft, seen.Clause, seen.Wording))),
            consolidation.Text),
        Split split => Redline.Between(Base(draft, split.Clause, split.Wording), string.Join(' ', split.Texts)),
        Retain retain => Kept(Base(draft, retain.Clause, retain.Wording)),
        _ => Kept(change.On(draft) is { } on ? draft.Clauses[on].Text : ""),
    };

    private static Redline Kept(string text) => Redline.Between(text, text);

    private static string Base(Draft draft, ClauseId clause, int wording) =>
        draft.Clauses[clause].TextAt(wording) ?? "";

    private static int? WrittenOnOf(Draft draft, Change change) => change switch
    {
        Modification modification => Older(draft, modification.Clause, modification.Wording),
        Deletion deletion => Older(draft, deletion.Clause, deletion.Wording),
        Split split => Older(draft, split.Clause, split.Wording),
        Retain retain => Older(draft, retain.Clause, retain.Wording),
        Amendment amendment => WrittenOnOf(draft, amendment.InFull(draft)),
        _ => null,
    };

    private static int? Older(Draft draft, ClauseId clause, int wording) =>
        draft.Clauses[clause].Wording.Number == wording ? null : wording;
}
