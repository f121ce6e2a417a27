namespace ICDD.Drafting.Web;

/// <summary>
/// Lets every room record what is due when its time has come, though nobody is at a screen, and gives back those that
/// nobody uses. Where the clock of the server is not believed, what is due waits, and the log, the health answer and
/// the screens of the chair and the secretariat say so.
/// </summary>
public sealed partial class DeadlineTimer(
    Rooms rooms, TimeProvider time, ClockAlarm alarm, ILogger<DeadlineTimer> log) : BackgroundService
{
    /// <summary>How long a deadline that was just set may stay unnoticed; far below the shortest silence.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>After so long a document that nobody asked for is given back.</summary>
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = Longest;
            try
            {
                wait = await Tick().ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                LogFailed(failure);
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>How long until the next deadline, or a while.</summary>
    private async Task<TimeSpan> Tick()
    {
        await rooms.GiveBack(Unused, Opening.OpenAtOnce).ConfigureAwait(false);
        var wait = Longest;
        foreach (var card in await rooms.Cards().ConfigureAwait(false))
            if (card.Due is { } deadline)
            {
                var left = deadline - time.GetUtcNow();
                if (left <= TimeSpan.Zero)
                    await Act(card.Stream).ConfigureAwait(false);
                else if (left < wait)
                    wait = left;
            }

        Watch(rooms.Living);
        return wait;
    }

    private void Watch(IReadOnlyList<Room> open)
    {
        if (alarm.Tell(open.Select(room => room.ClockDoubt).Append(
            SteadyClock.Of(time).Read(DateTimeOffset.MinValue).Doubt).Max()) is not { } told)
            return;
        if (told == ClockDoubt.None)
            LogBelieved();
        else
            LogDoubted(told, time.GetUtcNow());
        foreach (var room in open)
            room.Signal.Send(Touched.Everything);
    }

    /// <summary>What fails in one room keeps no other waiting.</summary>
    private async Task Act(StreamId document)
    {
        try
        {
            await (await rooms.Open(document).ConfigureAwait(false)).ActOnWhatIsDue().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due could not be recorded; it is tried again")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Critical, Message =
        "The clock of the server is not believed ({Doubt}; it shows {Wall:u}): nothing ends by itself. Set it "
            + "right; if it is right, restart the program")]
    private partial void LogDoubted(ClockDoubt doubt, DateTimeOffset wall);

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "The clock of the server is believed again: what is due is recorded")]
    private partial void LogBelieved();
}
