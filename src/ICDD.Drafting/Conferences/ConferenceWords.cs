namespace ICDD.Drafting;

/// <summary>The words among the facts of a conference, read like all that people type.</summary>
internal static class ConferenceWords
{
    public static (Conference? Clean, Refusal? Refusal) Read(Conference conference)
    {
        Refusal? first = null;
        var clean = conference with
        {
            Name = Line(conference.Name),
            ShortName = Line(conference.ShortName),
            Theme = Optional(conference.Theme),
            Venue = Optional(conference.Venue),
            Symbol = Line(conference.Symbol),
            AdoptedSymbol = Line(conference.AdoptedSymbol),
            Title = Line(conference.Title),
            Label = Optional(conference.Label),
            FocusAreas = conference.FocusAreas.Select(area => area with { Name = Line(area.Name) }).ToSequence(),
            Panels = conference.Panels.Select(panel => panel with { Name = Line(panel.Name) }).ToSequence(),
        };
        return first is null ? (clean, null) : (null, first);

        string Line(string raw) => Keep(PlainText.Read(raw, Limits.Line));
        string Optional(string raw) => Keep(PlainText.ReadOptional(raw, Limits.Line));

        string Keep(PlainText.Reading reading)
        {
            first ??= reading.Refusal;
            return reading.Text;
        }
    }
}
