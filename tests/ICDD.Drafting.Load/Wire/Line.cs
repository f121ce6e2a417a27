using System.Net.WebSockets;

namespace ICDD.Drafting.Load;

/// <summary>
/// One WebSocket; what comes is cut into messages by whoever reads, since one may come in parts or with others.
/// </summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private byte[] _buffer = new byte[4_096];
    private int _filled;

    public long Received { get; private set; }

    public long Sent { get; private set; }

    /// <param name="address">Where the socket is.</param>
    /// <param name="jar">Its cookies, if any.</param>
    /// <param name="deflate">Offers compression as browsers do.</param>
    public static async Task<Line> Open(Uri address, System.Net.CookieContainer? jar, bool deflate)
    {
        var line = new Line();
        line._socket.Options.Cookies = jar;
        line._socket.Options.SetRequestHeader(
            "Origin", address.GetLeftPart(UriPartial.Authority).Replace("ws", "http", StringComparison.Ordinal));
        if (deflate)
            line._socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
        await line._socket.ConnectAsync(address, CancellationToken.None);
        return line;
    }

    public async Task Send(ReadOnlyMemory<byte> bytes, WebSocketMessageType type)
    {
        await _sending.WaitAsync();
        try
        {
            Sent += bytes.Length;
            await _socket.SendAsync(bytes, type, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Waits for more and hands over all that is unread; the answer says how much of it was used.</summary>
    /// <returns>False when the other side has closed.</returns>
    public async Task<bool> Receive(Func<ReadOnlyMemory<byte>, int> use)
    {
        if (_filled == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var got = await _socket.ReceiveAsync(_buffer.AsMemory(_filled), CancellationToken.None);
        if (got.MessageType == WebSocketMessageType.Close)
            return false;
        Received += got.Count;
        _filled += got.Count;
        var used = use(_buffer.AsMemory(0, _filled));
        _buffer.AsSpan(used, _filled - used).CopyTo(_buffer);
        _filled -= used;
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_socket.State == WebSocketState.Open)
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None)
                    .WaitAsync(TimeSpan.FromSeconds(2));
        }
        catch (Exception gone) when (gone is WebSocketException or TimeoutException or OperationCanceledException)
        {
            // The other side was already away.
        }

        _socket.Dispose();
        _sending.Dispose();
    }
}
