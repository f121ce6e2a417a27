namespace ICDD.Drafting.Documents;

/// <summary>Reads everything of a Word file that concerns a text.</summary>
internal static class WordTextReader
{
    public static Received<WordText> Read(byte[] bytes)
    {
        var opened = WordPackage.Open(bytes);
        if (opened.Refusal is { } refusal)
            return refusal;
        using var package = opened.Value!;
        using var stylesPart = package.ReadBeside("styles.xml");
        using var listsPart = package.ReadBeside("numbering.xml");
        using var commentsPart = package.ReadBeside("comments.xml");
        using var threadsPart = package.ReadBeside("commentsExtended.xml");
        using var corePart = package.Read("docProps/core.xml");
        using var originPart = package.Read("docProps/custom.xml");
        var (styles, badStyles) = WordStyles.Read(stylesPart);
        var (lists, badLists) = WordLists.Read(listsPart);
        var (comments, badComments) = WordComments.Read(commentsPart, threadsPart);
        var (origin, badOrigin) = WordOrigin.Read(originPart);
        if ((badStyles ?? badLists ?? badComments ?? badOrigin) is { } broken)
            return broken;
        using var footnotesPart = package.ReadBeside("footnotes.xml");
        using var endnotesPart = package.ReadBeside("endnotes.xml");
        var notes = new WordNotes();
        if ((notes.Read(footnotesPart) ?? notes.Read(endnotesPart)) is { } unsound)
            return unsound;
        using var part = package.Read(package.Main)!;
        var body = new WordBody(part, styles, lists, notes);
        if (body.Read() is { } bad)
            return bad;
        if (!body.Paragraphs.Exists(paragraph => paragraph.Pieces.Count > 0))
            return new FileHasNoText();
        var around = comments.Resolved.Count > 0 ? package.LeftOut.Append(LeftOut.ResolvedComments) : package.LeftOut;
        return new WordText(body.Paragraphs, comments.Open)
        {
            Origin = origin,
            Margins = [.. package.NamesBeside("header", "footer").Select(name => WordMargins.Read(package, name))],
            Created = WordOrigin.ReadMoment(corePart),
            Resolved = comments.Resolved,
            Around = package.LeftOut,
            LeftOut = around.Union(body.LeftOut).ToHashSet(),
        };
    }
}
