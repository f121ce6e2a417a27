namespace ICDD.Drafting.Documents;

/// <summary>The line that opens a resolution, "The Conference on X,"; a message opens with its own words.</summary>
internal static class Opening
{
    private const string Article = "the ";

    public static IEnumerable<Block> Of(Conference conference, Words words)
    {
        if (conference.Profile != StyleProfile.Resolution)
            yield break;
        var name = OneLine.Of(conference.Name);
        if (name.StartsWith(Article, StringComparison.OrdinalIgnoreCase))
            name = name[Article.Length..];
        yield return new Paragraph(
            ParagraphRole.Opening, [new Run(RunKind.Lead, words.Say("Opening", name)), Run.Plain(",")]);
    }
}
