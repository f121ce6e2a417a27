using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web;

/// <summary>
/// Writes into the log whatever was mended, and each alarm when it begins and ends, with what is to be done.
/// </summary>
public sealed partial class StoreWatch(StoreState store, Rooms rooms, AuditTrail trail, ILogger<StoreWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly HashSet<Alarm> _raised = [];
    private readonly HashSet<StreamId> _closed = [];
    private int _mended;
    private bool _isAway;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        store.Changed += Look;
        Look();
        return base.StartAsync(cancellationToken);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        store.Changed -= Look;
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Often, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Look();
            trail.Verify();
        }
    }

    private void Look()
    {
        lock (_gate)
        {
            if (store.Health is { } health)
                Tell(health);
            else
                TellWhetherAway();
            foreach (var (document, fault) in rooms.Faults)
                if (_closed.Add(document))
                    LogClosed(fault, document.Value);
            foreach (var room in rooms.Living)
                foreach (var fault in room.Faults.Take())
                    LogBeside(fault, room.Stream.Value);
        }
    }

    private void TellWhetherAway()
    {
        if (store.DatabaseIsAway == _isAway)
            return;
        _isAway = !_isAway;
        if (_isAway)
            LogAway();
        else
            LogBack();
    }

    private void Tell(Health health)
    {
        foreach (var repair in health.Repairs.Skip(_mended))
            log.Log(
                StoreWords.LevelOf(repair.Kind),
                "The store was mended: {What} {Do}",
                StoreWords.Of(repair),
                StoreWords.WhatToDo(repair.Kind));
        _mended = health.Repairs.Count;
        var alarms = health.Alarms().ToHashSet();
        foreach (var alarm in alarms.Where(_raised.Add))
            log.Log(
                StoreWords.LevelOf(alarm),
                StoreWords.CauseOf(alarm, health),
                "{Alarm}: {Words}",
                alarm,
                StoreWords.Of(alarm));
        foreach (var alarm in _raised.Except(alarms).ToList())
        {
            _raised.Remove(alarm);
            LogOver(alarm);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Alarm} is over")]
    private partial void LogOver(Alarm alarm);

    [LoggerMessage(Level = LogLevel.Critical, Message =
        "The database is away or takes nothing: nothing is recorded for now. Look whether it runs, has room and can be "
            + "reached; recording goes on by itself")]
    private partial void LogAway();

    [LoggerMessage(Level = LogLevel.Information, Message = "The database is back: recording goes on")]
    private partial void LogBack();

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "{Document}: something failed beside an act, which is recorded. A snapshot that is not kept makes the next "
            + "opening longer: look at the disk. A screen that was not woken shows the act once it is loaded again: "
            + "report the error below.")]
    private partial void LogBeside(Exception fault, string document);

    [LoggerMessage(Level = LogLevel.Error, Message =
        "{Document} cannot be opened; the others can. Verify the store, and look whether a newer program wrote the "
            + "record.")]
    private partial void LogClosed(Exception fault, string document);
}

internal static partial class BookmarkLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Where people left off reading is lost or not kept; the record is not touched. Look at the rights and the "
            + "room of the data folder; bookmarks.db may be deleted while the program stands still")]
    public static partial void BookmarksFailed(this ILogger log, Exception fault);
}
