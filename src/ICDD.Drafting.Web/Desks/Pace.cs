using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>How fast one person may act, over all open windows: far above what a hand can do, far below a flood.</summary>
public sealed class Pace(TimeProvider time, DraftingOptions options)
{
    private readonly ConcurrentDictionary<Seat, Allowance> _people = new();

    public bool Allows(Seat seat) =>
        _people.GetOrAdd(seat, _ => new Allowance(options.ActsAtOnce, time.GetTimestamp())).Take(time, options);

    private sealed class Allowance(double left, long at)
    {
        private readonly Lock _gate = new();
        private double _left = left;
        private long _at = at;

        public bool Take(TimeProvider time, DraftingOptions options)
        {
            lock (_gate)
            {
                var now = time.GetTimestamp();
                var earned = time.GetElapsedTime(_at, now).TotalSeconds * options.ActsPerSecond;
                (_left, _at) = (Math.Min(options.ActsAtOnce, _left + earned), now);
                if (_left < 1)
                    return false;
                _left--;
                return true;
            }
        }
    }
}
