using System.Globalization;

namespace ICDD.Drafting;

/// <summary>
/// By what it is seen that somebody built on an act: what came to its clauses and proposals since, the order of the
/// text, the revisions. Comments alone build on nothing.
/// </summary>
internal static class Footprint
{
    public static Sequence<string> Of(Draft draft, Reversible act) =>
    [
        .. act.Clauses.Select(each => each.Id).Concat(act.Made).Select(id => Of(draft, draft.Clauses[id])),
        .. act.Proposals.Select(each => Of(draft.Proposals[each.Id])),
        .. act.Packages.Select(each => Join(draft.Find(each.Code)!.Status, draft.Find(each.Code)!.Proposals.Count)),
        Join(draft.Revisions.Count),
        .. act.Outline is null && act.Made.Count == 0 ? [] : new[] { Of(draft.Outline) },
        .. act.Silence is { } silence ? [Of(draft.Find(silence)!, act.Number)] : Array.Empty<string>(),
        .. act.Kind == ReversibleKind.Question ? [Of(draft.Questions[act.Number - 1], draft)] : Array.Empty<string>(),
    ];

    private static string Of(Draft draft, Clause clause) => Join(
        clause.Id, clause.Status, clause.Wordings.Count, clause.Rulings.Count, clause.Positions.Count,
        clause.Proposals.Count, clause.Left.Count, clause.Group?.Value ?? "", clause.Condition?.Value ?? "",
        draft.Outline.Places[clause.Id].Children.Count);

    private static string Of(Proposal proposal) => Join(
        proposal.Id, proposal.Status, proposal.Wordings.Count, proposal.Positions.Count, proposal.Reflections.Count,
        proposal.Reflections.Count(each => each.Answer is not null), string.Join('+', proposal.CoSponsors),
        proposal.On);

    private static string Of(Outline outline) =>
        Join(outline.Places.Count, outline.Vacant.Count, outline.Places.Values.Sum(place => place.Moves));

    private static string Of(SilenceProcedure silence, int number) => Join(
        silence.Status, silence.Undone.Count, silence.Breaks[number - 1].Timing,
        silence.Breaks[number - 1].Accepted is not null, silence.Breaks[number - 1].Declined is not null);

    private static string Of(Question question, Draft draft) =>
        Join(draft.Questions.Count, question.Objection is not null, question.TakenBack is not null);

    private static string Join(params object[] parts) =>
        string.Join(' ', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
