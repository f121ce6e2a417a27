namespace ICDD.Drafting.Load;

/// <summary>What one round against the site came to.</summary>
internal sealed record SiteFigures
{
    /// <summary>
    /// Milliseconds from the press to the sight on the other screens; from the last words sent; to the author's answer.
    /// </summary>
    public required Percentiles Latency { get; init; }

    public required Percentiles FromWords { get; init; }

    public required Percentiles Answered { get; init; }

    public required TimeSpan CpuPerActAndScreen { get; init; }

    public required double BytesPerActAndScreen { get; init; }

    public required double SentPerActAndScreen { get; init; }

    public required double BatchesPerActAndScreen { get; init; }

    public required double KilobytesPerScreen { get; init; }

    public required double KilobytesPerScreenAsTheyAre { get; init; }

    public required long KilobytesEmpty { get; init; }

    public required double JoinsPerSecond { get; init; }

    public required TimeSpan CpuPerJoin { get; init; }

    public required Percentiles Join { get; init; }

    public required IReadOnlyList<string> Broken { get; init; }

    public required RecordFindings Findings { get; init; }
}
