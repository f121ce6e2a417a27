namespace ICDD.Drafting;

/// <summary>What the chair says to an objection on record when it puts the question.</summary>
public sealed record AnsweredObjection(DelegationCode Delegation, ClauseId Clause, string Answer);

/// <summary>Who objects, by its name, and to which paragraph, by its number.</summary>
public sealed record NamedObjection(string Delegation, string Clause);

/// <summary>
/// A delegation objected to a paragraph and has not said otherwise. A signal is no vote and blocks nothing by itself;
/// but no question is put over it in silence, nor over that of a delegation that left, which the chair rules on.
/// </summary>
public sealed record StandingObjection(DelegationCode Delegation, ClauseId Clause, Stamp Stamp)
{
    /// <summary>In the order of the text, as the delegations sit; also on words that have changed since.</summary>
    public static IReadOnlyList<StandingObjection> Of(Draft draft) =>
    [
        .. from clause in draft.Standing()
           from stance in ReadyToClose.Concerns(draft, new ThisClause(clause.Id))
           where stance.Standpoint is { Signal: PositionSignal.Object, Said: not null }
           select new StandingObjection(stance.Delegation.Code, clause.Id, stance.Standpoint.Said!.Stamp),
    ];

    /// <summary>Those that the question did not answer, or that came after it.</summary>
    public static IReadOnlyList<StandingObjection> Unanswered(Draft draft, Question question) =>
        [.. Of(draft).Where(each => each.Stamp.Version > question.Stamp.Version
            || !question.Answers.Any(each.IsAnsweredBy))];

    public bool IsAnsweredBy(AnsweredObjection answer) => answer.Delegation == Delegation && answer.Clause == Clause;

    public NamedObjection Named(Draft draft) =>
        new(draft.Seating.NameOf(Delegation), draft.NumberOf(Clause));
}
