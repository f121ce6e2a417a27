namespace ICDD.Drafting.Load;

/// <summary>What one page came to: kilobytes and milliseconds as their names say.</summary>
internal sealed record PageFigures
{
    public required string Page { get; init; }

    /// <summary>Of the server's memory after a full collection, for each circuit on it.</summary>
    public required double KilobytesPerCircuit { get; init; }

    /// <summary>What the circuit sent until the page stood still.</summary>
    public required double KilobytesSent { get; init; }

    /// <summary>From the question to the last byte of the page, compiled and warm.</summary>
    public required double MillisecondsToAnswer { get; init; }

    /// <summary>In a browser, from the question to the frame that shows all that came; nothing without one.</summary>
    public double? MillisecondsToPaint { get; init; }

    /// <summary>Nodes of pictures that stood in that frame.</summary>
    public int? Nodes { get; init; }
}
