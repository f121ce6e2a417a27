using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>On which paragraph, in which words.</summary>
public static partial class Acts
{
    private static string Said(Step step) => (step.Words % 12) switch
    {
        11 => BadWords[step.Other % BadWords.Length],
        > 6 => OtherWords[step.Other % OtherWords.Length],
        _ => $"We decide on matter {step.What}, @JPN",
    };

    private static string Rationale(Step step) => step.Words % 3 == 0 ? "" : Said(step);

    private static ClauseKind KindOf(int words) => (words % 8) switch
    {
        0 => ClauseKind.Heading,
        1 => ClauseKind.Preambular,
        2 => ClauseKind.Recommendation,
        _ => ClauseKind.Operative,
    };

    private static Recommendation? DetailsFor(ClauseKind kind, Step step) =>
        kind == ClauseKind.Recommendation ? Details with { Follows = [], FocusArea = 1 + step.Other % 3 } : null;

    private static Anchor AnchorOf(Draft draft, Step step) => (step.Other % 6) switch
    {
        0 => new Anchor(),
        1 or 2 => Anchor.Under(ClauseOf(draft, step.What)),
        3 => new Anchor(ClauseOf(draft, step.What), ClauseOf(draft, step.Words)),
        _ => Anchor.Behind(ClauseOf(draft, step.What)),
    };

    private static ClauseId ClauseOf(Draft draft, int number)
    {
        var known = draft.Outline.InOrder().ToList();
        return number % 13 == 12 || known.Count == 0
            ? Unknown[number % Unknown.Length]
            : known[number % known.Count];
    }

    private static ClauseId ClosedOf(Draft draft, Step step)
    {
        var closed = draft.Outline.InOrder().Where(id => !draft.Clauses[id].IsOpen).ToList();
        return closed.Count == 0 ? ClauseOf(draft, step.What) : closed[step.What % closed.Count];
    }

    private static ClauseId AskedOf(Draft draft, Step step)
    {
        var asked = draft.Outline.InOrder().Where(id => ChairQueue.Requests(draft.Clauses[id]).Any()).ToList();
        return asked.Count == 0 ? ClosedOf(draft, step) : asked[step.What % asked.Count];
    }

    private static ClauseId ReopenedOf(Draft draft, Step step)
    {
        var reopened = draft.Outline.InOrder().Where(id => draft.Clauses[id] is { Default: not null }).ToList();
        return reopened.Count == 0 ? ClauseOf(draft, step.What) : reopened[step.What % reopened.Count];
    }

    private static DraftingGroupCode DraftingGroupOf(Step step) =>
        new(step.Words % 9 == 8 ? "G\n" : $"G{step.Words % 3}");

    private static PackageCode PackageOf(Step step) => new(step.Words % 9 == 8 ? "" : $"P{step.Words % 3}");

    private static SeenClause Held(Draft draft, Step step)
    {
        var held = draft.Outline.InOrder().Where(id => draft.Clauses[id].Group == DraftingGroupOf(step)).ToList();
        var clause = held.Count == 0 ? ClauseOf(draft, step.What) : held[step.What % held.Count];
        return new SeenClause(clause, WordingOf(draft.Find(clause)?.Wording.Number, step));
    }

    private static ClosePackage Close(Draft draft, PackageCode code) => draft.Find(code) is { } package
        ? new(
            code,
            package.Members(draft).Select(id => draft.Clauses[id]).Where(clause => clause.Stands)
                .Select(clause => new SeenClause(clause.Id, clause.Wording.Number)).ToSequence(),
            package.OpenProposals(draft).Select(each => new Reflection(each.Id, each.Wording.Number)).ToSequence())
        : new(code, [], []);

    private static readonly ClauseId[] Unknown = [
        new("c999"), new("C2"), new(""), default, new("c2 "), new(new string('c', 9999))
    ];

    private static ProposalId ProposalOf(Draft draft, Step step)
    {
        var open = draft.Proposals.Values.Where(proposal => proposal.IsOpen || step.What % 5 == 0)
            .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal).ToList();
        if (step.What % 17 == 16 || open.Count == 0)
            return new[] { new ProposalId("AUS-99"), new ProposalId("aus-1"), default, new ProposalId("") }[
                step.What % 4];
        return open[step.What % open.Count].Id;
    }

    private static CommentId ThreadOf(Draft draft, Step step) =>
        new($"{(step.Other % 9 == 8 ? "K" : "k")}{1 + step.What % Math.Max(1, draft.CommentCount)}");

    private static SilenceId SilenceOf(Draft draft, Step step) => draft.Silences.IsEmpty || step.What % 13 == 12
        ? new[] { new SilenceId("s99"), default, new SilenceId("S1") }[step.What % 3]
        : draft.Silences[^(1 + step.What % Math.Min(2, draft.Silences.Count))].Id;

    private static Sequence<SeenClause> Listed(Draft draft, Step step) => (step.Words % 7) switch
    {
        5 => [],
        6 => [new SeenClause(ClauseOf(draft, step.What), 1), new SeenClause(ClauseOf(draft, step.Other), 1)],
        _ => [new SeenClause(ClauseOf(draft, step.What), WordingOf(draft, step))],
    };

    private static IEnumerable<ClauseId> ListedIn(Draft draft, Step step) =>
        step.Words % 7 == 5 && draft.Find(SilenceOf(draft, step)) is { } silence ? silence.InOrder(draft).Take(2) : [];

    private static int WordingOf(Draft draft, Step step) =>
        WordingOf(draft.Find(ClauseOf(draft, step.What))?.Wording.Number, step);

    private static int WordingOf(int? current, Step step) => (step.Other % 11) switch
    {
        9 => 1,
        10 => new[] { 0, -1, int.MaxValue, int.MinValue, 2 }[step.Words % 5],
        _ => current ?? 1,
    };
}
