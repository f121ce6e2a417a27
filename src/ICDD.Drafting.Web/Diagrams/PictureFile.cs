using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using static System.FormattableString;
using static ICDD.Drafting.Web.PictureDrawing;

namespace ICDD.Drafting.Web;

/// <summary>
/// A picture as a file of its own: with its title, what it shows in words, and its signs; light, without a script.
/// </summary>
public static partial class PictureFile
{
    public const int Margin = 24;

    private const int Head = 48;
    private const int SignRow = 26;
    private const int Narrowest = 640;
    private const string Fonts = "'Noto Sans', 'Noto Serif', 'Liberation Sans', sans-serif";

    private static readonly string Styles = Light().Replace(Read("picture.css"), "$1");

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineChars = "\n",
    };

    /// <summary>In whole units, as the file says it of itself.</summary>
    public static (int Width, int Height) SizeOf(Picture picture) => (
        Math.Max(picture.Width, Narrowest) + (2 * Margin),
        Head + picture.Height + (picture.Signs.Count * SignRow) + (2 * Margin));

    public static byte[] Svg(Picture picture)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            Root(picture).Save(xml);
        return bytes.ToArray();
    }

    private static XElement Root(Picture picture)
    {
        var (width, height) = SizeOf(picture);
        return Element("svg",
        [
            new XAttribute("viewBox", Invariant($"0 0 {width} {height}")),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("class", "drawing"),
            new XAttribute("font-family", Fonts),
            new XAttribute("role", "img"),
            new XAttribute(XNamespace.Xml + "lang", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName),
            Element("title", [picture.Title]),
            Element("desc", [string.Join(' ', picture.Told)]),
            Element("style", [Styles]),
            Element(
                "rect",
                [new XAttribute("class", "ground"), new XAttribute("width", width), new XAttribute("height", height)]),
            Element("text", [
                new XAttribute("class", "title"),
                new XAttribute("x", Margin),
                new XAttribute("y", Margin + 16),
                picture.Title,
            ]),
            Moved(Margin, Head, InFile(picture)),
            .. picture.Signs.Select((sign, at) => Legend(sign, Head + picture.Height + Margin + (at * SignRow))),
        ]);
    }

    private static XElement Legend(PictureSign sign, int top) => Moved(Margin, top,
        [.. Sign(sign), Element(
            "text", [new XAttribute("class", "sign"), new XAttribute("x", 56), new XAttribute("y", 15), sign.Words])]);

    private static XElement Moved(int x, int y, IEnumerable<XElement> elements) =>
        Element("g", [new XAttribute("transform", Invariant($"translate({x} {y})")), .. elements]);

    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ICDD.Drafting.Web.{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>On paper there are no tokens: each has its light colour behind it.</summary>
    [GeneratedRegex(@"var\(--[a-z-]+, (#[0-9a-f]{6})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Light();
}
