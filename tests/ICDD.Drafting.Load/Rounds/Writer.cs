using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>
/// A delegate's screen that tables proposals as a browser does: opens the clause, chooses to modify it, sends the form;
/// the words go as streams when the server asks for them.
/// </summary>
internal sealed partial class Writer(Visitor visitor, string document) : Screen(visitor, $"/{document}")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Dictionary<string, string> _boxes = [];
    private readonly Dictionary<long, byte[]> _streams = [];
    private Waiting? _waiting;
    private string _words = "";
    private string _lastSaid = "";
    private long _objects;
    private long _wordsSent;

    public List<string> Clauses { get; } = [];

    /// <summary>How many clauses it has turned to.</summary>
    public int Turn { get; set; }

    /// <summary>Opens the clause and the form on it; none where the clause takes no proposals.</summary>
    public async Task<ulong?> OpenForm(string clause)
    {
        var choice = Next(Choice);
        await Go($"/{document}/clauses/{clause}");
        if (await choice is not { } modify || modify == 0)
            return null;
        var form = Next(Form);
        await Dispatch(modify, "click", """{"type":"click","detail":1}""");
        return await form;
    }

    /// <summary>Sends the form and waits until it is said to be recorded.</summary>
    public async Task<Act> Propose(ulong form, string clause, string words)
    {
        _words = words;
        var recorded = Next(static batch => Recorded().Match(Encoding.UTF8.GetString(batch)) is { Success: true } said
            ? ulong.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture)
            : null);
        var before = Order.Count;
        var pressed = Stopwatch.GetTimestamp();
        await Dispatch(form, "submit", "{}");
        var version = await recorded
            ?? throw new InvalidOperationException($"{Visitor.Seat} was not answered on {clause}: {_lastSaid}");
        var answered = Stopwatch.GetTimestamp();
        return new Act(Visitor.Seat, clause, pressed)
        {
            WordsSent = Volatile.Read(ref _wordsSent),
            Answered = answered,
            Version = (long)version,
            Symbol = await Own(before),
        };
    }

    protected override void Arrived(Page page) => Clauses.AddRange(page.Clauses());

    protected override void Drawn(ReadOnlySpan<byte> batch, long at)
    {
        base.Drawn(batch, at);
        foreach (var element in new Batch(batch).Elements())
            if (element.Captured is { } id && element.Attributes.TryGetValue("id", out var name))
                _boxes[id] = name;
        if (Refused().Match(Encoding.UTF8.GetString(batch)) is { Success: true } refused)
            _lastSaid = refused.Value;
        if (_waiting is { } waiting && waiting.Look(batch) is { } found)
            waiting.Found.TrySetResult(found);
    }

    protected override string Answer(string identifier, string arguments)
    {
        switch (identifier)
        {
            case "localDrafts.attach":
                return "0";
            case "localDrafts.read":
                return Stream(_boxes.GetValueOrDefault(Element().Match(arguments).Groups[1].Value, ""));
            case "Blazor._internal.sendJSDataStream":
                var (id, stream) = (ObjectId().Match(arguments), StreamId().Match(arguments));
                Hand(Number(id), Number(stream));
                return "null";
            default:
                return "null";
        }
    }

    private static long Number(Match match) => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private string Stream(string box)
    {
        var words = box.EndsWith("-words", StringComparison.Ordinal) ? _words : "";
        var json = Encoding.UTF8.GetBytes($$"""{"id":"{{Guid.NewGuid():N}}","text":{{Json(words)}}}""");
        _streams[++_objects] = json;
        return $$"""{"__jsObjectId":{{_objects}},"__jsStreamReferenceLength":{{json.Length}}}""";
    }

    private void Hand(long id, long stream)
    {
        if (!_streams.Remove(id, out var bytes))
            return;
        _ = Send("ReceiveJSDataChunk", stream, 0L, bytes, null);
        Volatile.Write(ref _wordsSent, Stopwatch.GetTimestamp());
    }

    private async Task<ulong?> Next(Look look)
    {
        var waiting = new Waiting(look);
        _waiting = waiting;
        try
        {
            return await waiting.Found.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<string> Own(int before)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(1))
            if (Order.Skip(before)
                .FirstOrDefault(symbol => symbol.StartsWith(Visitor.Seat, StringComparison.Ordinal)) is { } own)
                return own;
        throw new InvalidOperationException($"{Visitor.Seat} does not see its own proposal");
    }

    /// <summary>The button that chooses to modify; 0 where the clause was opened and takes no proposals.</summary>
    private static ulong? Choice(ReadOnlySpan<byte> batch)
    {
        var elements = new Batch(batch).Elements();
        return elements.Any(element => element.Attributes.GetValueOrDefault("class") == "talk-head")
            ? elements.SkipWhile(element => element.Attributes.GetValueOrDefault("class") != "choice")
                .Select(element => element.Handlers.GetValueOrDefault("onclick")).FirstOrDefault(handler => handler > 0)
            : null;
    }

    private static ulong? Form(ReadOnlySpan<byte> batch) => new Batch(batch).Elements()
        .Select(element => element.Handlers.GetValueOrDefault("onsubmit"))
        .FirstOrDefault(handler => handler > 0) is > 0 and var form
            ? form
            : null;

    private delegate ulong? Look(ReadOnlySpan<byte> batch);

    private sealed record Waiting(Look Look)
    {
        public TaskCompletionSource<ulong> Found { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    [GeneratedRegex("Recorded at [^,]*, version (\\d+)")]
    private static partial Regex Recorded();

    [GeneratedRegex("Not recorded\\..{0,200}", RegexOptions.Singleline)]
    private static partial Regex Refused();

    [GeneratedRegex("\"__internalId\":\"([^\"]+)\"")]
    private static partial Regex Element();

    [GeneratedRegex("\"__jsObjectId\":(\\d+)")]
    private static partial Regex ObjectId();

    [GeneratedRegex("\\},(\\d+),")]
    private static partial Regex StreamId();
}
