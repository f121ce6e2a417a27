using System.Text.Json;

namespace ICDD.Drafting.Documents;

/// <summary>A drawing in SVG that is to be set in another format.</summary>
/// <param name="Svg">The file, in UTF-8.</param>
/// <param name="Format"><c>png</c> or <c>pdf</c>.</param>
public sealed record SetPicture(ReadOnlyMemory<byte> Svg, string Format, int Width, int Height)
{
    public required string Title { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Told { get; init; }

    public required string Language { get; init; }

    internal ReadOnlyMemory<byte> Json() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        svg = System.Text.Encoding.UTF8.GetString(Svg.Span),
        format = Format,
        width = Width,
        height = Height,
        title = Title,
        told = Told,
        language = Language,
    });
}

/// <summary>Sets a picture with the fonts of the documents, as PNG at twice its size or as tagged PDF.</summary>
public static class PictureSetting
{
    private static readonly Typst Typst = Typst.Here();

    /// <summary>
    /// What this machine lacks for it, as a refusal that says how to get it; null where it can be set.
    /// </summary>
    public static Refusal? Lacks => Typst.PictureLacks;

    /// <param name="batch">The processes that go on from one to the next; one of its own where there is none.</param>
    /// <exception cref="ExportFailedException">It cannot be set.</exception>
    public static Task<ReadOnlyMemory<byte>> Set(SetPicture picture, SettingBatch? batch, CancellationToken cancel) =>
        batch is null ? Typst.SetPicture(picture.Json(), cancel) : batch.Set(picture, cancel);
}
