using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Parsed = Markdig.Syntax.Block;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The notes of a Markdown document whose words stand among no others, and so beside the text. Those that nothing cites
/// are among the definitions alone.
/// </summary>
internal static class MarkdownNotes
{
    /// <summary>More than any draft has without citing them: they are named as left out, and not shown.</summary>
    private const int Most = 200;

    /// <returns>None where there are none; empty where there are too many to be shown.</returns>
    public static IReadOnlyList<Footnote>? BesideText(Parsed group) => group switch
    {
        FootnoteGroup cited =>
            cited.OfType<Footnote>().Where(note => !MarkdownWords.IsCited(note)).ToList() is [_, ..] all ? all : null,
        LinkReferenceDefinitionGroup definitions => Uncited(definitions) switch
        {
            [] => null,
            { Count: > Most } => [],
            var few => few,
        },
        _ => null,
    };

    private static List<Footnote> Uncited(LinkReferenceDefinitionGroup definitions) =>
        [.. definitions.OfType<FootnoteLinkReferenceDefinition>().Select(definition => definition.Footnote)
            .Where(note => note.Order < 0).Take(Most + 1)];
}
