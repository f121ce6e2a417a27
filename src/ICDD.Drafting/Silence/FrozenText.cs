using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// The text under silence: it has a hash, and nothing else than the procedure touches it while it runs.
/// </summary>
public static class FrozenText
{
    /// <summary>
    /// SHA-256, 64 lower-case hex digits, over one line for each clause in the order of the text: its id, a tabulator,
    /// the number of its wording, a tabulator, its words.
    /// </summary>
    public static string HashOf(Draft draft, IEnumerable<SeenClause> clauses)
    {
        var wordings = clauses.ToDictionary(seen => seen.Clause, seen => seen.Wording);
        var lines = draft.Outline.InOrder().Where(wordings.ContainsKey).Select(id => string.Create(
            CultureInfo.InvariantCulture, $"{id}\t{wordings[id]}\t{draft.Clauses[id].TextAt(wordings[id])}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    /// <summary>
    /// Whatever was decided, a clause under silence takes no other rulings, words or proposals, goes to no group and to
    /// no other place. Where silence was broken it is free.
    /// </summary>
    public static Decision Guard(Draft draft, Decision decision, Stamp stamp)
    {
        if (decision.Refusal is not null || !draft.Silences.Exists(each => each.IsRunning))
            return decision;
        var after = decision.Events.Aggregate(draft, (text, happened) => happened.Apply(text, stamp));
        var held = draft.Silences.Where(each => each.IsRunning).Select(each => after.Find(each.Id)!)
            .SelectMany(each => each.Clauses.Keys.Where(id => each.Holds(id) && draft.Find(each.Id)!.Holds(id)));
        return held.Where(id => IsTouched(draft, after, id)).ToList() is [var first, ..]
            ? new ClauseIsUnderSilence(draft.NumberOf(first))
            : decision;
    }

    private static bool IsTouched(Draft draft, Draft after, ClauseId id)
    {
        var (before, now) = (draft.Clauses[id], after.Clauses[id]);
        return before.Wordings != now.Wordings || before.Status != now.Status || before.Rulings != now.Rulings
            || before.Group != now.Group
            || before.Recommendation != now.Recommendation
            || IsElsewhere(draft.Outline, after.Outline, id)
            || before.Proposals.Count < now.Proposals.Count || after.OpenProposalsReaching(now).Any();
    }

    /// <summary>It was moved, or what it stands under was.</summary>
    private static bool IsElsewhere(Outline before, Outline after, ClauseId id) =>
        !ReferenceEquals(before, after)
        && (before.Places[id].Moves != after.Places[id].Moves || before.Places[id].Parent != after.Places[id].Parent
            || (before.Places[id].Parent is { } parent && IsElsewhere(before, after, parent)));
}
