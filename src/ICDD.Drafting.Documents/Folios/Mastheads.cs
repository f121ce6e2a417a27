namespace ICDD.Drafting.Documents;

/// <summary>The parts that all documents of a conference share.</summary>
internal sealed class Mastheads(Draft draft, EntryHash hash, Words words)
{
    private readonly Conference _conference = draft.Conference
        ?? throw new ArgumentException("A document needs a conference.", nameof(draft));

    public Folio Adopted(AdoptedDocument adopted)
    {
        var at = _conference.AtVenue(adopted.Stamp.At);
        var status = words.Say("AdoptedByConsensus", OneLine.Of(adopted.Meeting), words.Day(at));
        return Make(adopted.Symbol, at, "General", status) with
        {
            Version = adopted.Stamp.Version,
            IsAdopted = true,
            HasLineNumbers = false,
        };
    }

    public Folio AsAt(DateTimeOffset moment)
    {
        var at = _conference.AtVenue(moment);
        return Make(DocumentSymbol.Of(draft), at, "Limited", words.Say("DraftAsAt", words.Minute(at)));
    }

    public Folio Issued(Revision revision)
    {
        var at = _conference.AtVenue(revision.Stamp.At);
        return Make(revision.Symbol, at, "Limited", words.Say("RevisionAsAt", words.Minute(at))) with
        {
            Version = revision.Stamp.Version,
        };
    }

    private Folio Make(string symbol, DateTimeOffset at, string distribution, string status) => new()
    {
        Masthead = new Masthead
        {
            Conference = OneLine.Of(_conference.Name),
            Session = Session(),
            Symbol = OneLine.Of(symbol),
            Distribution = words.Say("Distribution", words[distribution]),
            Date = words.Day(at),
            Original = words.Say(
                _conference.Layout?.IsInOneLanguageOnly is true ? "OneLanguageOnly" : "Original",
                DocumentLanguage.Name(_conference.Language)),
            AgendaItem = OneLine.Of(_conference.Layout?.AgendaItem ?? ""),
            Emblem = _conference.Layout?.Emblem,
            Label = OneLine.Of(_conference.Label),
            Status = status,
            Issuer = words.Say("Secretariat", OneLine.Of(_conference.Name)),
        },
        Title = OneLine.Of(_conference.Title),
        Blocks = [],
        Version = draft.Version,
        Record = new RecordMark(draft.Version, hash.Short, words.Say("Record", draft.Version, hash.Short)),
        Language = DocumentLanguage.Of(_conference.Language),
        Dated = at,
        HasLineNumbers = _conference.Layout?.HasLineNumbers is true,
    };

    private string Session()
    {
        var days = words.Days(_conference.AtVenue(_conference.Opens), _conference.AtVenue(_conference.Closes));
        var venue = OneLine.Of(_conference.Venue);
        return venue.Length == 0 ? days : words.Say("Session", venue, days);
    }
}
