namespace ICDD.Drafting;

/// <summary>
/// The secretariat gives the text as it stands a name, Rev.n, and may let the numbers run through again.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Negotiation)]
public sealed record IssueRevision(RevisionNumbering Numbering) : Command
{
    /// <summary>What may be proposed after it.</summary>
    public RevisionMode Mode { get; init; }

    /// <summary>What was agreed otherwise and is issued as it stands: each in the wording that was looked at.</summary>
    public Sequence<SeenClause> Confirmed { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var last = draft.Revisions[^1];
        if (Mode == last.Mode
            && RevisionIssued.Renumbered(draft, Numbering).Matches(last.Outline)
            && SameWords(last, draft))
            return new NothingIsNewSince(last.Symbol);
        var altered = RevisionCheck.Of(draft);
        if (altered.Where(each => !Confirmed.Contains(each.Seen)).ToSequence() is { Count: > 0 } unseen)
            return new AgreedTextWouldChange(unseen.Count, unseen);
        var number = last.Number + 1;
        return new RevisionIssued(number, $"{draft.Conference!.Symbol}/Rev.{Numerals.Arabic(number)}", Numbering)
        {
            Mode = Mode,
            Confirmed = altered.Select(each => each.Seen).ToSequence(),
        };
    }

    private static bool SameWords(Revision last, Draft draft) =>
        draft.Outline.InOrder().All(id => draft.Clauses[id].Wording.Number == last.Clauses[id].Wording);
}

public sealed record RevisionIssued(int Number, string Symbol, RevisionNumbering Numbering) : Event
{
    public RevisionMode Mode { get; init; }

    public Sequence<SeenClause> Confirmed { get; init; }

    public static Outline Renumbered(Draft draft, RevisionNumbering numbering) =>
        numbering == RevisionNumbering.Renumber
            ? draft.Outline.Renumber(id => draft.Clauses[id].Stands)
            : draft.Outline;

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var outline = Renumbered(draft, Numbering);
        var revision = new Revision
        {
            Number = Number,
            Symbol = Symbol,
            Stamp = stamp,
            Outline = outline,
            Clauses = Revision.Take(draft),
            Mode = Mode,
            Confirmed = Confirmed,
            Before = Numbering == RevisionNumbering.Renumber ? draft.Outline : null,
        };
        return draft with { Outline = outline, Revisions = draft.Revisions.Add(revision) };
    }
}
