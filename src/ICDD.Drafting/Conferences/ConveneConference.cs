namespace ICDD.Drafting;

[GivenBy(Role.Secretariat), During(Stage.Convening)]
public sealed record ConveneConference(Conference Conference) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Conference.Zone, out var zone) || !zone.HasIanaId)
            return new ZoneIsUnknown(Conference.Zone);
        if (!LanguageTag.IsWellFormed(Conference.Language))
            return new LanguageIsUnknown(Conference.Language);
        if (Conference.Closes < Conference.Opens)
            return new ConferenceClosesBeforeItOpens();
        if (Twice(Conference.FocusAreas.Select(area => area.Number)) is { } area)
            return new FocusAreaNumberIsTaken(area);
        if (Twice(Conference.Panels.Select(panel => panel.Number)) is { } panel)
            return new PanelNumberIsTaken(panel);
        var (clean, refusal) = ConferenceWords.Read(Conference);
        if (refusal is not null)
            return refusal;
        if (clean!.Layout is null)
            return new ConferenceConvened(clean);
        var (layout, unfit) = LayoutRule.Read(clean.Layout);
        return unfit is not null ? unfit : new ConferenceConvened(clean with { Layout = layout });
    }

    private static int? Twice(IEnumerable<int> numbers) => numbers.GroupBy(number => number)
        .Where(same => same.Count() > 1).Select(same => (int?)same.Key).FirstOrDefault();
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
