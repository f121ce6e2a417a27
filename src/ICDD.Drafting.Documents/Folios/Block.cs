namespace ICDD.Drafting.Documents;

/// <summary>One part of a document after another.</summary>
public abstract record Block;

/// <summary>A heading of the text, level 1, or below an annex heading, level 2.</summary>
public sealed record Heading(int Level, string Number, Sequence<Run> Runs) : Block
{
    public ClauseId? Clause { get; init; }

    public Mark Mark { get; init; }

    public string Attribution { get; init; } = "";

    /// <summary>When it came or went, on the clocks of the venue; none where that is the day of the document.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The number before, where it is another one now.</summary>
    public string? NumberBefore { get; init; }
}

public enum ParagraphRole { Opening, Preambular, Operative, Closing, Note }

/// <summary>A paragraph with its number as text; depth 0 is a paragraph, 1 to 3 are sub-paragraphs.</summary>
public sealed record Paragraph(ParagraphRole Role, Sequence<Run> Runs) : Block
{
    public ClauseId? Clause { get; init; }

    public string Number { get; init; } = "";

    public int Depth { get; init; }

    /// <summary>Whether the paragraph itself came or went, and not only some of its words.</summary>
    public Mark Mark { get; init; }

    public string Attribution { get; init; } = "";

    /// <summary>When it came or went, on the clocks of the venue; none where that is the day of the document.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The number before, where it is another one now.</summary>
    public string? NumberBefore { get; init; }
}

/// <summary>The start of an annex, on a new page: <c>Annex I</c>, <c>Policy recommendations</c>.</summary>
public sealed record AnnexHeading(string Number, string Title) : Block;

/// <summary>A column and its share of the width in per cent.</summary>
public sealed record Column(string Title, int Width);

public sealed record Cell(Sequence<Run> Runs)
{
    public static Cell Of(string text) => new([Run.Plain(text)]);
}

public sealed record Row(Sequence<Cell> Cells)
{
    public ClauseId? Clause { get; init; }

    public Mark Mark { get; init; }

    public string Attribution { get; init; } = "";

    /// <summary>When it came or went, on the clocks of the venue; none where that is the day of the document.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>A table whose first column heads each row.</summary>
public sealed record Table(string Caption, Sequence<Column> Columns, Sequence<Row> Rows) : Block;

/// <summary>Names one below another.</summary>
public sealed record NameList(Sequence<Cell> Items) : Block;
