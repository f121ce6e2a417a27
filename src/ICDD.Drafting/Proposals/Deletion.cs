namespace ICDD.Drafting;

/// <summary>SUP: the clause goes, and with it what stands under it.</summary>
public sealed record Deletion(ClauseId Clause, int Wording) : Change
{
    public override ClauseId? On(Draft draft) => Clause;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Clause) is not { } clause)
            return (null, new ClauseIsUnknown(Clause));
        if (clause.TextAt(Wording) is not { Length: > 0 })
            return (null, new WordingIsUnknown(draft.NumberOf(Clause), Wording));
        return (this, draft.RefuseUnlessOpen(clause));
    }

    /// <summary>Words changed since may be words that the sponsor could live with: that is a conflict.</summary>
    public override Standing Standing(Draft draft) => draft.Find(Clause) switch
    {
        null or { Stands: false } => Drafting.Standing.Contained,
        var clause when clause.Text == clause.TextAt(Wording) => Drafting.Standing.Clean,
        _ => Drafting.Standing.Conflicting,
    };

    public override string? Outcome(Draft draft) => Standing(draft) == Drafting.Standing.Clean ? "" : null;

    public override Draft Adopt(Draft draft, string text, Adoptee from) =>
        draft.DeleteFamily(Clause, from.Stamp, [from.Proposal]);
}
