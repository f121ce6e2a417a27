namespace ICDD.Drafting.Documents;

/// <summary>
/// Every signal that stands, on clauses and on open proposals: whose it is, what it says, on which words. It holds no
/// totals.
/// </summary>
public static class PositionTable
{
    public const string Part = "positions";

    /// <param name="at">The moment whose positions these are, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        var rows = Matters(draft).SelectMany(matter => Rows(draft, matter, words)).ToSequence();
        return folio with
        {
            Title = words.Say("PositionsOn", folio.Title),
            Part = Part,
            Kind = DocumentKind.Positions,
            Blocks = rows.Count > 0
                ? [new Table(words["Positions"], Columns(words), rows)]
                : [new Paragraph(ParagraphRole.Note, [Run.Plain(words["NoPositions"])])],
        };
    }

    private static IEnumerable<Matter> Matters(Draft draft) => draft.Standing().SelectMany(clause =>
        draft.OpenProposalsOn(clause)
            .Select(proposal => (Matter)new ThisProposal(proposal.Id)).Prepend(new ThisClause(clause.Id)));

    private static Sequence<Column> Columns(Words words) =>
    [
        new(words["OnColumn"], 9), new(words["ProposalColumn"], 10), new(words["ByColumn"], 18),
        new(words["PositionColumn"], 15),
        new(words["RemarkColumn"], 22), new(words["GivenColumn"], 14), new(words["ReconfirmColumn"], 12),
    ];

    private static IEnumerable<Row> Rows(Draft draft, Matter matter, Words words) => Standpoints.On(draft, matter)
        .Voices().Select(voice => new Row(
    [
        Cell.Of(draft.NumberOf(matter.ClauseIn(draft))),
        Cell.Of(matter is ThisProposal { Proposal: var proposal } ? proposal.Symbol : ""),
        Cell.Of(NameOf(draft, voice.By, words)),
        Cell.Of(words[voice.Signal.ToString()]),
        Cell.Of(OneLine.Of(voice.Said?.Remark ?? "")),
        Cell.Of(voice.Said is { } said ? words.Minute(draft.Conference!.AtVenue(said.Stamp.At)) : words["Sponsor"]),
        Cell.Of(words[voice.ToBeReconfirmed ? "Yes" : "No"]),
    ]));

    private static string NameOf(Draft draft, Voice voice, Words words) => voice.Group is { } group
        ? words.Say("GroupAuthor", group.Value, SponsorNames.NameOf(draft, voice.Delegation))
        : SponsorNames.NameOf(draft, voice.Delegation);
}
