namespace ICDD.Drafting;

/// <summary>Until when statements are taken after the adoption.</summary>
public static class StatementWindow
{
    /// <summary>
    /// The two hours of practice; the adoption stands for the end of the meeting, whose end nobody records.
    /// </summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(2);

    public static DateTimeOffset? ClosesAt(Draft draft) => draft.Adopted?.Stamp.At + Length;
}
