namespace ICDD.Drafting;

// Drafts of the past are asked for again and again, by whoever looks what changed since: the last few are kept, and the
// record is read on from the nearest of them.
public sealed partial class Room
{
    private const int RememberedDrafts = 12;

    private readonly List<Draft> _past = [];

    /// <summary>The draft as it was at a version.</summary>
    public async Task<Draft> At(long version, CancellationToken cancel = default)
    {
        var newest = Draft;
        if (version >= newest.Version)
            return newest;
        var draft = Nearest(version);
        if (draft.Version < version)
            await foreach (var entry in Record(draft.Version + 1, cancel).ConfigureAwait(false))
            {
                if (entry.Version > version)
                    break;
                draft = Apply(draft, entry);
            }

        RememberPast(draft);
        return draft;
    }

    /// <summary>The draft as it was at an instant, before anything that was recorded then or later.</summary>
    public async Task<Draft> At(DateTimeOffset instant, CancellationToken cancel = default)
    {
        var (before, from) = (0L, Draft.Version + 1);
        while (from - before > 1)
        {
            var middle = before + ((from - before) / 2);
            if (await EntryAt(middle, cancel).ConfigureAwait(false) is { } stored && Decode(stored).At < instant)
                before = middle;
            else
                from = middle;
        }

        return await At(before, cancel).ConfigureAwait(false);
    }

    private Draft Nearest(long version)
    {
        lock (_past)
            return _past.Where(each => each.Version <= version).MaxBy(each => each.Version) ?? Draft.Empty(stream);
    }

    private void RememberPast(Draft draft)
    {
        lock (_past)
        {
            _past.RemoveAll(each => each.Version == draft.Version);
            _past.Add(draft);
            if (_past.Count > RememberedDrafts)
                _past.RemoveAt(0);
        }
    }
}
