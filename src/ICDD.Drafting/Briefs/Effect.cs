namespace ICDD.Drafting;

/// <summary>
/// What a change would make of one clause: its text, or several where it is cut, or none where it would go.
/// </summary>
/// <param name="Clause">The clause, or the one beside which a new one would come.</param>
internal sealed record Effect(ClauseId Clause, params IReadOnlyList<string> Texts)
{
    public bool IsNew { get; init; }

    /// <summary>It comes from elsewhere in its own words.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The clause under which it comes.</summary>
    public ClauseId? Under { get; init; }

    /// <summary>The clause goes, and its words with it, or nearly all of them.</summary>
    public bool IsGone { get; init; }

    /// <summary>Also of what conflicts: then what it asks for.</summary>
    public static IEnumerable<Effect> Of(Draft draft, Change change) => change switch
    {
        Modification modification => [new Effect(modification.Clause, After(draft, modification))],
        Addition addition when addition.On(draft) is { } on =>
            addition.Words(draft)
                .Select(text => new Effect(on, text) { IsNew = true, Under = ParentAt(draft, addition.Anchor) }),
        Deletion deletion => draft.Outline.Family(deletion.Clause).Select(id => new Effect(id) { IsGone = true }),
        Amendment amendment when draft.Find(amendment.Proposal) is not null => Of(draft, amendment.InFull(draft)),
        Split split => [new Effect(split.Clause, [.. Parts(draft, split)])],
        Consolidation joined => joined.Clauses.Select((seen, at) => new Effect(seen.Clause, joined.Text)
        {
            IsGone = at > 0 && !Keeps(joined.Text, draft.Find(seen.Clause)?.Text ?? ""),
        }),
        Move move when ParentAt(draft, move.Anchor) is { } parent => draft.Outline.Family(move.Clause)
            .Select(id => draft.Clauses[id]).Where(clause => clause.Stands)
            .Select(clause => new Effect(clause.Id, clause.Text) { IsMoved = true, Under = parent }),
        Section section => section.Changes.SelectMany(each => Of(draft, each))
            .Where(effect => !effect.IsGone || section.Deletes(draft, effect.Clause)),
        _ => [],
    };

    /// <summary>Whether a text that takes the place of another keeps at least half of its words.</summary>
    public static bool Keeps(string text, string old)
    {
        var kept = Redline.Fine(old, text).Where(span => span.Mark == Mark.Kept).Sum(span => WordsIn(span.Text));
        return kept * 2 >= WordsIn(old);
    }

    private static int WordsIn(string text) =>
        WordChunker.Cut(text).Count(piece => WordChunker.KindOf(piece) is PieceKind.Word or PieceKind.Cluster);

    private static ClauseId? ParentAt(Draft draft, Anchor anchor) =>
        draft.Outline.Holds(anchor) ? draft.Outline.ParentAt(anchor) : null;

    private static IEnumerable<string> Parts(Draft draft, Split split) =>
        split.Outcome(draft) is { } first ? split.FurtherTexts(draft).Prepend(first) : split.Texts;

    private static string After(Draft draft, Modification modification) =>
        draft.Clauses[modification.Clause].Wording.Number == modification.Wording
            ? modification.Text
            : modification.Outcome(draft) ?? modification.Text;
}
