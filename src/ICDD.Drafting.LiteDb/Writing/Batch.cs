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
        var (version, hash) = _ends.TryGetValue(appending.Stream, out var end) ? end : index.EndOf(appending.Stream);
        try
        {
            if (appending.ExpectedVersion != version)
            {
                _answers.Add((appending, false));
                return;
            }

            appending.Check(hash);
        }
        catch (Exception bad)
        {
            appending.Answer.TrySetException(bad);
            return;
        }

        _answers.Add((appending, true));
        foreach (var entry in appending.Entries)
            Minutes.Add(new Minute(index.Count + Minutes.Count + 1, appending.Stream, entry));
        if (appending.Entries.Count > 0)
            _ends[appending.Stream] = (appending.Entries[^1].Version, appending.Entries[^1].Hash);
    }

    public void Answer() => _answers.ForEach(each => each.Appending.Answer.TrySetResult(each.Recorded));

    public void Fail(JournalException why) => _answers.ForEach(each => each.Appending.Answer.TrySetException(why));
}
