using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// The wire between browsers and a server: it can be cut, and it can go dead without anybody being told.
/// </summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly ConcurrentDictionary<TcpClient, bool> _ends = [];
    private TaskCompletionSource? _dead;
    private TcpListener? _listener;
    private int _port;

    public Wire(Server server)
    {
        _server = new Uri(server.Address);
        Mend();
    }

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>Connections break, and no other is made.</summary>
    public void Cut()
    {
        _listener?.Dispose();
        _listener = null;
        _dead?.TrySetResult();
        _dead = null;
        foreach (var end in _ends.Keys)
            end.Dispose();
        _ends.Clear();
    }

    /// <summary>Nothing goes through any more, and nothing says so.</summary>
    public void GoDead() => _dead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend()
    {
        _listener = new TcpListener(IPAddress.Loopback, _port);
        _listener.Start();
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Accept(_listener);
    }

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private async Task Accept(TcpListener listener)
    {
        try
        {
            while (true)
                _ = Join(await listener.AcceptTcpClientAsync());
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The wire is cut.
        }
    }

    private async Task Join(TcpClient browser)
    {
        var server = new TcpClient();
        _ends[browser] = _ends[server] = true;
        try
        {
            await server.ConnectAsync(_server.Host, _server.Port);
            await Task.WhenAny(Carry(browser, server), Carry(server, browser));
        }
        catch (SocketException)
        {
            // The server is down.
        }

        foreach (var end in new[] { browser, server })
        {
            end.Dispose();
            _ends.TryRemove(end, out _);
        }
    }

    private async Task Carry(TcpClient from, TcpClient to)
    {
        var bytes = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(bytes) is > 0 and var count)
            {
                if (_dead is { } dead)
                {
                    await dead.Task;
                    return;
                }

                await to.GetStream().WriteAsync(bytes.AsMemory(0, count));
            }
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The wire is cut.
        }
    }
}
