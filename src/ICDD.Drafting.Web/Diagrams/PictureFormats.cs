using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>The formats in which pictures are kept.</summary>
public static class PictureFormats
{
    public const string Svg = "svg";

    private const string Png = "png";
    private const string Pdf = "pdf";

    public static readonly IReadOnlyList<string> All = [Svg, Png, Pdf];

    /// <summary>Those that this machine can write.</summary>
    public static IEnumerable<string> Here() => All.Where(format => Lacks(format) is null);

    public static Refusal? Lacks(string format) => format == Svg ? null : PictureSetting.Lacks;

    public static string MediaType(string format) => format switch
    {
        Svg => "image/svg+xml",
        Png => "image/png",
        _ => "application/pdf",
    };

    /// <exception cref="ExportFailedException">It cannot be written.</exception>
    public static Task<ReadOnlyMemory<byte>> Write(Picture picture, string format, CancellationToken cancel) =>
        Write(picture, format, null, cancel);

    /// <exception cref="ExportFailedException">It cannot be written.</exception>
    public static async Task<ReadOnlyMemory<byte>> Write(
        Picture picture, string format, SettingBatch? batch, CancellationToken cancel)
    {
        var svg = PictureFile.Svg(picture);
        if (format == Svg)
            return svg;
        var (width, height) = PictureFile.SizeOf(picture);
        return await PictureSetting.Set(new SetPicture(svg, format, width, height)
        {
            Title = picture.Title,
            Told = string.Join(' ', picture.Told),
            Language = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        }, batch, cancel).ConfigureAwait(false);
    }
}
