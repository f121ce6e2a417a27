using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>The smallest pieces of a Word text.</summary>
internal static class DocxText
{
    public static W.Paragraph Styled(string style, params OpenXmlElement[] content)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    public static W.Run Run(string text, string? style = null) =>
        With(style, new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static W.Run Deleted(string text, string? style = null) =>
        With(style, new W.DeletedText(text) { Space = SpaceProcessingModeValues.Preserve });

    public static W.Run Tab() => new(new W.TabChar());

    private static W.Run With(string? style, OpenXmlElement content) => style is null
        ? new W.Run(content)
        : new W.Run(new W.RunProperties(new W.RunStyle { Val = style }), content);
}
