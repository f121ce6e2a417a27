namespace ICDD.Drafting.Web;

/// <summary>Lets every room record what is due when its time has come, though nobody is at a screen, and gives back those that nobody uses.</summary>
public sealed partial class Ticking(Rooms rooms, TimeProvider time, ILogger<Ticking> log) : BackgroundService
{
    /// <summary>How long a deadline that was just set may stay unnoticed; far below the shortest silence.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>After so long a document that nobody asked for is given back.</summary>
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = time.GetUtcNow() + Longest;
            try
            {
                next = await Tick(next).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                LogFailed(failure);
            }

            var wait = next - time.GetUtcNow();
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>When to look again: at the next deadline, or after a while.</summary>
    private async Task<DateTimeOffset> Tick(DateTimeOffset latest)
    {
        await rooms.GiveBack(Unused, Opening.OpenAtOnce).ConfigureAwait(false);
        foreach (var card in await rooms.Cards().ConfigureAwait(false))
        {
            if (card.Due is not { } deadline)
                continue;
            if (deadline <= time.GetUtcNow())
                await Act(card.Stream).ConfigureAwait(false);
            else if (deadline < latest)
                latest = deadline;
        }

        return latest;
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
}
