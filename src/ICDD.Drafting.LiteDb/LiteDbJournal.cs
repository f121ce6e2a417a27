using System.Runtime.CompilerServices;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The embedded store in one folder: <c>minutes.book</c> acknowledges, <c>drafting.db</c> holds the same entries and
/// the snapshots in LiteDB, <c>witness</c> says how far the record reached, <c>lock</c> keeps a second process out.
/// Safe on all threads.
/// </summary>
public sealed class LiteDbJournal : IJournal, IAppendTogether, ISnapshots, IRecording, IAsyncDisposable
{
    private readonly StorePaths _paths;
    private readonly StoreLock _lock;
    private readonly OpenStore _store;
    private readonly Writer _writer;
    private readonly BackgroundVerification? _verification;
    private int _disposed;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    private LiteDbJournal(StorePaths paths, StoreLock held, OpenStore store, TimeProvider time)
    {
        (_paths, _lock, _store) = (paths, held, store);
        _writer = new Writer(store, paths, time);
        _verification = store.Unread > 0
            ? new BackgroundVerification(paths, () => _writer.Behind.Mirror, store.Unread, time)
            : null;
    }

    /// <summary>What was mended when it was opened, and since; empty after a clean end.</summary>
    public IReadOnlyList<Repair> Repairs => [.. _store.Repairs, .. _writer.Behind.Repairs];

    public bool StandsStill => (_writer.Stopped ?? _writer.Paused) is not null;

    public event Action? Changed
    {
        add => _writer.Changed += value;
        remove => _writer.Changed -= value;
    }

    public Health Health => new()
    {
        Entries = _store.Book.Index.Count,
        Lag = _writer.Behind.Lag,
        LogBytes = File.Exists(_paths.LiteDbLog) ? new FileInfo(_paths.LiteDbLog).Length : 0,
        FreeBytes = new DiskRoom(_paths.Folder).Free,
        Repairs = Repairs,
        Stopped = _writer.Stopped,
        Paused = _writer.Paused,
        WitnessFault = _writer.WitnessFault,
        LiteDbFault = _writer.Behind.Fault,
        Damage = Damage,
        SnapshotFault = _writer.Behind.SnapshotFault,
    };

    /// <summary>
    /// Opens the store in a folder, which is made if need be: reads both copies to their ends, compares them and heals
    /// the worse one from the better. The progress counts entries.
    /// </summary>
    /// <exception cref="JournalException">Another process has the store, or no good copy is left of an entry, or the
    /// two copies tell different histories. The message names the folder or the entry.</exception>
    public static Task<LiteDbJournal> Open(string folder, TimeProvider time, IProgress<long>? progress = null) =>
        File.Exists(new StorePaths(Path.GetFullPath(folder)).Unfinished)
            ? Task.FromException<LiteDbJournal>(
                new JournalException($"a backup or restore into {folder} was stopped: run it again"))
            : Open(folder, time, DiskFile.Open, progress);

    internal static Task<LiteDbJournal> Open(
        string folder, TimeProvider time, OpenBookFile openFile, IProgress<long>? progress = null,
        Func<LiteDbCalls>? liteDb = null) => Task.Run(() =>
    {
        var paths = new StorePaths(Path.GetFullPath(folder));
        OwnerOnly.FromNowOn();
        Folder.Make(paths.Folder);
        var held = StoreLock.Take(paths);
        try
        {
            OwnerOnly.Close(paths.Folder);
            return new LiteDbJournal(
                paths,
                held,
                new StoreOpening(paths, openFile, progress) { LiteDb = liteDb ?? (() => new LiteDbCalls()) }.Run(),
                time);
        }
        catch (Exception failure)
        {
            held.Dispose();
            if (failure is IOException or UnauthorizedAccessException)
                throw new JournalException($"the store in {paths.Folder} cannot be opened", failure);
            if (failure is JournalException && !failure.Message.Contains(paths.Folder, StringComparison.Ordinal))
                throw new JournalException($"the store in {paths.Folder} cannot be opened: {failure.Message}", failure);
            throw;
        }
    });

