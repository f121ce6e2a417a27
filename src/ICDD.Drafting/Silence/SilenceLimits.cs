namespace ICDD.Drafting;

/// <summary>
/// How long silence may last. Seen in practice: eight hours to five days; a chair must be able to be quicker.
/// </summary>
public static class SilenceLimits
{
    public const int ShortestMinutes = 15;
    public const int LongestDays = 30;

    public static Refusal? Check(DateTimeOffset deadline, DateTimeOffset now) =>
        deadline - now < TimeSpan.FromMinutes(ShortestMinutes) ? new SilenceIsTooShort(ShortestMinutes)
        : deadline - now > TimeSpan.FromDays(LongestDays) ? new SilenceIsTooLong(LongestDays)
        : null;
}
