namespace ICDD.Drafting.Web;

/// <summary>A clock that shows what the script says.</summary>
internal sealed class ScriptTime : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.MinValue;

    public void Set(DateTimeOffset now) => _now = now.ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => _now;
}
