namespace ICDD.Drafting;

/// <summary>What one open proposal makes of a clause; no text means that it deletes the clause.</summary>
public sealed record Alternative(string Id, string By, string? Text)
{
    /// <summary>Who lends its name to it besides.</summary>
    public Sequence<string> CoSponsors { get; init; }

    /// <summary>The proposal whose words it changes: those that it leaves are that one's alone.</summary>
    public string? Amends { get; init; }

    public bool DeletesClause => string.IsNullOrEmpty(Text);
}
