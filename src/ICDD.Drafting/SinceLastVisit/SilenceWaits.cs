namespace ICDD.Drafting;

/// <summary>Silence that runs: until its deadline it waits for everybody who may break it or has set it.</summary>
internal static class SilenceWaits
{
    public static IEnumerable<Waiting> Of(Draft draft) => draft.Silences.Where(silence => silence.IsRunning).Select(Of);

    /// <summary>Not where the delegation has broken it on every clause.</summary>
    public static IEnumerable<Waiting> Of(Draft draft, DelegationCode own) => draft.Silences
        .Where(silence => silence.IsRunning && silence.Clauses.Keys.Any(clause => !silence.IsBrokenBy(own, clause)))
        .Select(Of);

    /// <summary>Those that would open something if the chair let them count.</summary>
    public static IEnumerable<Waiting> LateObjections(Draft draft) =>
        from silence in draft.Silences
        from late in silence.Breaks
        where late.WaitsForTheChair
        let opens = StoppedBySilence.OfLate(draft, silence, late)
        where opens.Count > 0
        select new Waiting(WaitingKind.LateObjection) { Silence = silence.Id, On = opens[0] };

    private static Waiting Of(SilenceProcedure silence) =>
        new(WaitingKind.Silence) { Silence = silence.Id, Until = silence.Deadline };
}
