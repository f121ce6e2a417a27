namespace ICDD.Drafting.Documents;

/// <summary>
/// How long one document may take, how large its file may become, and how much memory its setting may take.
/// </summary>
internal sealed record NodeLimits(TimeSpan Time, int Bytes)
{
    /// <summary>Resident bytes.</summary>
    public long Memory { get; init; } = 1536L << 20;

    public static NodeLimits Usual { get; } = new(TimeSpan.FromMinutes(2), 256 * 1024 * 1024);
}
