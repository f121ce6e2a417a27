namespace ICDD.Drafting;

/// <summary>The chair's word for a change that no list carries; from then on any delegation may challenge it.</summary>
[GivenBy(Role.Chair), During(Stage.Adopted)]
public sealed record ConsentToEditorialChange(int Change) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        ConsentToChange.Check(draft, Change) is { } refusal ? refusal
        : ConsentToChange.IsOnOlderWords(draft, Change)
            ? new ClauseHasNewWords(draft.NumberOf(draft.Editorial.Find(Change)!.Clause))
        : new EditorialChangeConsented(Change);
}

public sealed record EditorialChangeConsented(int Change) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Editorial = draft.Editorial.With(
            draft.Editorial.Find(Change)! with { Status = EditorialStatus.Standing, Consented = stamp }),
    };

    public override Touched Touches(Draft draft) => Touched.Only(draft.Editorial.Find(Change)!.Clause);
}

internal static class ConsentToChange
{
    public static Refusal? Check(Draft draft, int number) => draft.Editorial.Find(number) switch
    {
        null => new EditorialChangeIsUnknown(number),
        { Status: not EditorialStatus.AwaitsConsent } => new EditorialChangeAwaitsNoConsent(number),
        _ => null,
    };

    public static bool IsOnOlderWords(Draft draft, int number) => draft.Editorial.Find(number) is { } change
        && change.Before
        != (change.Corrigendum is null
            ? IssuedText.TextOf(draft, change.Clause)
            : IssuedText.CorrectedTextOf(draft, change.Clause));
}
