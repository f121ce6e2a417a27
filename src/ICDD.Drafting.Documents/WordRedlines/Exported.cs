namespace ICDD.Drafting.Documents;

/// <summary>
/// What was exported, read back as the file that came back is read: whatever differs between the two was changed by
/// whoever edited the file.
/// </summary>
internal sealed class Exported
{
    private Exported(Folio folio, WordText text) =>
        (Folio, Paragraphs, Margins) = (folio, text.Paragraphs, text.Margins);

    public Folio Folio { get; }

    public IReadOnlyList<WordParagraph> Paragraphs { get; }

    /// <summary>What stands above and below every page.</summary>
    public IReadOnlyList<string> Margins { get; }

    /// <param name="draft">The draft from which the file was exported.</param>
    /// <param name="name">As what it was issued.</param>
    /// <param name="at">When, by the word of the file.</param>
    public static Exported Of(Draft draft, string name, DateTimeOffset? at)
    {
        var issue = Issues.Find(draft, EntryHash.First, name, at ?? default)!;
        using var bytes = new MemoryStream();
        DocxPackage.Write(issue, bytes);
        return new Exported(issue.Folio, WordTextReader.Read(bytes.ToArray()).Value!);
    }
}
