namespace ICDD.Drafting;

/// <summary>One sign-in in one browser: it lasts until it is ended, and never longer than half a day.</summary>
/// <param name="Owner">The id of the account, or the seat of a demonstration.</param>
public sealed record Session(string Id, string Owner, DateTimeOffset Begun)
{
    /// <summary>Counted from the sign-in, however much is done meanwhile.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The browser and its system, as far as they say; empty where they do not.</summary>
    public string Device { get; init; } = "";

    public string Address { get; init; } = "";

    public DateTimeOffset Ends => Begun + Longest;

    public bool IsOver(DateTimeOffset now) => now >= Ends;
}
