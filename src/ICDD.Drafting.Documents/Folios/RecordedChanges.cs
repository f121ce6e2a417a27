namespace ICDD.Drafting.Documents;

/// <summary>What was recorded between two states of a text.</summary>
internal sealed class RecordedChanges(Pair texts, Authors authors) : IChanges
{
    public Author By(ClauseId id) => authors.Of(Moved.Of(id));

    public IReadOnlyList<Run> Words(ClauseId id) =>
        Redlines.Between(OneLine.Of(texts.Old.TextOf(id)), OneLine.Of(texts.New.TextOf(id)), By(id));

    public ClauseId? Named(ClauseId id) => Moved.IsOldPlace(id) ? null : id;
}
