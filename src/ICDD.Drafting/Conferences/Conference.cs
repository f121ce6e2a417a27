namespace ICDD.Drafting;

/// <summary>The facts of a conference and of the document that it drafts.</summary>
public sealed record Conference
{
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public string Theme { get; init; } = "";

    public string Venue { get; init; } = "";

    public required DateTimeOffset Opens { get; init; }

    public required DateTimeOffset Closes { get; init; }

    /// <summary>IANA zone of the venue; deadlines and dates are read in it.</summary>
    public required string Zone { get; init; }

    /// <summary>BCP 47 tag of the language of the text.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Symbol of the draft, e.g. <c>ICDD/2021/L.1</c>; revisions add <c>/Rev.n</c>.</summary>
    public required string Symbol { get; init; }

    public required string AdoptedSymbol { get; init; }

    public required string Title { get; init; }

    /// <summary>What must stand on every page, e.g. "illustrative; not the adopted Bali Message".</summary>
    public string Label { get; init; } = "";

    public required StyleProfile Profile { get; init; }

    public DelegationCode? FirstSeat { get; init; }

    public Sequence<FocusArea> FocusAreas { get; init; }

    public Sequence<Panel> Panels { get; init; }

    /// <summary>What its documents show beyond what all have; none where nothing was set.</summary>
    public DocumentLayout? Layout { get; init; }

    public DateTimeOffset AtVenue(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone));

    /// <summary>The instant at which the clocks of the venue show this.</summary>
    public DateTimeOffset FromVenue(DateTime local) =>
        new(local, TimeZoneInfo.FindSystemTimeZoneById(Zone).GetUtcOffset(local));
}

/// <summary>A sector of cooperation that the text names.</summary>
public sealed record FocusArea(int Number, string Name);

/// <summary>A panel of the conference from which recommendations come.</summary>
public sealed record Panel(int Number, string Name);
