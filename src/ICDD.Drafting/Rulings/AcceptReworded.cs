namespace ICDD.Drafting;

/// <summary>The chair's own wording of a clause, linked to the proposals that it reflects.</summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AcceptReworded(ClauseId Clause, int Wording, string Text, Sequence<Reflection> Reflects) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (ChairRule.CheckClause(draft, Clause, Wording) is { } refusal)
            return refusal;
        var clause = draft.Find(Clause)!;
        if (draft.RefuseUnlessOpen(clause) is { } closed)
            return closed;
        if (Reflects.Count == 0)
            return new ChairTextReflectsNothing();
        foreach (var reflected in Reflects)
            if (RefuseReflection(draft, reflected) is { } bad)
                return bad;
        var text = PlainText.Read(Text, Limits.Clause);
        return text.Refusal is { } badText ? badText
            : text.Text == clause.Text ? new NothingIsChanged(draft.NumberOf(Clause))
            : new ClauseReworded(Clause, text.Text, Reflects.Select(each => each.Proposal).Distinct().ToSequence());
    }

    private Refusal? RefuseReflection(Draft draft, Reflection reflected) =>
        ChairRule.CheckProposal(draft, reflected.Proposal, reflected.Wording)
        ?? (draft.Find(reflected.Proposal)!.On == Clause
            ? null
            : new ProposalIsOnAnotherClause(reflected.Proposal.Symbol, draft.NumberOf(Clause)));
}

public sealed record ClauseReworded(ClauseId Clause, string Text, Sequence<ProposalId> Reflects) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var after = draft.With(draft.Clauses[Clause].Reword(Text, stamp, Reflects));
        foreach (var proposal in Reflects)
            after = after.With(after.Proposals[proposal].Reflect(Clause, after.Clauses[Clause].Wording.Number, stamp));
        return Reversibles.Settled(draft, after, stamp, ReversibleKind.Rewording, [.. Reflects]);
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
