namespace ICDD.Drafting.Documents;

/// <summary>
/// What a Word file holds that concerns a text: its paragraphs in order, its comments, and whose export it is.
/// </summary>
internal sealed record WordText(
    IReadOnlyList<WordParagraph> Paragraphs, IReadOnlyDictionary<string, WordComment> Comments)
{
    /// <summary>Which of our documents it was written from; none where nothing says so.</summary>
    public WordOrigin? Origin { get; init; }

    /// <summary>What the file holds and nobody reads.</summary>
    public IReadOnlySet<LeftOut> LeftOut { get; init; } = new HashSet<LeftOut>();

    /// <summary>Those that belong to no paragraph, such as the template that the file is attached to.</summary>
    public IReadOnlySet<LeftOut> Around { get; init; } = new HashSet<LeftOut>();

    /// <summary>The remarks whose thread somebody marked as done.</summary>
    public IReadOnlyDictionary<string, WordComment> Resolved { get; init; } = new Dictionary<string, WordComment>();

    /// <summary>What stands above and below every page.</summary>
    public IReadOnlyList<string> Margins { get; init; } = [];

    /// <summary>When the file says that it was made.</summary>
    public DateTimeOffset? Created { get; init; }
}

/// <summary>A remark in the margin.</summary>
internal sealed record WordComment(string Author, string Text)
{
    /// <summary>The remark to which it replies.</summary>
    public string? Parent { get; init; }
}

/// <summary>Who made a tracked change and when, as the file says.</summary>
internal sealed record Tracked(string Author, string Date);

/// <summary>Words, and whether they are tracked as put in, as struck, or as both.</summary>
internal sealed record WordPiece(string Text)
{
    public Tracked? Inserted { get; init; }

    public Tracked? Deleted { get; init; }

    /// <summary>The name of the character style.</summary>
    public string Style { get; init; } = "";

    /// <summary>Struck through by hand, which is no tracked change.</summary>
    public bool IsStruckByHand { get; init; }

    /// <summary>Not shown by Word.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Set above the line.</summary>
    public bool IsRaised { get; init; }
}

/// <summary>Where in a table a paragraph stands; all count from 0.</summary>
internal readonly record struct WordCell(int Table, int Row, int Column);

/// <summary>A paragraph as it is written, tracked changes and all.</summary>
internal sealed class WordParagraph
{
    public List<WordPiece> Pieces { get; } = [];

    /// <summary>The bookmarks that begin, stand open or end in it.</summary>
    public HashSet<string> Bookmarks { get; } = new(StringComparer.Ordinal);

    /// <summary>The comments whose words begin in it, in order.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The comments that began before it and reach into it.</summary>
    public List<string> Through { get; } = [];

    /// <summary>What it holds beside its words.</summary>
    public HashSet<LeftOut> LeftOut { get; } = [];

    /// <summary>The name of its style as people see it, in small letters without blanks: <c>heading1</c>.</summary>
    public string Style { get; set; } = "";

    /// <summary>The level of a heading, from 1; 0 for other paragraphs.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>The automatic number, drawn by Word and not written in the text.</summary>
    public WordListPlace? List { get; set; }

    public WordCell? Cell { get; set; }

    /// <summary>Who struck its end: accepted, it runs on into the next paragraph.</summary>
    public Tracked? EndStruck { get; set; }

    /// <summary>Who put its end in: rejected, it runs on into the next paragraph.</summary>
    public Tracked? EndPutIn { get; set; }

    public Tracked? RowStruck { get; set; }

    public int Length { get; private set; }

    /// <summary>The words once every change is accepted.</summary>
    public string Text => string.Concat(Pieces.Where(piece => piece.Deleted is null).Select(piece => piece.Text));

    public void Add(WordPiece piece)
    {
        Length += piece.Text.Length;
        Pieces.Add(piece);
    }

    /// <summary>Takes out what turns letters where none needs turning.</summary>
    /// <returns>Whether there was any.</returns>
    public bool Straighten()
    {
        if (!Pieces.Exists(piece => InvisibleSigns.HasDirection(piece.Text))
            || Pieces.Exists(piece => RightToLeft.Has(piece.Text)))
            return false;
        for (var at = 0; at < Pieces.Count; at++)
            Pieces[at] = Pieces[at] with { Text = InvisibleSigns.WithoutDirection(Pieces[at].Text) };
        return true;
    }
}

/// <summary>
/// A place in an automatic list: its level from 0, and how its numbers look (<c>decimal</c>, <c>lowerLetter</c>,
/// <c>bullet</c>).
/// </summary>
internal sealed record WordListPlace(int Level, string Format);
