using System.Text;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>
/// A screen that keeps what it was shown, fills in forms as a browser does, and acknowledges when it is told to.
/// </summary>
internal sealed partial class FormScreen(Visitor visitor, string path) : Circuit(visitor, path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private readonly List<Drawing> _elements = [];
    private readonly StringBuilder _text = new();
    private readonly Dictionary<long, byte[]> _streams = [];
    private (string Id, string Words) _typed;
    private long _objects;

    /// <summary>While it does not acknowledge, the server keeps the handlers of what it drew first.</summary>
    public bool Follows { get; init; } = true;

    public string Text
    {
        get
        {
            lock (_text)
                return _text.ToString();
        }
    }

    public IReadOnlyList<Drawing> Elements
    {
        get
        {
            lock (_text)
                return [.. _elements];
        }
    }

    protected override bool Acknowledges => Follows;

    public static async Task<FormScreen> Show(Asker person, string path, bool follows = true)
    {
        var screen = new FormScreen(person.Screens(), path) { Follows = follows };
        await screen.Open(deflate: false);
        return screen;
    }

    /// <summary>True when something was drawn in time that is as asked.</summary>
    public async Task<bool> Until(Func<FormScreen, bool> drawn, TimeSpan? patience = null)
    {
        var until = DateTime.UtcNow + (patience ?? Patience);
        while (!drawn(this))
            if (DateTime.UtcNow > until)
                return false;
            else
                await Task.Delay(25);
        return true;
    }

    public Task Change(Drawing field, string value) =>
        Dispatch(field.Handlers["onchange"], "change", $$"""{"value":{{Json(value)}}}""");

    public Task Click(Drawing button) => Dispatch(
        button.Handlers["onclick"], "click", """{"type":"click","detail":1}""");

    public Task Submit(Drawing form) => Dispatch(form.Handlers["onsubmit"], "submit", "{}");

    /// <summary>
    /// Types into a box and presses its form; what was said of it, or nothing where there is no such box.
    /// </summary>
    public async Task<string> Say(string box, string words, string? id = null)
    {
        if (!await Until(screen => screen.FormOf(box) is not null, TimeSpan.FromSeconds(10))
            || FormOf(box) is not { } form)
            return "there is no such form";
        _typed = (id ?? Guid.NewGuid().ToString("N"), words);
        var from = Text.Length;
        await Submit(form);
        await Until(screen => Said().IsMatch(screen.Text[from..]) || screen.Over.IsCompleted);
        return Said().Match(Text[from..]).Value is { Length: > 0 } said ? said : "nothing was answered";
    }

    /// <summary>Presses a form with these words in its box, without waiting for an answer.</summary>
    public Task Press(Drawing form, string words)
    {
        _typed = (Guid.NewGuid().ToString("N"), words);
        return Submit(form);
    }

    protected override void Drawn(ReadOnlySpan<byte> batch, long at)
    {
        var elements = new Batch(batch).Elements();
        lock (_text)
        {
            _elements.AddRange(elements);
            _text.Append(Encoding.UTF8.GetString(batch));
        }
    }

    protected override string Answer(string identifier, string arguments)
    {
        switch (identifier)
        {
            case "localDrafts.attach":
                return "0";
            case "localDrafts.read":
                var json = Encoding.UTF8.GetBytes($$"""{"id":"{{_typed.Id}}","text":{{Json(_typed.Words)}}}""");
                _streams[++_objects] = json;
                return $$"""{"__jsObjectId":{{_objects}},"__jsStreamReferenceLength":{{json.Length}}}""";
            case "Blazor._internal.sendJSDataStream":
                Hand(Number(ObjectId().Match(arguments)), Number(StreamId().Match(arguments)));
                return "null";
            default:
                return "null";
        }
    }

    public Drawing? FormOf(string box)
    {
        var all = Elements;
        for (var at = all.Count - 1; at >= 0; at--)
            if (all[at].Attributes.GetValueOrDefault("id") == box)
                return all.Take(at).LastOrDefault(each => each.Handlers.ContainsKey("onsubmit"));
        return null;
    }

    private void Hand(long id, long stream)
    {
        if (!_streams.Remove(id, out var bytes))
            return;
        const int Piece = 16 * 1024;
        for (var (at, number) = (0, 0L); at < bytes.Length || number == 0; at += Piece, number++)
            _ = Send("ReceiveJSDataChunk", stream, number, bytes[at..Math.Min(at + Piece, bytes.Length)], null);
    }

    private static long Number(Match match) => long.Parse(
        match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("Recorded at \\d[^,]*, version \\d+|Kept in the brief at|Not recorded\\.|Not done\\.")]
    private static partial Regex Said();

    [GeneratedRegex("\"__jsObjectId\":(\\d+)")]
    private static partial Regex ObjectId();

    [GeneratedRegex("\\},(\\d+),")]
    private static partial Regex StreamId();
}
