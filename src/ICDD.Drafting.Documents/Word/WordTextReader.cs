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
        using var originPart = package.Read("docProps/custom.xml");
        var (styles, badStyles) = WordStyles.Read(stylesPart);
        var (lists, badLists) = WordLists.Read(listsPart);
        var (resolved, badThreads) = WordComments.ReadResolved(threadsPart);
        var leftOut = new HashSet<LeftOut>();
        var (comments, badComments) = WordComments.Read(commentsPart, resolved, leftOut);
        var (origin, badOrigin) = WordOrigin.Read(originPart);
        if ((badStyles ?? badLists ?? badThreads ?? badComments ?? badOrigin) is { } broken)
            return broken;
        using var part = package.Read(package.Main)!;
        var body = new WordBody(part, styles, lists);
        if (body.Read() is { } bad)
            return bad;
        return body.Paragraphs.Exists(paragraph => paragraph.Pieces.Count > 0)
            ? new WordText(body.Paragraphs, comments) { Origin = origin, LeftOut = leftOut.Union(body.LeftOut).ToHashSet() }
            : new FileHasNoText();
    }
}
