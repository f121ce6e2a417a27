using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>A draft of any shape, in which no word stands twice.</summary>
internal sealed class AnyDraft(int seed)
{
    private static readonly XNamespace W = Written.Word;

    private readonly Random _random = new(seed);
    private int _words;

    public List<string> Words { get; } = [];

    public byte[] Text() => Utf8(Many(() => $"{Sign()}{Said(12)}", "\n"));

    public byte[] Markdown() => Utf8(Many(Block, "\n\n") + (_random.Next(2) == 0 ? "" : $"\n\n---\n\n{Said(6)}\n"));

    public byte[] Html() => Utf8(Many(HtmlBlock, "\n"));

    /// <summary>In the package of one of our own exports, as a body of its own.</summary>
    public byte[] Docx(byte[] package)
    {
        var pen = new WordPen(package);
        pen.LoseOrigin();
        pen.Body.ReplaceNodes(Enumerable.Range(0, _random.Next(2, 12)).Select(_ => WordBlock()).ToList());
        return pen.Save();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private string Many(Func<string> make, string between) =>
        string.Join(between, Enumerable.Range(0, _random.Next(2, 12)).Select(_ => make()));

    private string Word()
    {
        var word = new StringBuilder("q");
        for (var rest = ++_words; rest > 0; rest /= 20)
            word.Append("bcdfghjklmnprstvwxyz"[rest % 20]).Append('a');
        Words.Add(word.ToString());
        return word.ToString();
    }

    private string Said(int most) => string.Join(
        ' ', Enumerable.Range(0, _random.Next(1, most)).Select(_ => Word()));

    private string Sign() => _random.Next(8) switch
    {
        0 => "1. ",
        1 => "(a) ",
        2 => "OP4. ",
        3 => "• ",
        4 => "Recalling ",
        5 => "7.1 ",
        _ => "",
    };

    private string Block() => _random.Next(11) switch
    {
        0 => $"{new string('#', _random.Next(1, 5))} {Said(6)}",
        1 => $"{Said(4)}\n{(_random.Next(2) == 0 ? "---" : "===")}",
        2 => $"1. {Said(8)}\n2. {Said(8)}\n   - {Said(5)}\n   - {Said(5)}",
        3 => $"| {Said(3)} | {Said(3)} |\n| --- | --- |\n| {Said(3)} | {Said(3)} |",
        4 => $"> {Said(9)}\n> {Said(5)}",
        5 => $"{Said(5)}[^{_words}] {Said(4)}\n\n[^{_words - Last()}]: {Said(5)}",
        6 => $"{Said(4)} [{Said(3)}](https://a.example) **{Said(3)}** _{Said(2)}_ `{Said(2)}`",
        7 => $"<div>{Said(5)}</div>",
        8 => $"    {Said(6)}",
        9 => $"{Said(6)}\\\n{Said(6)}",
        _ => Sign() + Said(20),
    };

    /// <summary>Some notes are cited and others are not.</summary>
    private int Last() => _random.Next(3);

    private string HtmlBlock() => _random.Next(5) switch
    {
        0 => $"<h{_random.Next(1, 4)}>{Said(6)}</h1>",
        1 => $"<ul><li>{Said(6)}</li>\n<li>{Said(6)}</li></ul>",
        2 => $"<table><tr><td>{Said(4)}</td><td>{Said(4)}</td></tr></table>",
        3 => $"<div><p>{Said(9)}<br>{Said(3)}</p>\n\n<p>{Said(4)}</p></div>",
        _ => $"<p>{Said(9)} <b>{Said(3)}</b></p>",
    };

    private XElement WordBlock() => _random.Next(7) switch
    {
        0 => new XElement(W + "tbl", Row(), Row()),
        1 => new XElement(W + "sdt", new XElement(W + "sdtContent", Paragraph(Run(Said(8))))),
        2 => Paragraph(Run(Said(4)), new XElement(W + "hyperlink", Run(" " + Said(3)))),
        3 => Paragraph(Run(Said(4)), Tracked("ins", Run(" " + Said(4)))),
        4 => Paragraph(Run(Sign()), Run(Said(9)), new XElement(W + "r", new XElement(W + "br")), Run(Said(3))),
        5 => Paragraph(Run(Said(4)), new XElement(W + "smartTag", Run(" " + Said(3)))),
        _ => Paragraph(Run(Sign() + Said(20))),
    };

    private XElement Row() => new(W + "tr", Cell(), Cell(), Cell());

    private XElement Cell() => new(W + "tc", Paragraph(Run(Said(5))), Paragraph(Run(Said(3))));

    private static XElement Paragraph(params object[] content) => new(W + "p", content);

    private static XElement Run(string text) => new(
        W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private XElement Tracked(string change, XElement run) => new(
        W + change,
        new XAttribute(W + "id", _words.ToString(CultureInfo.InvariantCulture)),
        new XAttribute(W + "author", "A. Delegate"),
        run);
}
