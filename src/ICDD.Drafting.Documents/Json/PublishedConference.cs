namespace ICDD.Drafting.Documents;

public sealed record PublishedConference
{
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string Theme { get; init; }

    public required string Venue { get; init; }

    public required DateTimeOffset Opens { get; init; }

    public required DateTimeOffset Closes { get; init; }

    public required string Zone { get; init; }

    public required string Language { get; init; }

    public required string Symbol { get; init; }

    public required string AdoptedSymbol { get; init; }

    public required string Title { get; init; }

    public required string Label { get; init; }

    public required StyleProfile Profile { get; init; }

    public DelegationCode? FirstSeat { get; init; }

    public Sequence<FocusArea> FocusAreas { get; init; }

    public Sequence<Panel> Panels { get; init; }

    public static PublishedConference Of(Conference conference) => new()
    {
        Name = conference.Name,
        ShortName = conference.ShortName,
        Theme = conference.Theme,
        Venue = conference.Venue,
        Opens = conference.AtVenue(conference.Opens),
        Closes = conference.AtVenue(conference.Closes),
        Zone = conference.Zone,
        Language = DocumentLanguage.Of(conference.Language),
        Symbol = conference.Symbol,
        AdoptedSymbol = conference.AdoptedSymbol,
        Title = conference.Title,
        Label = conference.Label,
        Profile = conference.Profile,
        FirstSeat = conference.FirstSeat,
        FocusAreas = conference.FocusAreas,
        Panels = conference.Panels,
    };
}
