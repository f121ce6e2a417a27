namespace ICDD.Drafting;

/// <summary>What one open proposal makes of a clause; no text means that it deletes the clause.</summary>
public sealed record Alternative(string Id, string By, string? Text)
{
    public bool DeletesClause => string.IsNullOrEmpty(Text);
}
