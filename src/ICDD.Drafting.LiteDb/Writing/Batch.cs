namespace ICDD.Drafting.LiteDb;

/// <summary>What is written in one sitting, numbered; and what each of those who wait will be told.</summary>
internal sealed class Batch(BookIndex index)
{
    private readonly Dictionary<StreamId, (long Version, EntryHash Hash)> _ends = [];
    private readonly List<(Appending Appending, bool Recorded)> _answers = [];

    public int Count => _answers.Count;

    public List<Minute> Minutes { get; } = [];

    public void Take(Appending appending)
    {
        IReadOnlyList<Appending> parts = [appending, .. appending.Others];
        try
        {
            if (parts.Any(part => part.ExpectedVersion != EndOf(part.Stream).Version))
            {
                _answers.Add((appending, false));
                return;
            }

            foreach (var part in parts)
                part.Check(EndOf(part.Stream).Hash);
        }
        catch (Exception bad)
        {
            appending.Answer.TrySetException(bad);
            return;
        }

        _answers.Add((appending, true));
        foreach (var part in parts)
            Add(part);
    }

    public void Answer() => _answers.ForEach(each => each.Appending.Answer.TrySetResult(each.Recorded));

    public void Fail(JournalException why) => _answers.ForEach(each => each.Appending.Answer.TrySetException(why));

    private (long Version, EntryHash Hash) EndOf(StreamId stream) =>
        _ends.TryGetValue(stream, out var end) ? end : index.EndOf(stream);

    private void Add(Appending part)
    {
        foreach (var entry in part.Entries)
            Minutes.Add(new Minute(index.Count + Minutes.Count + 1, part.Stream, entry));
        if (part.Entries.Count > 0)
            _ends[part.Stream] = (part.Entries[^1].Version, part.Entries[^1].Hash);
    }
}
