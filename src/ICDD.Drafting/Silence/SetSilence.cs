using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// The chair puts an exact text under silence: the listed clauses in the wordings that the chair had before its eyes.
/// Brackets must be off: no proposal on them is open.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record SetSilence(
    Sequence<SeenClause> Clauses, DateTimeOffset Deadline, SilenceDisclosure Disclosure) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Clauses.Count == 0)
            return new NoClauseIsListed();
        if (SilenceLimits.Check(Deadline, now) is { } length)
            return length;
        var listed = Clauses.Distinct().ToSequence();
        return listed.Select(seen => Check(draft, seen)).FirstOrDefault(refusal => refusal is not null) is { } bad
            ? bad
            : new SilenceSet(Next(draft), listed, Deadline, Disclosure, FrozenText.HashOf(draft, listed));
    }

    private static SilenceId Next(Draft draft) => new($"s{draft.Silences.Count + 1}");

    private static Refusal? Check(Draft draft, SeenClause seen) =>
        AgreementRule.Check(draft, seen.Clause, seen.Wording)
        ?? (draft.SilenceOn(seen.Clause) is null ? null : new ClauseIsUnderSilence(draft.NumberOf(seen.Clause)));
}

/// <param name="TextHash">As computed when it was set: recorded, so that receipts never depend on a later
/// program.</param>
public sealed record SilenceSet(
    SilenceId Silence, Sequence<SeenClause> Clauses, DateTimeOffset Deadline, SilenceDisclosure Disclosure,
    string TextHash)
    : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft.With(new SilenceProcedure
    {
        Id = Silence,
        Clauses = Clauses.ToImmutableDictionary(seen => seen.Clause, seen => seen.Wording),
        TextHash = TextHash,
        Deadline = Deadline,
        Disclosure = Disclosure,
        Set = stamp,
    });

    public override Touched Touches(Draft draft) => Touched.Only([.. Clauses.Select(seen => seen.Clause)]);
}
