namespace ICDD.Drafting;

/// <summary>What the chair says to an objection on record when it puts the question.</summary>
public sealed record AnsweredObjection(DelegationCode Delegation, ClauseId Clause, string Answer);

/// <summary>
/// A delegation objected to a paragraph and has not said otherwise. A signal is no vote and blocks nothing by itself; but no
/// question is put over it in silence.
/// </summary>
public sealed record StandingObjection(DelegationCode Delegation, ClauseId Clause, Stamp Stamp)
{
    /// <summary>In the order of the text, as the delegations sit; also on words that have changed since.</summary>
    public static IReadOnlyList<StandingObjection> Of(Draft draft) =>
    [
        .. from clause in draft.Standing()
           from stance in ReadyToClose.Concerns(draft, new ThisClause(clause.Id))
           where stance.Standpoint is { Signal: PositionSignal.Object, Said: not null } && !stance.Delegation.Departed
           select new StandingObjection(stance.Delegation.Code, clause.Id, stance.Standpoint.Said!.Stamp),
    ];

    /// <summary>Those that the question did not answer, or that came after it.</summary>
    public static IReadOnlyList<StandingObjection> Unanswered(Draft draft, Question question) =>
        [.. Of(draft).Where(each => each.Stamp.Version > question.Stamp.Version || !question.Answers.Any(each.IsAnsweredBy))];

    public bool IsAnsweredBy(AnsweredObjection answer) => answer.Delegation == Delegation && answer.Clause == Clause;

    /// <summary>By name and paragraph, as in a list.</summary>
    public string Say(Draft draft) => $"{draft.Seating.Find(Delegation)?.Name ?? Delegation.Value} ({draft.NumberOf(Clause)})";
}