    public ValueTask<bool> Append(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel = default)
    {
        Reserved.Refuse(stream);
        return _writer.Append(new Appending(stream, expectedVersion, entries), cancel);
    }

    public async ValueTask<bool> AppendTogether(
        IReadOnlyDictionary<StreamId, IReadOnlyList<SealedEntry>> streams, CancellationToken cancel = default)
    {
        foreach (var stream in streams.Keys)
            Reserved.Refuse(stream);
        List<Appending> parts = [.. streams.Select(pair => new Appending(pair.Key, 0, pair.Value))];
        return parts.Count == 0
            || await _writer.Append(parts[0] with { Others = parts[1..] }, cancel).ConfigureAwait(false);
    }

    public IAsyncEnumerable<SealedEntry> Read(StreamId stream, long from = 1, CancellationToken cancel = default) =>
        Reserved.Holds(stream) ? AsyncEnumerable.Empty<SealedEntry>() : ReadAny(stream, from, cancel);

    public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) =>
        ValueTask.FromResult<IReadOnlyList<StreamId>>(
            [.. _store.Book.Index.Streams().Where(stream => stream.IsDocument && !Reserved.Holds(stream))]);

    public ValueTask<Snapshot?> Find(StreamId stream, CancellationToken cancel = default) =>
        new(_writer.Behind.Find(stream, null));

    public ValueTask<Snapshot?> Find(StreamId stream, string format, CancellationToken cancel = default) =>
        new(_writer.Behind.Find(stream, format));

    public ValueTask<Snapshot?> Look(StreamId stream, string format, CancellationToken cancel = default) =>
        new(_writer.Behind.Look(stream, format));

    public ValueTask<(long Version, EntryHash Hash)> End(StreamId stream, CancellationToken cancel = default) =>
        ValueTask.FromResult(Reserved.Holds(stream) ? (0, EntryHash.First) : EndOf(stream));

    public ValueTask Keep(StreamId stream, Snapshot snapshot, CancellationToken cancel = default)
    {
        _writer.Behind.Keep(stream, snapshot);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes everything behind, then lets the next process in. Asked again, it has nothing to do.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        if (_verification is not null)
            await Task.WhenAny(_verification.DisposeAsync().AsTask(), Task.Delay(Farewell)).ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        _store.Book.Dispose();
        KeepIndex();
        _lock.Dispose();
    }

    /// <summary>Ends when what was not read at the opening is verified; at once where everything was.</summary>
    internal Task Verified => _verification?.Done ?? Task.CompletedTask;

    private string? Damage => _verification?.Fault ?? (_store.Book.IsDamaged ? "the minute book is damaged" : null);

    private void KeepIndex()
    {
        try
        {
            if (_writer.Stopped is null && _writer.Behind.Fault is null && Damage is null)
                BookIndexFile.Write(_paths, _store.Book.Index);
            else
                BookIndexFile.Forget(_paths);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Without it the next opening reads everything; nothing else is lost.
        }
    }

    internal string Bookmarks => _paths.Bookmarks;

    internal string Sessions => _paths.Sessions;

    internal string Audit => _paths.Audit;

    internal string AuditWitness => _paths.AuditWitness;

    internal ValueTask<bool> AppendReserved(Appending appending, CancellationToken cancel) =>
        _writer.Append(appending, cancel);

    internal (long Version, EntryHash Hash) EndOf(StreamId stream) => _store.Book.Index.EndOf(stream);

    internal async IAsyncEnumerable<SealedEntry> ReadAny(
        StreamId stream, long from, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        while (await Task.Run(
            () => _store.Book.Read(stream, from), cancel).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var entry in page)
            {
                cancel.ThrowIfCancellationRequested();
                yield return entry;
            }

            from += page.Count;
        }
    }
}
