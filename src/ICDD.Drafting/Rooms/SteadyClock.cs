using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>Why the clock of the server is not believed.</summary>
public enum ClockDoubt
{
    None,

    /// <summary>It and the clock that only counts on have parted: it was set forward or back.</summary>
    Jumped,

    /// <summary>
    /// The newest entry of the record lies in its future: it is behind, or was ahead when that was recorded.
    /// </summary>
    BehindTheRecord,
}

/// <param name="Now">The time by which is decided.</param>
/// <param name="Stamp">The time that is recorded: never before the newest entry.</param>
public readonly record struct ClockReading(DateTimeOffset Now, DateTimeOffset Stamp, ClockDoubt Doubt);

/// <summary>
/// The clock on the wall, held against one that nobody can set. Where they part by more than a minute the second one
/// goes on from the last time at which they agreed: stamps do not jump, and what is due waits until they agree again.
/// </summary>
public sealed class SteadyClock
{
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private static readonly ConditionalWeakTable<TimeProvider, SteadyClock> Clocks = [];

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private (DateTimeOffset Wall, long Counted) _agreed;

    private SteadyClock(TimeProvider time) => (_time, _agreed) = (time, (time.GetUtcNow(), time.GetTimestamp()));

    /// <summary>One for all rooms of the process.</summary>
    public static SteadyClock Of(TimeProvider time) => Clocks.GetValue(time, each => new SteadyClock(each));

    public ClockReading Read(DateTimeOffset newest)
    {
        var (steady, jumped) = Read();
        var doubt = jumped ? ClockDoubt.Jumped
            : newest - steady > Tolerance ? ClockDoubt.BehindTheRecord
            : ClockDoubt.None;
        var stamp = steady > newest ? steady : newest;
        return new ClockReading(doubt == ClockDoubt.BehindTheRecord ? steady : stamp, stamp, doubt);
    }

    private (DateTimeOffset Steady, bool Jumped) Read()
    {
        lock (_gate)
        {
            var (wall, counted) = (_time.GetUtcNow(), _time.GetTimestamp());
            var steady = _agreed.Wall + _time.GetElapsedTime(_agreed.Counted, counted);
            if ((wall - steady).Duration() > Tolerance)
                return (steady, true);
            _agreed = (wall, counted);
            return (wall, false);
        }
    }
}
