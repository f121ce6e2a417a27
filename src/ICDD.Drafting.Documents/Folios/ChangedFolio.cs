namespace ICDD.Drafting.Documents;

/// <summary>A redline as a document: the body, the recommendations, and all remarks once more as a table.</summary>
internal sealed class ChangedFolio(Draft draft, Words words, Pair texts, IChanges changes)
{
    public Folio In(Folio folio, Sequence<Remark> remarks)
    {
        var conference = draft.Conference!;
        var body = new ChangedBlocks(texts, changes).Of();
        var rows = new ChangedRows(texts, changes, TablesOf(texts.Old)).In(TablesOf(texts.Union()));
        var annexes = new Annexes(words)
            .With(words["PolicyRecommendations"], rows)
            .With(words["Comments"], new RemarkTable(NumberOf, words).Of(Tied(body.Concat(rows)).Concat(remarks)));
        return folio with
        {
            Remarks = remarks,
            Blocks = [.. Opening.Of(conference, words), .. body, .. annexes.Blocks()],
        };

        List<Block> TablesOf(TextState state) =>
            new RecommendationTables(state, conference, words, Notations.None).Of();
    }

    private string NumberOf(ClauseId id) => texts.New.Numbering[id].Reference is { Length: > 0 } number
        ? number
        : texts.Old.Numbering[id].Reference;

    /// <summary>What is tied to words rather than to a clause, in the order of the text.</summary>
    private static IEnumerable<Remark> Tied(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs.SelectMany(run => On(run, paragraph.Clause)),
        Heading heading => heading.Runs.SelectMany(run => On(run, heading.Clause)),
        Table table => table.Rows.SelectMany(
            row => row.Cells.SelectMany(cell => cell.Runs.SelectMany(run => On(run, row.Clause)))),
        _ => [],
    });

    private static IEnumerable<Remark> On(Run run, ClauseId? clause) =>
        run.Remarks.Select(remark => remark with { On = clause });
}
