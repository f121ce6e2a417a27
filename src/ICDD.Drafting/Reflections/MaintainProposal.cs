namespace ICDD.Drafting;

/// <summary>
/// The sponsor maintains its proposal although the chair's text reflects it: it is open again, in its own words,
/// against the chair's. A new clause that came in reworded is proposed in the sponsor's words.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record MaintainProposal(ProposalId Proposal, SeenClause Seen) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ReflectionRule.Check(draft, Proposal, seat) is { } refusal)
            return refusal;
        var proposal = draft.Find(Proposal)!;
        var clause = draft.Clauses[proposal.Reflections[^1].Clause];
        if (Seen.Clause != clause.Id || Seen.Wording != clause.Wording.Number)
            return new ClauseHasNewWords(draft.NumberOf(clause.Id));
        if (draft.RefuseUnlessOpen(clause) is { } closed)
            return closed;
        var (clean, broken) = Again(draft, proposal, clause).Check(draft);
        return (broken ?? RevisionModeRule.Check(draft, clean!)) is { } refused
            ? refused
            : new ProposalMaintained(Proposal, clause.Id, clean!)
            {
                ToConfirm = CoSponsors.OfOtherWords(draft, Proposal, clean!),
            };
    }

    private static Change Again(Draft draft, Proposal proposal, Clause clause) => proposal.Change switch
    {
        Modification modification => new Modification(clause.Id, clause.Wording.Number, modification.Text),
        Addition addition when proposal.Made == clause.Id => new Modification(
            clause.Id, clause.Wording.Number, addition.Text),
        Amendment amendment => new Modification(clause.Id, clause.Wording.Number, amendment.Text),
        Split split when PartOf(proposal, split, clause.Id) is { } words =>
            new Modification(clause.Id, clause.Wording.Number, words),
        Section section when section.Changes.OfType<Modification>()
            .FirstOrDefault(each => each.Clause == clause.Id) is { } own =>
            own with { Wording = clause.Wording.Number },
        var other => other.Renew(draft) ?? other,
    };

    /// <summary>The sponsor's words for the part that became this clause.</summary>
    private static string? PartOf(Proposal proposal, Split split, ClauseId clause) =>
        proposal.MadeClauses().Prepend(split.Clause).Zip(split.Texts).Where(part => part.First == clause)
            .Select(part => part.Second).FirstOrDefault();
}

public sealed record ProposalMaintained(ProposalId Proposal, ClauseId On, Change Change) : Event
{
    /// <summary>Co-sponsors who lent their names to other words.</summary>
    public Sequence<DelegationCode> ToConfirm { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var proposal = ReflectionRule.Answer(draft.Proposals[Proposal], ReflectionReply.Maintained, stamp)
            .Reword(Change, stamp, WordingCause.Maintained);
        var again = draft.Place(proposal with { Status = ProposalStatus.Open, Closing = null }, On);
        return PackageRule.Hold(CoSponsors.Ask(again, Proposal, ToConfirm));
    }

    public override Touched Touches(Draft draft) => PackageRule.Reach(draft, Proposal, Change)
        .And(Touched.Only(draft.Proposals[Proposal].On, On));
}
