namespace ICDD.Drafting;

/// <summary>
/// The sponsor puts new words in place of its own, as it saw them in the given wording. Kind and place stay; the older
/// wording is kept, and co-sponsors, who lent their names to other words, have to join again.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ReplaceProposal(ProposalId Proposal, int Wording, Change Change, string Rationale) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (OwnProposalRule.Check(draft, Proposal, seat) is { } refusal)
            return refusal;
        var proposal = draft.Find(Proposal)!;
        if (proposal.Wording.Number != Wording)
            return new ProposalHasNewWords(Proposal.Symbol);
        var (clean, bad) = Change.Check(draft);
        if (bad is not null)
            return bad;
        if (!clean!.IsWhere(proposal.Change))
            return new ReplacementIsAnotherProposal(Proposal.Symbol);
        if (RevisionModeRule.Check(draft, clean) is { } closed)
            return closed;
        var reason = PlainText.ReadOptionalLines(Rationale, Limits.Comment);
        if (reason.Refusal is { } badReason)
            return badReason;
        if (clean is Retain && reason.Text.Length == 0)
            return new ReasonIsMissing();
        return clean == proposal.Change && reason.Text == proposal.Wording.Rationale
            ? new NothingIsChanged(Proposal.Symbol)
            : new ProposalReplaced(Proposal, clean) { Rationale = reason.Text };
    }
}

public sealed record ProposalReplaced(ProposalId Proposal, Change Change) : Event
{
    public string Rationale { get; init; } = "";

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = draft.Proposals[Proposal];
        var wording = new ProposalWording(proposal.Wordings.Count + 1, Change, Rationale, stamp);
        return PackageRule.Hold(CoSponsors.Ask(draft, Proposal, proposal.CoSponsors).With(proposal with
        {
            Wordings = proposal.Wordings.Add(wording),
            CoSponsors = [],
            AwaitsConfirmation = false,
        }));
    }

    public override Touched Touches(Draft draft) => PackageRule.Reach(draft, Proposal, Change)
        .And(Touched.Only(draft.Proposals[Proposal].On));
}
