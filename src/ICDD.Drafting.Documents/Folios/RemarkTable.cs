namespace ICDD.Drafting.Documents;

/// <summary>All remarks once more as a table, since comments in margins are printed by few programs.</summary>
internal sealed class RemarkTable(Func<ClauseId, string> numberOf, Words words)
{
    public List<Block> Of(IEnumerable<Remark> remarks)
    {
        var rows = remarks.SelectMany(Rows).ToSequence();
        return rows.Count == 0 ? [] : [new Table(words["Comments"], Columns(), rows)];
    }

    private Sequence<Column> Columns() =>
    [
        new(words["OnColumn"], 10), new(words["ByColumn"], 18), new(words["WhenColumn"], 18),
        new(words["CommentColumn"], 40),
        new(words["StateColumn"], 14),
    ];

    private IEnumerable<Row> Rows(Remark remark) => remark.Replies
        .Select(reply => RowOf(reply, "", "ReplyState"))
        .Prepend(
            RowOf(remark, remark.On is { } on ? numberOf(on) : "", remark.IsResolved ? "ResolvedState" : "OpenState"));

    private Row RowOf(Remark remark, string number, string state) => new(
    [
        Cell.Of(number), Cell.Of(remark.Author), Cell.Of(words.Minute(remark.At)), Cell.Of(remark.Text),
        Cell.Of(words[state]),
    ]);
}
