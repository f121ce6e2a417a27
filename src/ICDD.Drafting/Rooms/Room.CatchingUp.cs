namespace ICDD.Drafting;

// Another node may write to the same stream: what it recorded is read on, and every entry is verified on the way.
public sealed partial class Room
{
    private bool _behind;

    /// <summary>A journal that refuses an entry and yet holds no newer one would be asked for ever.</summary>
    private async Task CatchUpWithTheOther()
    {
        var version = Draft.Version;
        await CatchUp(CancellationToken.None).ConfigureAwait(false);
        if (Draft.Version == version)
            throw new JournalException($"{stream}: refuses to go on from version {version}, its newest");
    }

    private async Task CatchUp(CancellationToken cancel)
    {
        var (draft, hash, at) = _head;
        var from = draft.Version;
        await foreach (var stored in journal.Read(stream, from + 1, cancel).ConfigureAwait(false))
        {
            if (stored.Version != draft.Version + 1
                || stored.Hash != hash.Next(stream, stored.Version, stored.Body.Span))
                throw new JournalException($"{stream}: the chain is broken at version {stored.Version}");
            var entry = Decode(stored);
            draft = Apply(draft, entry);
            (hash, at) = (stored.Hash, entry.At);
            _commands.Add(entry.Command);
        }

        Remember(from, draft.Version, Touched.Everything);
        Volatile.Write(ref _head, new Head(draft, hash, at));
        _behind = false;
        if (draft.Version > from)
            Signal.Send(Touched.Everything);
    }
}
