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
        return Of(Issues.Find(draft, EntryHash.First, name, at ?? default)!);
    }

    /// <summary>
    /// Earlier builds printed the symbol of the zero draft on everything: a file of theirs is compared with that.
    /// </summary>
    public Exported AsPrinted(WordText text, Draft draft, string name)
    {
        var earlier = OneLine.Of(draft.Conference?.Symbol ?? "");
        var issue = Issues.Find(draft, EntryHash.First, name, Folio.Dated)!;
        return Says(text, Folio.Masthead.Symbol) || !Says(text, earlier) ? this : Of(issue with
        {
            Folio = issue.Folio with { Masthead = issue.Folio.Masthead with { Symbol = earlier } },
        });
    }

    private static bool Says(WordText text, string symbol) => text.Paragraphs.Any(paragraph =>
        string.Concat(paragraph.Pieces.Select(piece => piece.Text)).Trim() == symbol);

    private static Exported Of(Issue issue)
    {
        using var bytes = new MemoryStream();
        DocxPackage.Write(issue, bytes);
        return new Exported(issue.Folio, WordTextReader.Read(bytes.ToArray()).Value!);
    }
}
