namespace ICDD.Drafting.Web;

/// <summary>
/// Looks several times a second whether sign-in and seat of every window hold, and whether every window follows. The
/// windows that hear it themselves have gone to the sign-in page by then.
/// </summary>
public sealed partial class CircuitWatch(
    CircuitEnds ends, DraftingOptions options, ILogger<CircuitWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    // By the machine's own clock: a session's end may be far ahead on the other, but nobody's patience is.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            try
            {
                await ends.EndWithoutSeat().ConfigureAwait(false);
                await ends.EndBehind(TimeSpan.FromSeconds(options.SecondsToAcknowledge)).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
            }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A window could not be closed; it is tried again")]
    private partial void LogFailed(Exception failure);
}
