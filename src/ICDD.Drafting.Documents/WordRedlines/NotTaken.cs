namespace ICDD.Drafting.Documents;

/// <summary>Something that differs in a file and does not come in.</summary>
public sealed record NotTaken(LeftOut What)
{
    /// <summary>The clause at which it stands.</summary>
    public ClauseId? Clause { get; init; }

    /// <summary>The first words of what it is about, where that is no clause or where they say more.</summary>
    public string Words { get; init; } = "";
}
