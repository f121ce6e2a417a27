namespace ICDD.Drafting;

/// <summary>What was agreed on a clause, by the plenary or by silence.</summary>
public static class Agreements
{
    public static bool Is(Ruling ruling) =>
        ruling is
        {
            TakenBack: null,
            Kind: RulingKind.Agreed or RulingKind.AgreedAdReferendum or RulingKind.AgreedBySilence,
        };

    /// <summary>The last agreement on a clause, but for what silence seemed to agree and did not.</summary>
    public static Ruling? Last(Draft draft, Clause clause) =>
        clause.Rulings.FindLast(ruling => Is(ruling)
            && !(ruling.Kind == RulingKind.AgreedBySilence && IsVoid(draft, clause.Id, ruling)));

    /// <summary>
    /// The last agreement of a reopened clause: what stands by default and returns if nothing else is agreed.
    /// </summary>
    public static Ruling? Default(Draft draft, Clause clause) => clause.Default is null ? null : Last(draft, clause);

    /// <summary>A late objection to it was accepted, or its end was undone.</summary>
    private static bool IsVoid(Draft draft, ClauseId clause, Ruling bySilence) => draft.Silences.Exists(silence =>
        (silence.IsBrokenOn(clause) && silence.End?.Stamp.Version == bySilence.Stamp.Version)
        || silence.Undone.Exists(end => end.Version == bySilence.Stamp.Version));
}
