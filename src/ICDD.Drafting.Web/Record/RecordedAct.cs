namespace ICDD.Drafting.Web;

/// <summary>One entry of the record, with what it speaks of as it was called on that day.</summary>
public sealed record RecordedAct(SealedEntry Sealed, Entry Entry)
{
    public ClauseId? Clause { get; init; }

    /// <summary>The clause's number when it happened; later numberings do not change what was said.</summary>
    public string Number { get; init; } = "";

    public ProposalId? Proposal { get; init; }

    /// <summary>The delegation that it speaks of, by its name plate.</summary>
    public string Delegation { get; init; } = "";

    /// <summary>Who acted, by its name plate; empty for a part.</summary>
    public string Plate { get; init; } = "";

    public ActKind Kind => ActKinds.Of(Entry.Event);

    /// <summary>Reads the entry between the drafts before and after it.</summary>
    public static RecordedAct Of(SealedEntry stored, Entry entry, Draft before, Draft after)
    {
        var subject = Subject.Of(entry.Event);
        var proposal = subject.Proposal ?? (subject.Thread is { } thread ? after.Find(thread)?.OnProposal : null);
        var clause = subject.Clause
            ?? (proposal is { } known ? after.Find(known)?.On : null)
            ?? (subject.Thread is { } talk ? after.Find(talk)?.On : null)
            ?? (entry.Event is ClauseDrafted ? before.NextClause() : null);
        return new RecordedAct(stored, entry)
        {
            Clause = clause,
            Number = clause is { } id ? NumberOf(id, before, after) : "",
            Proposal = proposal,
            Delegation = subject.Delegation is { } code ? after.Seating.Find(code)?.Name ?? code.Value : "",
            Plate = entry.By.Delegation is { } own ? after.Seating.Find(own)?.Name ?? own.Value : "",
        };
    }

    private static string NumberOf(ClauseId clause, Draft before, Draft after) =>
        after.NumberOf(clause) is { Length: > 0 } number ? number
        : before.NumberOf(clause) is { Length: > 0 } former ? former
        : clause.Value;
}
