namespace ICDD.Drafting.Web;

/// <summary>What is typed to convene a document, until it is sent.</summary>
public sealed class ConferenceInput
{
    public string Stream { get; set; } = "";

    public string Name { get; set; } = "";

    public string ShortName { get; set; } = "";

    public string Theme { get; set; } = "";

    public string Venue { get; set; } = "";

    public DateTime Opens { get; set; }

    public DateTime Closes { get; set; }

    public string Zone { get; set; } = "Asia/Makassar";

    public string Language { get; set; } = "en";

    public string Symbol { get; set; } = "";

    public string AdoptedSymbol { get; set; } = "";

    public string Title { get; set; } = "";

    public string Label { get; set; } = "";

    public StyleProfile Profile { get; set; } = StyleProfile.Message;

    public string FirstSeat { get; set; } = "";

    public string FocusAreas { get; set; } = "";

    public string Panels { get; set; } = "";

    public Conference Read() => new()
    {
        Name = Name,
        ShortName = ShortName,
        Theme = Theme,
        Venue = Venue,
        Opens = AtVenue(Opens),
        Closes = AtVenue(Closes),
        Zone = Zone.Trim(),
        Language = Language.Trim(),
        Symbol = Symbol,
        AdoptedSymbol = AdoptedSymbol,
        Title = Title,
        Label = Label,
        Profile = Profile,
        FirstSeat = FirstSeat.Trim() is { Length: > 0 } code ? new DelegationCode(code) : null,
        FocusAreas = Lines(FocusAreas).Select((name, at) => new FocusArea(at + 1, name)).ToSequence(),
        Panels = Lines(Panels).Select((name, at) => new Panel(at + 1, name)).ToSequence(),
    };

    /// <summary>An unknown zone has no offset; the rule refuses it by name.</summary>
    private DateTimeOffset AtVenue(DateTime local) => TimeZoneInfo.TryFindSystemTimeZoneById(Zone.Trim(), out var zone)
        ? new DateTimeOffset(local, zone.GetUtcOffset(local))
        : new DateTimeOffset(local, TimeSpan.Zero);

    private static IEnumerable<string> Lines(string typed) =>
        typed.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
