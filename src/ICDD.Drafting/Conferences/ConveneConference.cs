namespace ICDD.Drafting;

[GivenBy(Role.Secretariat), During(Stage.Convening)]
public sealed record ConveneConference(Conference Conference) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Conference.Zone, out _))
            return new ZoneIsUnknown(Conference.Zone);
        if (Conference.Closes < Conference.Opens)
            return new ConferenceClosesBeforeItOpens();
        return RefuseWords() is { } refusal ? refusal : new ConferenceConvened(Conference);
    }

    private Refusal? RefuseWords() => new[]
        {
            PlainText.Read(Conference.Name, Limits.Line), PlainText.Read(Conference.ShortName, Limits.Line),
            PlainText.Read(Conference.Title, Limits.Line), PlainText.Read(Conference.Symbol, Limits.Line),
            PlainText.Read(Conference.AdoptedSymbol, Limits.Line), PlainText.ReadOptional(Conference.Theme, Limits.Line),
            PlainText.ReadOptional(Conference.Venue, Limits.Line), PlainText.ReadOptional(Conference.Label, Limits.Line),
        }
        .Concat(Conference.FocusAreas.Select(area => PlainText.Read(area.Name, Limits.Line)))
        .Concat(Conference.Panels.Select(panel => PlainText.Read(panel.Name, Limits.Line)))
        .Select(reading => reading.Refusal)
        .FirstOrDefault(refusal => refusal is not null);
}

public sealed record ConferenceConvened(Conference Conference) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Conference = Conference,
        Stage = Stage.ZeroDraft,
        Seating = draft.Seating with { FirstSeat = Conference.FirstSeat },
    };
}
