namespace ICDD.Drafting.Documents;

/// <summary>Old and new numbers with their reasons: one table for each renumbering, and one for the adoption.</summary>
public static class ConcordanceTable
{
    public const string Part = "concordance";

    public static bool Exists(Draft draft) => Tables(draft).Any();

    /// <param name="at">The moment of the document, shown on the venue's clocks.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var folio = new Mastheads(draft, hash, words).AsAt(at);
        return folio with
        {
            Title = words.Say("ConcordanceOf", folio.Title),
            Part = Part,
            Kind = DocumentKind.Concordance,
            Blocks = Tables(draft).Select(Block (table) => new Table(
                table.Symbol, Columns(words), table.Changes.Select(change => RowOf(draft, change, words)).ToSequence()))
                    .ToSequence(),
        };
    }

    private static IEnumerable<(string Symbol, IReadOnlyList<NumberChange> Changes)> Tables(Draft draft) =>
        draft.Revisions
            .Select(revision => (revision.Symbol, Changes: Concordance.Of(draft, revision)))
            .Append((Symbol: draft.Adopted?.Symbol ?? "", Changes: Concordance.OfAdoption(draft)))
            .Where(table => table.Changes.Count > 0);

    private static Sequence<Column> Columns(Words words) =>
    [
        new(words["OldNumberColumn"], 14), new(words["NewNumberColumn"], 14), new(words["ReasonColumn"], 26),
        new(words["ParagraphColumn"], 46),
    ];

    private static Row RowOf(Draft draft, NumberChange change, Words words) => new(
    [
        Cell.Of(change.Old),
        Cell.Of(change.New),
        Cell.Of(Reason(draft, change, words)),
        Cell.Of(OneLine.Of(draft.Clauses[change.Clause].Wordings.FindLast(wording => wording.Text.Length > 0)!.Text)),
    ]);

    private static string Reason(Draft draft, NumberChange change, Words words)
    {
        var why = change.Other is { } other && draft.NumberOf(other) is { Length: > 0 } number
            ? words.Say($"Number{change.Reason}", number)
            : words[$"Number{change.Reason}Unnamed"];
        return change.Proposal is { } proposal ? words.Say("NumberByProposal", why, proposal.Symbol) : why;
    }
}
