namespace ICDD.Drafting;

// Another node may write to the same stream: what it recorded is read on, and every entry is verified on the way.
public sealed partial class Room
{
    private IDisposable? _watch;
    private bool _behind;

    /// <summary>Reads on what others recorded by now, so that what is decided next is decided on that.</summary>
    /// <exception cref="JournalException">The record cannot be read, or is damaged.</exception>
    public async Task BeCurrent()
    {
        if (_watch is not null
            && (await journal.End(stream).ConfigureAwait(false)).Version is var newest && newest > Draft.Version)
            await CatchUpTo(newest).ConfigureAwait(false);
    }

    private async Task Begin(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await Restore(cancel).ConfigureAwait(false);
            await CatchUp(cancel).ConfigureAwait(false);
            KeepNowAndThen();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Another node recorded up to a version, or this one did and knows it.</summary>
    private async Task Follow(long version)
    {
        try
        {
            if (version > Draft.Version)
                await CatchUpTo(version).ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // The room was closed meanwhile.
        }
        catch (Exception fault)
        {
            // Told again within a second, and tried again before the next act.
            _behind = true;
            Faults.Add(fault);
        }
    }

    private async Task CatchUpTo(long version)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (version > Draft.Version)
                await CatchUp(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

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
        var (from, touched) = (draft.Version, Touched.Nothing);
        await foreach (var stored in journal.Read(stream, from + 1, cancel).ConfigureAwait(false))
        {
            if (stored.Version != draft.Version + 1
                || stored.Hash != hash.Next(stream, stored.Version, stored.Body.Span))
                throw new JournalException($"{stream}: the chain is broken at version {stored.Version}");
            var entry = Decode(stored);
            var before = draft;
            draft = Apply(before, entry);
            touched = draft.Version - from > LargestBatch
                ? Touched.Everything
                : touched.And(entry.Event.Touches(before, draft));
            (hash, at) = (stored.Hash, entry.At);
            _commands.Add(entry.Command);
        }

        Remember(from, draft.Version, touched);
        Volatile.Write(ref _head, new Head(draft, hash, at));
        _behind = false;
        if (draft.Version > from)
            Signal.Send(touched);
    }
}
