namespace ICDD.Drafting;

/// <summary>A clause in the wording that somebody had before their eyes.</summary>
public sealed record SeenClause(ClauseId Clause, int Wording);

/// <summary>SUP: the clause goes, and with it what stands under it, none of which may be agreed.</summary>
public sealed record Deletion(ClauseId Clause, int Wording) : Change
{
    /// <summary>What stood under the clause when it was proposed; the rule fills it in, whatever is sent.</summary>
    public Sequence<SeenClause> Under { get; init; }

    public override ClauseId? On(Draft draft) => Clause;

    public override IEnumerable<ClauseId> Reaches(Draft draft) => draft.Outline.Family(Clause);

    public override bool IsWhere(Change other) => other is Deletion deletion && deletion.Clause == Clause;

    public override Sequence<string> Words(Draft draft) =>
    [
        .. Under.Prepend(new SeenClause(Clause, Wording))
            .Select(seen => draft.Find(seen.Clause)?.TextAt(seen.Wording) ?? ""),
    ];

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Clause) is not { } clause)
            return (null, new ClauseIsUnknown(Clause));
        if (clause.TextAt(Wording) is not { Length: > 0 })
            return (null, new WordingIsUnknown(draft.NumberOf(Clause), Wording));
        var under = StandingUnder(draft).ToList();
        var seen = under.Select(each => new SeenClause(each.Id, each.Wording.Number)).ToSequence();
        var closed = under.Prepend(clause)
            .Select(draft.RefuseUnlessOpen).FirstOrDefault(refusal => refusal is not null);
        return (this with { Under = seen }, closed);
    }

    /// <summary>
    /// Words changed or put in since may be words that the sponsor could live with: that is a conflict.
    /// </summary>
    public override Standing Standing(Draft draft) => draft.Find(Clause) switch
    {
        null or { Stands: false } => Drafting.Standing.Contained,
        var clause when clause.Text == clause.TextAt(Wording) && StandingUnder(draft).All(WasSeen) =>
            Drafting.Standing.Clean,
        _ => Drafting.Standing.Conflicting,
    };

    public override string? Outcome(Draft draft) => Standing(draft) == Drafting.Standing.Clean ? "" : null;

    public override Change? Renew(Draft draft) =>
        draft.Find(Clause) is { Stands: true } clause
            && (this with { Wording = clause.Wording.Number }).Check(draft) is (Deletion now, null) && now != this
            ? now
            : null;

    public override Draft Adopt(Draft draft, string text, Adoptee from) =>
        draft.DeleteFamily(Clause, from.Stamp, [from.Proposal]);

    private IEnumerable<Clause> StandingUnder(Draft draft) =>
        draft.Outline.Family(Clause).Skip(1).Select(id => draft.Clauses[id]).Where(member => member.Stands);

    private bool WasSeen(Clause member) =>
        Under.Any(seen => seen.Clause == member.Id && member.TextAt(seen.Wording) == member.Text);
}
