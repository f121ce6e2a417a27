using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>
/// The rate limit on acts, for each account over all its windows and conferences: far above what a hand can do, far
/// below a flood. Where no accounts are kept, for each seat.
/// </summary>
public sealed class RateLimit(TimeProvider time, DraftingOptions options)
{
    private readonly ConcurrentDictionary<string, Allowance> _people = new(StringComparer.Ordinal);

    public bool Allows(Seat seat) =>
        _people.GetOrAdd(
            WhoActs(seat), _ => new Allowance(options.ActsAtOnce, time.GetTimestamp())).Take(time, options);

    private static string WhoActs(Seat seat) =>
        seat.Account is { Id: var account } ? account : $"{seat.Role} {seat.Delegation} {seat.Person}";

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
