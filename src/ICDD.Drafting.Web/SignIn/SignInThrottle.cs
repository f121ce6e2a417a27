namespace ICDD.Drafting.Web;

/// <summary>
/// Says before anything is hashed whether a try to sign in may go on. Wrong tries are counted by name and address, by
/// name over all addresses, and by address over all names; the pauses grow, and after each the count begins anew. A
/// device on which the account signed in before is counted by itself: nobody else's tries keep it out. Nothing of it is
/// written.
/// </summary>
public sealed class SignInThrottle(TimeProvider time)
{
    /// <summary>So many wrong tries with a name from one address, or from one device, and a pause begins.</summary>
    public const int Tries = 5;

    /// <summary>The same with a name from anywhere.</summary>
    public const int TriesFromAnywhere = 50;

    /// <summary>Wrong tries of one address with any names, in a row.</summary>
    public const int TriesOfAddress = 60;

    public const int AtOnceFromAddress = 8;
    public const int AtOnceFromDevice = 2;

    public static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Recent<WrongTries> _wrong = new(100_000);
    private readonly Recent<Allowance> _addresses = new(50_000);
    private readonly Dictionary<string, int> _under = new(StringComparer.Ordinal);

    /// <summary>A try that may go on, to be given back when it is over; or for how long to wait.</summary>
    /// <param name="name">What was typed, or another name of what is tried.</param>
    /// <param name="place">See <see cref="Caller.NetworkOf"/>.</param>
    /// <param name="device">The device, where the account signed in on it before.</param>
    public (SignInTry? Try, TimeSpan Wait) Ask(string name, string place, string? device)
    {
        var known = device is null ? null : $"device {device} {name}";
        string[] counted = known is null ? [$"from {place} {name}", $"name {name}"] : [known];
        var at = known ?? $"at {place}";
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var wait = counted.Max(key => _wrong.Find(key)?.Wait(now) ?? TimeSpan.Zero);
            if (wait > TimeSpan.Zero)
                return (null, wait);
            if (_under.GetValueOrDefault(at) >= (known is null ? AtOnceFromAddress : AtOnceFromDevice))
                return (null, TimeSpan.FromSeconds(10));
            if (known is null && !_addresses.Get(place, () => new Allowance(TriesOfAddress)).Take(now))
                return (null, TimeSpan.FromMinutes(1));
            foreach (var key in counted)
                _wrong.Get(
                    key,
                    () => new WrongTries(key == counted[^1] && known is null ? TriesFromAnywhere : Tries)).Count(now);
            _under[at] = _under.GetValueOrDefault(at) + 1;
            return (new SignInTry(this, counted, known is null ? place : null, at), TimeSpan.Zero);
        }
    }

    /// <summary>The password was right: nothing is held against the name here any more.</summary>
    internal void Clear(IEnumerable<string> counted, string? place)
    {
        lock (_gate)
        {
            // What others try from elsewhere stays counted.
            _wrong.Remove(counted.First());
            if (counted.ElementAtOrDefault(1) is { } anywhere)
                _wrong.Find(anywhere)?.Uncount();
            if (place is not null)
                _addresses.Find(place)?.GiveBack();
        }
    }

    internal void End(string at)
    {
        lock (_gate)
            if (--_under[at] == 0)
                _under.Remove(at);
    }

    /// <summary>A bucket of tries that fills again, one every five seconds.</summary>
    private sealed class Allowance(double most)
    {
        private double _spent;
        private DateTimeOffset _at;

        public bool Take(DateTimeOffset now)
        {
            (_spent, _at) = (Math.Max(0, _spent - Math.Max(0, (now - _at).TotalSeconds / 5)), now);
            if (_spent > most - 1)
                return false;
            _spent++;
            return true;
        }

        public void GiveBack() => _spent = Math.Max(0, _spent - 1);
    }

    private sealed class WrongTries(int most)
    {
        private int _tries;
        private int _pauses;
        private DateTimeOffset _until;

        public TimeSpan Wait(DateTimeOffset now) => _until - now;

        // Counted before it is known to be wrong, so that a hundred tries at once are a hundred tries.
        public void Count(DateTimeOffset now)
        {
            if (++_tries < most)
                return;
            _tries = 0;
            _until = now + TimeSpan.FromTicks(Math.Min(FirstPause.Ticks << Math.Min(_pauses++, 8), LongestPause.Ticks));
        }

        public void Uncount()
        {
            if (_tries > 0)
                _tries--;
            else
                (_tries, _until, _pauses) = (most - 1, default, Math.Max(0, _pauses - 1));
        }
    }
}

/// <summary>One try to sign in, from when it was let through until it is known to be right or wrong.</summary>
public sealed class SignInTry(
    SignInThrottle throttle, IReadOnlyList<string> counted, string? place, string at) : IDisposable
{
    public void WasRight() => throttle.Clear(counted, place);

    public void Dispose() => throttle.End(at);
}
