namespace ICDD.Drafting.Load;

/// <summary>What is measured.</summary>
internal sealed record LoadOptions
{
    public required int Screens { get; init; }

    public required int Acts { get; init; }

    /// <summary>Acts before those that are measured: they compile the program.</summary>
    public required int Warm { get; init; }

    public required int Writers { get; init; }

    /// <summary>Milliseconds from an answer to the author's next act.</summary>
    public required int Pause { get; init; }

    public required string Document { get; init; }

    /// <summary>The document is made up of so many clauses instead of read from the samples.</summary>
    public required int Clauses { get; init; }

    public required int Rounds { get; init; }

    /// <summary>How many screens join at the same time.</summary>
    public required int Joining { get; init; }

    public required bool Deflate { get; init; }

    /// <summary>The server on the first core only.</summary>
    public required bool Pin { get; init; }

    /// <summary>
    /// Settings for the server, <c>key=value</c>, and variables for its environment, <c>NAME=value</c>.
    /// </summary>
    public required string[] Set { get; init; }

    public required string[] Env { get; init; }

    /// <summary>The built site: this one, or one of another commit to be held against it.</summary>
    public required string Site { get; init; }

    /// <summary>Under which name the run is kept; nothing where it is not.</summary>
    public string? Keep { get; init; }
}
