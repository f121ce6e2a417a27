namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Open sessions in a file of slots beside the store, outside the record and its backup. The slots are laid out before
/// they are needed and a session is ended by clearing its slot in place, so that a full disk stops neither. A slot that
/// cannot be read is free: whoever had it signs in again.
/// </summary>
public sealed class SessionFile : ISessionStore, IDisposable
{
    private const int SlotsAtOnce = 128;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Queue<int> _free = new();
    private readonly List<Session> _open = [];
    private readonly IBookFile? _file;

    internal SessionFile(IBookFile? file)
    {
        _file = file;
        if (file is not null)
            Attempt(() => Read(file));
    }

    /// <summary>Asks for the open store, which keeps a second process out of the folder.</summary>
    public static SessionFile Open(LiteDbJournal journal)
    {
        try
        {
            return new SessionFile(DiskFile.Open(journal.Sessions));
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return new SessionFile(null);
        }
    }

    public IReadOnlyList<Session> Open()
    {
        lock (_gate)
            return [.. _open];
    }

    public bool Keep(Session session)
    {
        lock (_gate)
            return _file is { } file
                && SessionSlot.Write(session) is { } bytes
                && Attempt(() => Keep(file, session.Id, bytes));
    }

    public bool End(string id)
    {
        lock (_gate)
            return !_slots.TryGetValue(id, out var slot) || (_file is { } file && Attempt(() => Clear(file, id, slot)));
    }

    public void Dispose()
    {
        lock (_gate)
            _file?.Dispose();
    }

    private void Keep(IBookFile file, string id, byte[] bytes)
    {
        if (_free.Count == 0)
            LayOut(file);
        Put(file, _free.Peek(), bytes);
        _slots[id] = _free.Dequeue();
    }

    private void Clear(IBookFile file, string id, int slot)
    {
        Put(file, slot, new byte[SessionSlot.Size]);
        _slots.Remove(id);
        _free.Enqueue(slot);
    }

    private void LayOut(IBookFile file)
    {
        var first = (int)(file.Length / SessionSlot.Size);
        file.Write(new byte[SlotsAtOnce * SessionSlot.Size], (long)first * SessionSlot.Size);
        file.Sync();
        for (var slot = first; slot < first + SlotsAtOnce; slot++)
            _free.Enqueue(slot);
    }

    private static void Put(IBookFile file, int slot, byte[] bytes)
    {
        file.Write(bytes, (long)slot * SessionSlot.Size);
        file.Sync();
    }

    private void Read(IBookFile file)
    {
        var bytes = new byte[SessionSlot.Size];
        for (var slot = 0; (slot + 1L) * SessionSlot.Size <= file.Length; slot++)
        {
            file.Read(bytes, (long)slot * SessionSlot.Size);
            if (SessionSlot.Read(bytes) is { } session && _slots.TryAdd(session.Id, slot))
                _open.Add(session);
            else
                _free.Enqueue(slot);
        }

        if (_slots.Count + _free.Count == 0)
            LayOut(file);
    }

    private static bool Attempt(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return false;
        }
    }
}
