using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Claims;

namespace ICDD.Drafting.Web;

/// <summary>
/// One browser's connection for live pages: whose it is, from where, which circuits it serves, and how far it follows.
/// </summary>
public sealed class OpenWindow
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, byte> _circuits = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(long Batch, long At)> _unacknowledged = new();
    private HttpContext? _context;
    private int _ended;

    private OpenWindow(HttpContext context) => _context = context;

    public required ClaimsPrincipal User { get; init; }

    /// <summary>For which sign-in it was opened: looked up at every call.</summary>
    public required string Session { get; init; }

    /// <summary>The account; none for who shares a seat with others.</summary>
    public required string? Person { get; init; }

    public required string Address { get; init; }

    /// <summary>Where its circuit stands; the same for each connection that the circuit comes back on.</summary>
    public EnteredSeat Entered { get; private set; } = new();

    public bool HasEnded => Volatile.Read(ref _ended) != 0;

    /// <summary>The secrets of the circuits that this connection started or came back to.</summary>
    public IEnumerable<string> Circuits => _circuits.Keys;

    public static OpenWindow Of(HttpContext context) => new(context)
    {
        User = context.User,
        Session = CircuitSession.Of(context.User),
        Person = PersonOf(context.User),
        Address = Caller.NetworkOf(context.Connection.RemoteIpAddress),
    };

    public static string? PersonOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    public void Serve(string circuit) => _circuits[circuit] = 0;

    public bool Serves(string circuit) => _circuits.ContainsKey(circuit);

    /// <summary>A circuit of another connection goes on in this one.</summary>
    public void TakeOver(OpenWindow former) => Entered = former.Entered;

    public void Sent(long batch) => _unacknowledged.Enqueue((batch, Stopwatch.GetTimestamp()));

    /// <summary>A batch is acknowledged with all before it.</summary>
    public void Acknowledge(long batch)
    {
        while (_unacknowledged.TryPeek(out var oldest) && oldest.Batch <= batch)
            _unacknowledged.TryDequeue(out _);
    }

    public bool IsBehind(TimeSpan patience) =>
        _unacknowledged.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest.At) > patience;

    /// <summary>Nothing more is sent or heard; true for who ended it first.</summary>
    public bool End() => Interlocked.Exchange(ref _ended, 1) == 0;

    public void Close()
    {
        lock (_gate)
            _context?.Abort();
    }

    /// <summary>The connection is over; what it was served with may belong to another by now.</summary>
    public void Leave()
    {
        lock (_gate)
            _context = null;
    }
}
