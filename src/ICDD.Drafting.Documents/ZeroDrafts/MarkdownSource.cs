using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Markdown as lines of a draft: CommonMark as Markdig reads it, with tables, notes and front matter. Indented lines
/// are text and not code: drafts are indented by hand.
/// </summary>
internal static class MarkdownSource
{
    // Markdig counts the brackets, quotes and emphasis that stand within one another, and ends at so many.
    private const string TooDeep = "too deeply nested";

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly MarkdownPipeline Pipeline = Build();

    public static Received<SourceText> Read(byte[] file)
    {
        if (FileKind.AgainstText(file) is { } refusal)
            return refusal;
        if (Decoded(file) is not { } written)
            return new FileIsNotUtf8();
        var text = InvisibleSigns.Without(written);
        if (MarkdownLimits.Against(text) is { } tooMuch)
            return tooMuch;
        if (Parsed(text) is not { } document)
            return new FileIsNestedTooDeep(FileLimits.Depth);
        var blocks = new MarkdownBlocks();
        if (text.Length < written.Length)
            blocks.LeftOut.Add(LeftOut.InvisibleSigns);
        if (blocks.Read(document) is { } bad)
            return bad;
        return blocks.Lines.Count == 0
            ? new FileHasNoText()
            : new SourceText(blocks.Lines) { LeftOut = blocks.LeftOut };
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.RemoveAll(parser => parser is IndentedCodeBlockParser);
        return builder.Build();
    }

    private static MarkdownDocument? Parsed(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException deep) when (deep.Message.Contains(TooDeep, StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static string? Decoded(byte[] file)
    {
        try
        {
            var text = Strict.GetString(file);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
