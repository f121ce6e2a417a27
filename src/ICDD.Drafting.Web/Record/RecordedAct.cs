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

    /// <summary>The numbers of several clauses that it speaks of, as they were then.</summary>
    public string Numbers { get; init; } = "";

    /// <summary>The deadline that it sets or that has passed, at the venue.</summary>
    public string Deadline { get; init; } = "";

    /// <summary>What the chair set for a break of silence: who may know of it.</summary>
    public SilenceDisclosure? Disclosure { get; init; }

    /// <summary>Who acted is not disclosed.</summary>
    public bool IsVeiled { get; init; }

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
            Numbers = string.Join(", ", Subject.SeveralOf(entry.Event).Select(each => NumberOf(each, before, after))),
            Deadline = DeadlineOf(entry.Event) is { } at ? Words.ForTheRecord(after.Conference!.AtVenue(at)) : "",
            Disclosure = entry.Event switch
            {
                SilenceBroken broken => after.Find(broken.Silence)!.Disclosure,
                SilenceBreakTakenBack taken => after.Find(taken.Silence)!.Disclosure,
                _ => null,
            },
            Delegation = subject.Delegation is { } code ? after.Seating.NameOf(code) : "",
            Plate = entry.By.Delegation is { } own ? after.Seating.NameOf(own) : "",
        };
    }

    private static DateTimeOffset? DeadlineOf(Event happened) => happened switch
    {
        SilenceSet set => set.Deadline,
        SilenceExtended extended => extended.Deadline,
        SilenceExpired expired => expired.Deadline,
        _ => null,
    };

    private static string NumberOf(ClauseId clause, Draft before, Draft after) =>
        after.NumberOf(clause) is { Length: > 0 } number ? number
        : before.NumberOf(clause) is { Length: > 0 } former ? former
        : clause.Value;
}
