namespace ICDD.Drafting;

/// <summary>What the own side wants to remember of a clause.</summary>
public sealed record Note(NoteId Id, ClauseId Clause, string Text, Stamp Stamp)
{
    /// <summary>How often it was put into words, from 1.</summary>
    public int Wording { get; init; } = 1;
}
