namespace ICDD.Drafting.Web;

/// <summary>A clock that shows what the script says.</summary>
public sealed class ScriptTime : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.MinValue;

    public void Set(DateTimeOffset now) => _now = now.ToUniversalTime();

    /// <summary>The script is right: nothing else counts beside it.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;
}
