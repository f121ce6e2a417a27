namespace ICDD.Drafting.Documents;

/// <summary>What is issued: a folio, and the draft from whose record it was made.</summary>
public sealed record Issue(Draft Draft, EntryHash Hash, Folio Folio)
{
    /// <summary>What it is among the issues of its draft: <see cref="Issues.Find"/> knows it by this name.</summary>
    public string Name { get; init; } = Issues.Text;
}

/// <summary>One format that documents are written in. Without state: the same issue gives the same bytes.</summary>
public interface IExport
{
    /// <summary>Names the format in addresses and commands: <c>docx</c>.</summary>
    string Key { get; }

    string MediaType { get; }

    /// <summary>Of the file's name, without a dot.</summary>
    string Extension { get; }

    /// <summary>Whether this document can be written in this format at all.</summary>
    bool Suits(Folio folio) => true;

    /// <summary>
    /// What this machine lacks to write it, as a refusal that says how to get it; null where it can be written.
    /// </summary>
    Refusal? Lacks => null;

    /// <summary>
    /// Writes the whole document and leaves the stream open; the stream is only written to, asynchronously.
    /// </summary>
    Task Write(Issue issue, Stream stream, CancellationToken cancel = default);
}
