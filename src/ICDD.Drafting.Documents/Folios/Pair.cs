namespace ICDD.Drafting.Documents;

/// <summary>Two states of one text; what stands in either is shown.</summary>
internal sealed record Pair(TextState Old, TextState New)
{
    public bool Shows(ClauseId id) => Old.TextOf(id).Length > 0 || Stands(id);

    public bool Stands(ClauseId id) => New.TextOf(id).Length > 0;

    /// <summary>Whether the clause itself came or went.</summary>
    public Mark MarkOf(ClauseId id) => (Old.TextOf(id).Length > 0, Stands(id)) switch
    {
        (false, true) => Mark.Inserted,
        (true, false) => Mark.Deleted,
        _ => Mark.Kept,
    };

    /// <summary>The number that it has, or had when it still stood.</summary>
    public string NumberOf(ClauseId id) => (Stands(id) ? New : Old).Numbering[id].Printed;

    /// <summary>The number that it had, where it stands in both texts under different ones.</summary>
    public string? NumberBefore(ClauseId id) =>
        MarkOf(id) == Mark.Kept && Old.Numbering[id].Printed is var before && before != NumberOf(id) ? before : null;

    /// <summary>The newer text with the words of deleted clauses left in.</summary>
    public TextState Union() => New with
    {
        Clauses = New.Clauses.SetItems(New.Outline.InOrder()
            .Where(id => !Stands(id) && Shows(id))
            .Select(id => KeyValuePair.Create(id, Old.Clauses[id]))),
    };
}
