namespace ICDD.Drafting.Documents;

/// <summary>A moment as a ZIP keeps it, which knows no years before 1980.</summary>
internal static class ZipTime
{
    public static DateTimeOffset Of(DateTimeOffset at) => at.Year < 1980 ? new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero) : at;
}
