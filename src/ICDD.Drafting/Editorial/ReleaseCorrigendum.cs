namespace ICDD.Drafting;

/// <summary>
/// What was drawn up is issued under its symbol, without the corrections that were refused or taken back. Nobody needs
/// to press anything: the room gives it when the last window is closed and nothing waits for the chair.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Adopted)]
public sealed record ReleaseCorrigendum(int Drawn) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Drawn < 1 || Drawn > draft.Editorial.Drawn.Count)
            return new CorrigendumIsUnknown(Drawn);
        var drawn = draft.Editorial.Drawn[Drawn - 1];
        if (drawn.Issued is not null)
            return new AlreadySo();
        var changes = draft.Editorial.Of(drawn).ToList();
        if (changes.Where(change => !change.IsSettled(now))
            .Select(change => change.Number)
            .ToSequence() is { Count: > 0 } open)
            return new EditorialReviewIsOpen(open);
        var holding = changes.Where(change => change.IsIssued)
            .Select(change => new Correction(change.Clause, change.Before, change.After)).ToSequence();
        var number = draft.Editorial.Corrigenda.Count + 1;
        return holding.Count == 0 ? new CorrigendumIsEmpty() : new CorrigendumIssued(
            number, $"{draft.Adopted!.Symbol}/Corr.{Numerals.Arabic(number)}", holding, drawn.Reason)
        { Drawn = Drawn };
    }

    /// <summary>
    /// When it can be issued; none while something waits for the chair, or where nothing of it holds.
    /// </summary>
    public static DateTimeOffset? DueAt(Draft draft, DrawnCorrigendum drawn)
    {
        var changes = draft.Editorial.Of(drawn).ToList();
        return drawn.Issued is null && changes.Exists(change => change.IsIssued)
            && !changes.Exists(change => change.Status is EditorialStatus.AwaitsConsent or EditorialStatus.Challenged)
            ? changes.Max(change => change.IsIssued ? change.ChallengeableUntil.AddTicks(1) : change.Ruled!.At)
            : null;
    }
}

public sealed record CorrigendumIssued(
    int Number, string Symbol, Sequence<Correction> Corrections, string Reason) : Event
{
    /// <summary>As which it was drawn up.</summary>
    public int? Drawn { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Editorial = draft.Editorial with
        {
            Corrigenda = draft.Editorial.Corrigenda.Add(new Corrigendum(Number, Symbol, Corrections, Reason, stamp)),
            Drawn = Drawn is { } drawn
                ? draft.Editorial.Drawn.SetItem(drawn - 1, draft.Editorial.Drawn[drawn - 1] with { Issued = Number })
                : draft.Editorial.Drawn,
        },
    };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
