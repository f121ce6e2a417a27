namespace ICDD.Drafting.Documents;

/// <summary>
/// The tracked changes of an item: those that the file was exported with, each by its name and moment, told apart from
/// those of whoever edited it.
/// </summary>
internal sealed class ChangeMarks(IReadOnlySet<Tracked> proposed)
{
    public bool AreThere => proposed.Count > 0;

    /// <summary>None of what was only proposed.</summary>
    public Accepting None => Accepting.None(proposed);

    /// <summary>Of all that was only proposed, this change.</summary>
    public Accepting Only(Tracked key) => new(proposed.Where(each => each != key).ToHashSet());

    /// <summary>Of all that was only proposed, these changes.</summary>
    public Accepting These(IReadOnlySet<Tracked> keys) => new(proposed.Except(keys).ToHashSet());

    /// <summary>The changes that the file was exported with and that still stand in the item.</summary>
    public List<Tracked> KeysIn(ReturnedItem item) =>
    [
        .. PiecesOf(item).SelectMany(piece => new[] { piece.Inserted, piece.Deleted }).OfType<Tracked>()
            .Select(change => Accepting.Key(change.Author, change.Date)).Where(proposed.Contains).Distinct(),
    ];

    /// <summary>Whether whoever edited the file tracked changes in it.</summary>
    public bool IsTracked(ReturnedItem item) => item.Paragraphs.Any(IsTracked);

    public bool IsTracked(WordParagraph paragraph) =>
        paragraph.Pieces.Exists(piece => piece.Text.Length > 0 && (IsOwn(piece.Inserted) || IsOwn(piece.Deleted)));

    /// <summary>Of whoever edited the file.</summary>
    public bool IsOwn(Tracked? change) =>
        change is not null && !proposed.Contains(Accepting.Key(change.Author, change.Date));

    /// <summary>Whether words were struck in the change, or put in between words of it, in sight.</summary>
    public bool IsTouched(ReturnedItem item, Tracked key)
    {
        var pieces = PiecesOf(item).Where(piece => piece.Text.Length > 0).ToList();
        return Enumerable.Range(0, pieces.Count).Any(at => IsOf(pieces[at].Inserted, key)
            ? IsOwn(pieces[at].Deleted)
            : IsOwn(pieces[at].Inserted) && IsIn(at - 1) && IsIn(at + 1));

        bool IsIn(int at) => at >= 0 && at < pieces.Count && Holds(pieces[at], key);
    }

    /// <summary>In how many places words of the change stand, others between them.</summary>
    public static int Runs(ReturnedItem item, Tracked key)
    {
        var (runs, isIn) = (0, false);
        foreach (var piece in PiecesOf(item).Where(piece => piece.Text.Length > 0))
        {
            runs += Holds(piece, key) && !isIn ? 1 : 0;
            isIn = Holds(piece, key);
        }

        return runs;
    }

    /// <summary>The words of the change as they stand, those struck since left out.</summary>
    public static string Marked(ReturnedItem item, Tracked key) => string.Concat(PiecesOf(item)
        .Where(piece => (IsOf(piece.Inserted, key) && (piece.Deleted is null || IsOf(piece.Deleted, key)))
            || (IsOf(piece.Deleted, key) && piece.Inserted is null))
        .Select(piece => piece.Text));

    private static IEnumerable<WordPiece> PiecesOf(ReturnedItem item) =>
        item.Paragraphs.SelectMany(paragraph => paragraph.Pieces);

    private static bool Holds(WordPiece piece, Tracked key) => IsOf(piece.Inserted, key) || IsOf(piece.Deleted, key);

    private static bool IsOf(Tracked? change, Tracked key) =>
        change is not null && Accepting.Key(change.Author, change.Date) == key;
}
