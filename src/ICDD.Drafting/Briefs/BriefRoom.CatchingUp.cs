namespace ICDD.Drafting;

// A colleague may write on another node: what was recorded there is read on, and every entry is verified on the way.
public sealed partial class BriefRoom
{
    private IDisposable? _watch;
    private bool _behind = true;

    private Task ReadOn() => Locked(async () =>
    {
        await CatchUp().ConfigureAwait(false);
        return true;
    });

    /// <summary>What cannot be read now is read before the next act.</summary>
    private async Task Follow(long version)
    {
        try
        {
            if (version > Volatile.Read(ref _head).Brief.Version)
                await ReadOn().ConfigureAwait(false);
        }
        catch (Exception late) when (late is JournalException or ObjectDisposedException)
        {
            _behind = true;
        }
    }

    private async Task CatchUp()
    {
        var from = _head.Brief.Version;
        await foreach (var stored in journal.Read(_stream, from + 1).ConfigureAwait(false))
        {
            if (stored.Version != _head.Brief.Version + 1 || !Chain.Continues(_stream, _head.Hash, stored))
                throw new JournalException($"{_stream}: the chain is broken at version {stored.Version}");
            Take(BriefEntry.Read(_stream, stored), stored.Hash);
        }

        _behind = false;
        if (_head.Brief.Version > from)
            Signal.Send(Touched.Everything);
    }
}
