using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ICDD.Drafting.Web;

/// <summary>
/// Ends circuits on the server, those too that wait for a lost connection to come back: nothing is drawn, sent or heard
/// in them any more, whatever the browser does.
/// </summary>
public sealed partial class CircuitEnds(
    OpenWindows windows, SignedIn signedIn, FormerSeats former, CircuitSession session,
    IOptions<CircuitOptions> circuits,
    ILogger<CircuitEnds> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<OpenWindow, long> _left = new();
    private RequestDelegate? _farewell;

    /// <summary>How a browser says that its window closes; the same way is gone for one that does not say it.</summary>
    public void EndBy(RequestDelegate farewell) => _farewell = farewell;

    /// <summary>Whether a window may be heard and shown anything.</summary>
    public bool Holds(OpenWindow window) => former.Holds(window.User)
        || (signedIn.Holds(window.User) && HoldsSeat(window));

    /// <summary>A circuit that lost its connection comes back in another window, and stands where it stood.</summary>
    public void Return(OpenWindow window, string circuit)
    {
        if (windows.All.Concat(_left.Keys).FirstOrDefault(each => each != window && each.Serves(circuit)) is { } before)
            window.TakeOver(before);
    }

    /// <summary>The connection is gone; its circuits wait for a while.</summary>
    public void Left(OpenWindow window)
    {
        if (!window.HasEnded && window.Circuits.Any())
            _left[window] = Stopwatch.GetTimestamp();
    }

    /// <summary>
    /// Ends what belongs to a sign-in that holds no more, and what stands in a conference where its seat is gone.
    /// </summary>
    public async Task EndWithoutSeat()
    {
        var lost = windows.All.Concat(_left.Keys)
            .Where(each => !Holds(each)).ToLookup(each => signedIn.Holds(each.User));
        await Task.WhenAll(EndAll(lost[false], LogSignInEnded), EndAll(lost[true], LogSeatEnded)).ConfigureAwait(false);
        foreach (var (window, since) in _left)
            if (Stopwatch.GetElapsedTime(since) > circuits.Value.DisconnectedCircuitRetentionPeriod)
                _left.TryRemove(window, out _);
    }

    /// <summary>Ends what takes no notice of what it is sent.</summary>
    public Task EndBehind(TimeSpan patience) => EndAll(windows.All.Where(each => each.IsBehind(patience)), LogBehind);

    public async Task<bool> End(OpenWindow window)
    {
        var first = window.End();
        window.Close();
        _left.TryRemove(window, out _);
        await Task.WhenAll(window.Circuits.Select(circuit => Terminate(window, circuit))).ConfigureAwait(false);
        return first;
    }

    private bool HoldsSeat(OpenWindow window) => window.Entered.Holds(document => signedIn.Seat(window.User, document));

    private Task EndAll(IEnumerable<OpenWindow> ended, Action<string?, string> log) => Task.WhenAll(
        ended.ToList().Select(async window =>
        {
            if (await End(window).ConfigureAwait(false))
                log(window.Person, window.Address);
        }));

    private async Task Terminate(OpenWindow window, string circuit)
    {
        session.Enter(window);
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/x-www-form-urlencoded";
        context.Request.Form = new FormCollection(new Dictionary<string, StringValues> { ["circuitId"] = circuit });

        // What is still being drawn in it is not waited for: the next one to end must not be kept.
        if (_farewell is { } farewell)
            await farewell(context).WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "A window of account {Account} at {Address} was closed: its sign-in has ended")]
    private partial void LogSignInEnded(string? account, string address);

    [LoggerMessage(Level = LogLevel.Information, Message =
        "A window of account {Account} at {Address} was closed: its seat in that conference was changed or withdrawn")]
    private partial void LogSeatEnded(string? account, string address);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "A window of account {Account} at {Address} was closed: it did not acknowledge what it was sent")]
    private partial void LogBehind(string? account, string address);
}
