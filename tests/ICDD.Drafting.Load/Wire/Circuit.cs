using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>
/// One Blazor circuit without a browser: opens it as <c>blazor.web.js</c> does, acknowledges every render batch and
/// answers every call to JavaScript, with nothing unless a subclass knows better.
/// </summary>
internal abstract partial class Circuit(Visitor visitor, string path) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> _invoked = new();
    private Line? _line;
    private Task _reading = Task.CompletedTask;
    private string _interop = "";
    private string? _secret;
    private long _last;

    /// <summary>Set when the circuit ended before it was told to.</summary>
    public string? Broken { get; private set; }

    public long Batches { get; private set; }

    public long Received => _line?.Received ?? 0;

    public long Sent => _line?.Sent ?? 0;

    protected Visitor Visitor { get; } = visitor;

    public async Task Open(bool deflate) => await Open(Page.Read(await Visitor.Get(path)), deflate);

    /// <summary>Starts from a page that came before.</summary>
    public async Task Open(Page page, bool deflate)
    {
        Arrived(page);
        await Connect(deflate);
        _secret = await Invoke("StartCircuit", Visitor.Base, Visitor.Base + path.TrimStart('/'), "[]", page.State);
        await Send("UpdateRootComponents", page.Operations, page.State);
    }

    private async Task Connect(bool deflate)
    {
        _line = await Line.Open(await Visitor.Negotiate("/_blazor"), Visitor.Jar, deflate);
        await _line.Send("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text);
        await _line.Receive(unread => unread.Length);
        _reading = Read(_line);
    }

    /// <summary>Comes back to the circuit of a connection that was lost.</summary>
    public async Task Return(Circuit lost)
    {
        await Connect(deflate: false);
        (_secret, _interop) = (lost._secret, lost._interop);
        await Invoke("ConnectCircuit", _secret);
    }

    /// <summary>Goes to another page of the same circuit, as a link that was followed.</summary>
    public Task Go(string to) => Send("OnLocationChanged", Visitor.Base + to.TrimStart('/'), null, true);

    public Task Dispatch(ulong handler, string name, string arguments) => Send(
        "BeginInvokeDotNetFromJS",
        Next(),
        null,
        "DispatchEventAsync",
        long.Parse(_interop, CultureInfo.InvariantCulture),
        $$"""[{"eventHandlerId":{{handler}},"eventName":"{{name}}","eventFieldInfo":null},{{arguments}}]""");

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_line is { } line)
            await line.DisposeAsync();
        await _reading;
    }

    /// <summary>Every browser says how far it has drawn; an attacker need not.</summary>
    protected virtual bool Acknowledges => true;

    /// <summary>Done when the connection has ended, from whichever side.</summary>
    public Task Over => _reading;

    protected virtual void Arrived(Page page)
    {
    }

    /// <summary>Something was drawn: the batch as it came, at a moment of the stopwatch.</summary>
    protected abstract void Drawn(ReadOnlySpan<byte> batch, long at);

    /// <summary>What a call to JavaScript answers, as JSON.</summary>
    protected virtual string Answer(string identifier, string arguments) => "null";

    protected Task Send(string method, params ReadOnlySpan<object?> arguments) => Send(null, method, arguments);

    private Task Send(string? id, string method, ReadOnlySpan<object?> arguments)
    {
        var packing = new Packing().Array(6).Value(1).NoHeaders().Value(id).Value(method).Array(arguments.Length);
        foreach (var argument in arguments)
            packing.Value(argument);
        return _line!.Send(packing.Array(0).Framed(), WebSocketMessageType.Binary);
    }

    /// <summary>What was answered, where that is text.</summary>
    private async Task<string?> Invoke(string method, params object?[] arguments)
    {
        var id = Next();
        var answered = _invoked[id] = new TaskCompletionSource<string?>(
            TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(id, method, arguments);
        return await answered.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);

    private async Task Read(Line line)
    {
        try
        {
            while (await line.Receive(Take))
                continue;
        }
        catch (Exception gone)
            when (gone is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed from either side; whoever still waits for something says so.
        }
        catch (Exception bug)
        {
            Broken = bug.ToString();
        }
    }

    private int Take(ReadOnlyMemory<byte> unread)
    {
        var at = Stopwatch.GetTimestamp();
        var used = 0;
        while (Frame.Find(unread.Span[used..]) is { } frame)
        {
            Hear(unread.Span.Slice(used + frame.Start, frame.Length), at);
            used += frame.Start + frame.Length;
        }

        return used;
    }

    private void Hear(ReadOnlySpan<byte> message, long at)
    {
        var unpacking = new Unpacking(message);
        unpacking.Array();
        var kind = unpacking.Number();
        if (kind == 7)
            Broken = "the server closed the circuit";
        if (kind is not (1 or 3))
            return;
        unpacking.Skip();
        var id = unpacking.Text();
        if (kind == 3)
            _invoked.GetValueOrDefault(id ?? "")?.TrySetResult(Result(unpacking));
        else
            Hear(unpacking.Text() ?? "", unpacking, at);
    }

    /// <summary>Behind the kind of a result, 3 where there is one, stands the result.</summary>
    private static string? Result(Unpacking answer)
    {
        if (answer.Number() != 3)
            return null;
        try
        {
            return answer.Text();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private void Hear(string method, Unpacking arguments, long at)
    {
        arguments.Array();
        switch (method)
        {
            case "JS.RenderBatch":
                var batch = arguments.Number();
                Batches++;
                Drawn(arguments.Bytes(), at);
                if (Acknowledges)
                    _ = Send("OnRenderCompleted", batch, null);
                break;
            case "JS.BeginInvokeJS":
                Call(arguments.Number(), arguments.Text() ?? "", arguments.Text() ?? "[]");
                break;
            case "JS.Error":
                Broken = arguments.Text();
                break;
        }
    }

    private void Call(long handle, string identifier, string arguments)
    {
        if (identifier == "Blazor._internal.attachWebRendererInterop")
            _interop = ObjectId().Match(arguments).Groups[1].Value;
        var answer = Answer(identifier, arguments);
        if (handle != 0)
            _ = Send("EndInvokeJSFromDotNet", handle, true, $"[{handle},true,{answer}]");
    }

    protected static string Json(string text) => JsonSerializer.Serialize(text);

    [GeneratedRegex("\"__dotNetObject\":(\\d+)")]
    private static partial Regex ObjectId();
}
