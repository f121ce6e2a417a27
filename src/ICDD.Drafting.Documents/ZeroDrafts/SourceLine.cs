namespace ICDD.Drafting.Documents;

/// <summary>
/// A paragraph or a row of somebody's draft, and what its setting says of it, whatever format it came in.
/// </summary>
internal sealed record SourceLine(string Text)
{
    /// <summary>The number written before the words, as it stands there.</summary>
    public string Number { get; init; } = "";

    /// <summary>1 for the highest headings; 0 for what is none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A place in a list whose numbers are drawn and not written.</summary>
    public WordListPlace? List { get; init; }

    public LineRole Role { get; init; }

    /// <summary>Which table of the draft it is a row of.</summary>
    public int Table { get; init; }

    /// <summary>The cells, where it is a row of a table.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}

/// <summary>What a line says that it is; most say nothing.</summary>
internal enum LineRole { Unsaid, Title, Aside, Opening, Closing, Annex, AnnexTitle, End }

/// <summary>A draft as lines.</summary>
internal sealed record SourceText(IReadOnlyList<SourceLine> Lines)
{
    public IReadOnlySet<LeftOut> LeftOut { get; init; } = new HashSet<LeftOut>();
}
