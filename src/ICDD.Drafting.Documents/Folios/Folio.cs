namespace ICDD.Drafting.Documents;

/// <summary>What a document shows, whatever format it is written in. Every word of it may be read by anybody.</summary>
public sealed record Folio
{
    public required Masthead Masthead { get; init; }

    public required string Title { get; init; }

    public required Sequence<Block> Blocks { get; init; }

    public required RecordMark Record { get; init; }

    /// <summary>BCP 47 tag, well-formed.</summary>
    public required string Language { get; init; }

    /// <summary>The moment that the document shows, on the clocks of the venue.</summary>
    public required DateTimeOffset Dated { get; init; }

    /// <summary>The version of the record whose text this is.</summary>
    public required long Version { get; init; }

    public DocumentKind Kind { get; init; }

    /// <summary>The proposals that the document presents, each for itself.</summary>
    public Sequence<ProposalId> Proposals { get; init; }

    /// <summary>What is said beside the text, in formats that have margins.</summary>
    public Sequence<Remark> Remarks { get; init; }

    /// <summary>Whether these are the words as adopted; everything else is a draft.</summary>
    public bool IsAdopted { get; init; }

    /// <summary>Whether it is issued for good beside the adopted text, and so no draft either.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether its lines are numbered, in formats that have lines of their own.</summary>
    public bool HasLineNumbers { get; init; }

    /// <summary>Told apart by file name from other folios of the same symbol: <c>recommendations</c>.</summary>
    public string Part { get; init; } = "";
}

/// <summary>What a document is, for formats that suit some only.</summary>
public enum DocumentKind
{
    Text,
    Changes,
    Compilation,
    Proposal,
    Proposals,
    Recommendations,
    Positions,
    Proceedings,
    Concordance,
    Certificate,
    Corrigendum,
}

/// <summary>The head of the first page.</summary>
public sealed record Masthead
{
    public required string Conference { get; init; }

    /// <summary>Venue and days.</summary>
    public required string Session { get; init; }

    public required string Symbol { get; init; }

    public required string Distribution { get; init; }

    public required string Date { get; init; }

    public required string Original { get; init; }

    /// <summary>What stands on every page, e.g. "illustrative; not the adopted Bali Message"; may be empty.</summary>
    public required string Label { get; init; }

    /// <summary>How the text stands: adopted where and when, or a draft as at a moment.</summary>
    public required string Status { get; init; }

    /// <summary>Who issues it; documents name no person but heads of delegation.</summary>
    public required string Issuer { get; init; }

    /// <summary>Under which item of the agenda; may be empty.</summary>
    public string AgendaItem { get; init; } = "";

    /// <summary>A PNG in Base64; none where the conference has no emblem.</summary>
    public string? Emblem { get; init; }
}

/// <summary>
/// The end of the record from which a document was made, anchored outside the server by every export.
/// </summary>
public sealed record RecordMark(long Version, string Hash, string Text);
