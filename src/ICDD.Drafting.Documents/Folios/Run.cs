namespace ICDD.Drafting.Documents;

public enum RunKind
{
    /// <summary>Words of the text as they are.</summary>
    Plain,

    /// <summary>The words that lead a paragraph in: <i>Recalling also</i>, <i>Encourages</i>.</summary>
    Lead,

    Inserted,
    Deleted,

    /// <summary>
    /// What the program computes and nobody typed, such as <c>[Agreed ad referendum]</c>; writers make it look
    /// different.
    /// </summary>
    Notation,

    /// <summary>A note that the words before it cite; what it says stands in <see cref="Run.Note"/>.</summary>
    Note,
}

/// <summary>Words of one kind. A change carries who made it: a delegation's code or a part, never a person.</summary>
public sealed record Run(RunKind Kind, string Text)
{
    public string Attribution { get; init; } = "";

    /// <summary>When it was changed, on the clocks of the venue; none where that is the day of the document.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether words that came or went lead, or led, the paragraph in, and so stand in italics.</summary>
    public bool IsLead { get; init; }

    /// <summary>The words of a note; its <see cref="Text"/> is how it stands among the words of the clause.</summary>
    public Sequence<Run> Note { get; init; }

    /// <summary>The number of a note in its document, from 1.</summary>
    public int NoteNumber { get; init; }

    /// <summary>Whether the note itself came or went, and not only some of its words.</summary>
    public RunKind NoteChange { get; init; }

    /// <summary>What is said of these words and of those struck just before them.</summary>
    public Sequence<Remark> Remarks { get; init; }

    public static Run Plain(string text) => new(RunKind.Plain, text);

    public static Run Notation(string text) => new(RunKind.Notation, text);
}
