using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;

namespace ICDD.Drafting.Load;

/// <summary>
/// The yardstick: as many bytes to as many clients through a bare hub, with nothing drawn and nothing recorded.
/// </summary>
internal sealed class RawRound(LoadOptions options, Child server, int bytes) : IAsyncDisposable
{
    private readonly List<Line> _lines = [];
    private readonly List<Task> _reading = [];

    public async Task<Percentiles> Run()
    {
        using var http = new HttpClient { BaseAddress = new Uri(server.Address) };
        for (var client = 0; client <= options.Screens; client++)
            await Join(http, client);
        for (var act = 0; act < options.Acts; act++)
        {
            await Task.Delay(options.Pause);
            _pressed[act] = Stopwatch.GetTimestamp();
            await _lines[0].Send(Message(act), WebSocketMessageType.Text);
            for (var waited = Stopwatch.StartNew(); Volatile.Read(
                ref _arrived[act]) <= options.Screens; await Task.Delay(1))
                if (waited.Elapsed > TimeSpan.FromSeconds(30))
                    throw new InvalidOperationException("the raw broadcast did not arrive everywhere");
        }

        lock (_milliseconds)
            return Percentiles.Of(_milliseconds);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_lines.Select(line => line.DisposeAsync().AsTask()));
        await Task.WhenAll(_reading);
    }

    private readonly long[] _pressed = new long[options.Acts];
    private readonly int[] _arrived = new int[options.Acts];
    private readonly List<double> _milliseconds = [];

    private byte[] Message(int act) => Encoding.UTF8.GetBytes(
        $$"""{"type":1,"target":"Say","arguments":["act:{{act}};{{new string('x', Math.Max(0, bytes - 60))}}"]}"""
            + "\u001e");

    private async Task Join(HttpClient http, int client)
    {
        using var answer = await http.PostAsync("/hall/negotiate?negotiateVersion=1", null);
        var token = (await answer.Content.ReadAsStringAsync()).Split("\"connectionToken\":\"")[1].Split('"')[0];
        var line = await Line.Open(
            new Uri($"{server.Address.Replace("http", "ws", StringComparison.Ordinal)}hall?id={token}"),
            null,
            options.Deflate);
        _lines.Add(line);
        await line.Send("{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text);
        await line.Receive(unread => unread.Length);
        _reading.Add(Read(line, counts: client > 0));
    }

    private async Task Read(Line line, bool counts)
    {
        try
        {
            while (await line.Receive(unread => Take(unread.Span, counts)))
                continue;
        }
        catch (Exception gone)
            when (gone is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed from either side.
        }
    }

    private int Take(ReadOnlySpan<byte> unread, bool counts)
    {
        var at = Stopwatch.GetTimestamp();
        var used = 0;
        for (; unread[used..].IndexOf((byte)0x1e) is >= 0 and var end; used += end + 1)
            if (unread.Slice(used, end).IndexOf("act:"u8) is >= 0 and var start)
                Note(unread[(used + start + 4)..], at, counts);
        return used;
    }

    private void Note(ReadOnlySpan<byte> words, long at, bool counts)
    {
        var act = int.Parse(words[..words.IndexOf((byte)';')], System.Globalization.CultureInfo.InvariantCulture);
        if (counts)
            lock (_milliseconds)
                _milliseconds.Add(Stopwatch.GetElapsedTime(_pressed[act], at).TotalMilliseconds);
        Interlocked.Increment(ref _arrived[act]);
    }
}
