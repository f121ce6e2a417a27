using LiteDB;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The second copy of every entry, in LiteDB, and the snapshots. Everything is numbers and our own bytes: LiteDB's
/// mapper would trim, fold and cut. One caller at a time; what it throws is the caller's affair.
/// </summary>
internal sealed class Mirror : IDisposable
{
    private const int VersionBits = 40;
    private const int PieceBits = 8;

    /// <summary>
    /// What one document of LiteDB holds of a body; a whole text laid at once may be longer than its limit.
    /// </summary>
    private const int LongestBody = 8 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly LiteDatabase _store;
    private readonly ILiteCollection<BsonDocument> _streams;
    private readonly ILiteCollection<BsonDocument> _entries;
    private readonly ILiteCollection<BsonDocument> _pieces;
    private readonly Dictionary<StreamId, int> _numbers = [];
    private volatile bool _isLeft;

    public Mirror(string path, bool readOnly = false)
    {
        _store = new LiteDatabase(new ConnectionString
        {
            Filename = path,
            Connection = ConnectionType.Direct,
            Collation = new Collation("/None"),
            ReadOnly = readOnly,
        });
        _streams = _store.GetCollection("streams", BsonAutoId.Int32);
        _entries = _store.GetCollection("entries", BsonAutoId.Int64);
        _pieces = _store.GetCollection("entry_pieces", BsonAutoId.Int64);
        Snapshots = new MirrorSnapshots(_store);
        try
        {
            Begin(readOnly);
        }
        catch
        {
            // Closing would play its log into a file that is damaged, and what can still be read would be gone.
            LiteDbEnding.Abandon(_store);
            throw;
        }
    }

    private MirrorSnapshots Snapshots { get; }

    private void Begin(bool readOnly)
    {
        if (!readOnly)
            _entries.EnsureIndex("place", BsonExpression.Create("$.place"), unique: true);
        foreach (var stream in _streams.FindAll())
            _numbers.Add(new StreamId(stream["name"].AsString), stream["_id"].AsInt32);
    }

    /// <summary>Every entry in the order of the running numbers.</summary>
    public IEnumerable<Minute> Minutes() => Read(_entries.Find(Query.All("_id")));

    /// <summary>Those between two numbers, both with them.</summary>
    public IReadOnlyList<Minute> Between(long first, long last)
    {
        lock (_gate)
            return [.. Read(_entries.Find(Query.Between("_id", first, last)))];
    }

    /// <summary>It did not answer in time: what comes to its turn later is not written any more.</summary>
    public void Leave() => _isLeft = true;

    /// <summary>All of them in one transaction.</summary>
    public void Add(IEnumerable<Minute> minutes)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isLeft, this);
            _store.BeginTrans();
            try
            {
                foreach (var minute in minutes)
                    Add(minute);
                _store.Commit();
            }
            catch
            {
                _store.Rollback();
                throw;
            }
        }
    }

    public void Keep(StreamId stream, Snapshot snapshot)
    {
        lock (_gate)
            Snapshots.Keep(NumberOf(stream), snapshot);
    }

    public Snapshot? Find(StreamId stream, string? format)
    {
        lock (_gate)
            return _numbers.TryGetValue(stream, out var number) ? Snapshots.Find(number, format) : null;
    }

    public Snapshot? Look(StreamId stream, string format)
    {
        lock (_gate)
            return _numbers.TryGetValue(stream, out var number) ? Snapshots.Look(number, format) : null;
    }

    public void ForgetOldSnapshots()
    {
        lock (_gate)
            Snapshots.ForgetWhole();
    }

    public void Checkpoint()
    {
        lock (_gate)
            _store.Checkpoint();
    }

    public void Dispose()
    {
        lock (_gate)
            LiteDbEnding.Close(_store);
    }

    private IEnumerable<Minute> Read(IEnumerable<BsonDocument> found)
    {
        var names = _numbers.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var entry in found)
        {
            var place = entry["place"].AsInt64;
            yield return new Minute(
                entry["_id"].AsInt64,
                names[(int)(place >> VersionBits)],
                new SealedEntry(
                    place & ((1L << VersionBits) - 1),
                    Body(entry),
                    new EntryHash(Convert.ToHexStringLower(entry["hash"].AsBinary))));
        }
    }

    private byte[] Body(BsonDocument entry)
    {
        if (!entry.ContainsKey("length"))
            return entry["body"].AsBinary;
        var first = entry["_id"].AsInt64 << PieceBits;
        return [.. entry["body"].AsBinary, .. _pieces
            .Find(Query.Between("_id", first, first + (1L << PieceBits) - 1))
            .SelectMany(piece => piece["bytes"].AsBinary)];
    }

    private void Add(Minute minute)
    {
        var body = minute.Entry.Body;
        var entry = new BsonDocument
        {
            ["_id"] = minute.Number,
            ["place"] = ((long)NumberOf(minute.Stream) << VersionBits) | minute.Entry.Version,
            ["hash"] = Convert.FromHexString(minute.Entry.Hash.Value),
            ["body"] = body[..Math.Min(LongestBody, body.Length)].ToArray(),
        };
        if (body.Length > LongestBody)
            entry["length"] = body.Length;
        _entries.Insert(entry);
        for (var (at, piece) = (LongestBody, 0); at < body.Length; at += LongestBody, piece++)
            _pieces.Insert(new BsonDocument
            {
                ["_id"] = (minute.Number << PieceBits) + piece,
                ["bytes"] = body.Slice(at, Math.Min(LongestBody, body.Length - at)).ToArray(),
            });
    }

    private int NumberOf(StreamId stream)
    {
        if (_numbers.TryGetValue(stream, out var number))
            return number;
        number = _numbers.Count + 1;
        _streams.Insert(new BsonDocument { ["_id"] = number, ["name"] = stream.Value });
        _numbers.Add(stream, number);
        return number;
    }
}
