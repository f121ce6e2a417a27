namespace ICDD.Drafting.Documents;

/// <summary>The changes and comments that a file was exported with: they are not those of whoever edited it.</summary>
internal static class ExportedMarks
{
    public static HashSet<Tracked> Changes(Folio folio) =>
        [.. folio.Blocks.SelectMany(MarksOf)
            .Select(mark => Accepting.Key(mark.By, DocxTime.Of(mark.At ?? folio.Dated)))];

    /// <summary>
    /// Which remark of the export each comment repeats, with those that reply to it; new ones repeat none.
    /// </summary>
    public static IReadOnlyDictionary<string, Remark> Repeated(
        Folio folio, IReadOnlyDictionary<string, WordComment> comments)
    {
        var exported = folio.Remarks.Concat(folio.Blocks.SelectMany(RunsOf).SelectMany(run => run.Remarks))
            .SelectMany(remark => remark.Replies.Prepend(remark)
                .Select(each => (Said: (each.Author, each.Text.Trim()), Remark: remark)))
            .ToLookup(pair => pair.Said, pair => pair.Remark);
        return comments.Where(pair => exported.Contains((pair.Value.Author, pair.Value.Text)))
            .ToDictionary(pair => pair.Key, pair => exported[(pair.Value.Author, pair.Value.Text)].First());
    }

    /// <summary>
    /// What another build of this program said in the margin for a proposal, which this one says in another way or
    /// place.
    /// </summary>
    public static IReadOnlyDictionary<string, Remark> Spoken(
        Draft draft, IReadOnlyDictionary<string, WordComment> comments)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var known = draft.OpenProposals().ToLookup(proposal => AuthorNames.Of(draft, proposal, words));
        return comments
            .Select(pair => (pair.Key, pair.Value, Proposal: known[pair.Value.Author].FirstOrDefault(each =>
                pair.Value.Text.StartsWith(each.Id.Symbol + ": ", StringComparison.Ordinal))))
            .Where(each => each.Proposal is not null)
            .ToDictionary(each => each.Key, each => new Remark(each.Value.Author, "", default, each.Value.Text)
            {
                Proposal = each.Proposal!.Id,
            });
    }

    private static IEnumerable<(string By, DateTimeOffset? At)> MarksOf(Block block)
    {
        var runs = RunsOf(block).Where(run => run.Kind is RunKind.Inserted or RunKind.Deleted)
            .Select(run => (run.Attribution, run.At));
        return block switch
        {
            Paragraph paragraph => runs.Append((paragraph.Attribution, paragraph.At)),
            Heading heading => runs.Append((heading.Attribution, heading.At)),
            Table table => runs.Concat(table.Rows.Select(row => (row.Attribution, row.At))),
            _ => runs,
        };
    }

    private static IEnumerable<Run> RunsOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Heading heading => heading.Runs,
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => [],
    };
}
