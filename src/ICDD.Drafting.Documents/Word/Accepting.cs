namespace ICDD.Drafting.Documents;

/// <summary>
/// Which tracked changes of a file count as made. Those of whoever edited it always do; those that the file was
/// exported with do not where they were only proposed.
/// </summary>
internal sealed class Accepting(IReadOnlySet<Tracked> proposed, Tracked? just = null)
{
    private const int Digits = 19;

    public static Accepting All { get; } = new(new HashSet<Tracked>());

    /// <summary>None of what was only proposed.</summary>
    public static Accepting None(IReadOnlySet<Tracked> proposed) => new(proposed);

    /// <summary>This change alone, and none of whoever edited the file.</summary>
    public static Accepting Just(Tracked key) => new(new HashSet<Tracked>(), key);

    /// <summary>
    /// Who proposed and when, as a file says it; programs keep the digits of a time and drop its zone.
    /// </summary>
    public static Tracked Key(string author, string date) => new(author, date[..Math.Min(date.Length, Digits)]);

    public bool Stands(WordPiece piece) => (piece.Inserted is null || IsMade(piece.Inserted))
        && (piece.Deleted is null || !IsMade(piece.Deleted));

    public bool RunsOn(WordParagraph paragraph) =>
        (paragraph.EndStruck is { } struck && IsMade(struck)) || (paragraph.EndPutIn is { } put && !IsMade(put));

    public bool IsRowStruck(WordParagraph paragraph) => paragraph.RowStruck is { } struck && IsMade(struck);

    /// <summary>Whether the whole paragraph is what somebody else would put in.</summary>
    public bool IsProposed(WordParagraph paragraph) => paragraph.EndPutIn is { } put && !IsMade(put)
        && paragraph.Bookmarks.Count == 0;

    private bool IsMade(Tracked change) => just is null
        ? !proposed.Contains(Key(change.Author, change.Date))
        : Key(change.Author, change.Date) == just;
}
