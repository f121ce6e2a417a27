namespace ICDD.Drafting;

/// <summary>
/// The sponsor does not take an amendment into its proposal. That closes nothing of the other delegation's: its words
/// go on competing, and the chair rules on them.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record DeclineAmendment(ProposalId Amendment, int AmendmentWording, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Check(draft, seat) is { } refusal)
            return refusal;
        var reason = PlainText.ReadOptionalLines(Reason, Limits.Comment);
        return reason.Refusal is { } bad ? bad
            : Answer(draft, draft.Find(Amendment)!) is not null ? new AlreadySo()
            : new AmendmentDeclined(Amendment, AmendmentWording, reason.Text);
    }

    /// <summary>What the sponsor said to the amendment in its newest words; null where it has not answered.</summary>
    public static AmendmentAnswer? Answer(Draft draft, Proposal amendment) =>
        draft.NotTakenIn.TryGetValue(amendment.Id, out var answer) && answer.Wording == amendment.Wording.Number
            ? answer
            : null;

    private Refusal? Check(Draft draft, Seat seat) => draft.Find(Amendment) switch
    {
        null => new ProposalIsUnknown(Amendment.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(Amendment.Symbol, closed.Status),
        { AwaitsConfirmation: true } => new ProposalAwaitsConfirmation(Amendment.Symbol),
        var other when other.Wording.Number != AmendmentWording => new ProposalHasNewWords(Amendment.Symbol),
        { Change: Amendment amendment } => OwnProposalRule.Check(draft, amendment.Proposal, seat),
        _ => new ProposalIsNoAmendment(Amendment.Symbol),
    };
}

/// <summary>What a sponsor said to an amendment of its proposal, in the words that it had then.</summary>
public sealed record AmendmentAnswer(int Wording, string Reason, Stamp Stamp);

public sealed record AmendmentDeclined(ProposalId Amendment, int Wording, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        NotTakenIn = draft.NotTakenIn.SetItem(Amendment, new AmendmentAnswer(Wording, Reason, stamp)),
    };

    public override Touched Touches(Draft draft) => Touched.Only(draft.Proposals[Amendment].On);
}
