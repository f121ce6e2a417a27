namespace ICDD.Drafting.Documents;

/// <summary>How long one document may take, and how large its file may become.</summary>
internal sealed record NodeLimits(TimeSpan Time, int Bytes)
{
    public static NodeLimits Usual { get; } = new(TimeSpan.FromMinutes(2), 256 * 1024 * 1024);
}
