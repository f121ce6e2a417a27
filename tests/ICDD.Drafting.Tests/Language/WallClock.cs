using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Tests;

/// <summary>A clock that can be set, beside one that only counts on.</summary>
public sealed class WallClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>How far the one on the wall was set.</summary>
    public TimeSpan Off { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Off;

    public override long GetTimestamp() => base.GetUtcNow().UtcTicks;
}
