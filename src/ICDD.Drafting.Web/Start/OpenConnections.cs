using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Connections;

namespace ICDD.Drafting.Web;

/// <summary>
/// The connections that are open. Where there would be too many, the one that has been idle longest gives way: who
/// opens a thousand and asks for nothing keeps nobody out.
/// </summary>
public sealed class OpenConnections(ConnectionLimits limits)
{
    /// <summary>So many may be on their way out while others come in.</summary>
    public const int Leaving = 32;

    private readonly ConcurrentDictionary<string, Open> _open = new(StringComparer.Ordinal);

    public async Task Serve(ConnectionContext connection, ConnectionDelegate next)
    {
        if (_open.Count >= limits.InAll && !MakeRoom())
        {
            connection.Abort();
            return;
        }

        _open[connection.ConnectionId] = new Open(connection);
        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            _open.TryRemove(connection.ConnectionId, out _);
        }
    }

    /// <summary>As long as it is answered a request keeps its connection.</summary>
    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        var open = context.Connection.Id is { } id ? _open.GetValueOrDefault(id) : null;
        open?.Begin();
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            open?.End();
        }
    }

    private bool MakeRoom()
    {
        var idle = _open.Where(each => each.Value.IsIdle).MinBy(each => each.Value.Since);
        if (idle.Value is not { } longest || !_open.TryRemove(idle))
            return false;
        longest.Close();
        return true;
    }

    private sealed class Open(ConnectionContext connection)
    {
        private int _requests;
        private long _since = Stopwatch.GetTimestamp();

        public bool IsIdle => Volatile.Read(ref _requests) == 0;

        public long Since => Volatile.Read(ref _since);

        public void Begin() => Interlocked.Increment(ref _requests);

        public void End()
        {
            Volatile.Write(ref _since, Stopwatch.GetTimestamp());
            Interlocked.Decrement(ref _requests);
        }

        public void Close() => connection.Abort();
    }
}
