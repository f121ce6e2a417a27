namespace ICDD.Drafting.Documents;

/// <summary>Words and those that take their place, paragraph by paragraph: for this, read that.</summary>
internal sealed class ForRead(Draft draft, Words words)
{
    public Table Of(string caption, IEnumerable<(ClauseId Clause, string Before, string After)> changes) => new(
        caption,
        [new(words["OnColumn"], 12), new(words["ForColumn"], 44), new(words["ReadColumn"], 44)],
        changes.Select(change => new Row(
        [
            Cell.Of(draft.NumberOf(change.Clause)),
            Cell.Of(OneLine.Of(change.Before)),
            Cell.Of(OneLine.Of(change.After)),
        ])).ToSequence());
}
