using System.Security.Cryptography;
using LiteDB;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// The snapshots in LiteDB, by stream and format, in pieces well below the 16.7 MB that one of its documents may have.
/// A new one is written beside the old and only then counts, so that an end in the middle leaves the old one good.
/// </summary>
internal sealed class MirrorSnapshots(LiteDatabase store)
{
    public const int Piece = 64 * 1024;

    private const int MostFormats = 2;
    private const int HalfBits = 24;

    private readonly ILiteCollection<BsonDocument> _kept = store.GetCollection("kept_snapshots", BsonAutoId.Int32);
    private readonly ILiteCollection<BsonDocument> _pieces = store.GetCollection("snapshot_pieces", BsonAutoId.Int64);

    public void Keep(int stream, Snapshot snapshot)
    {
        var old = Of(stream).FirstOrDefault(each => each["format"] == snapshot.Format);
        var id = old?["_id"].AsInt32 ?? Last() + 1;
        var half = old is null ? 0 : 1 - old["half"].AsInt32;
        Write(id, half, snapshot.Body.Span);
        _kept.Upsert(new BsonDocument
        {
            ["_id"] = id,
            ["stream"] = stream,
            ["format"] = snapshot.Format,
            ["turn"] = Of(stream).Select(each => each["turn"].AsInt64).DefaultIfEmpty().Max() + 1,
            ["version"] = snapshot.Version,
            ["hash"] = snapshot.Hash.Value,
            ["card"] = snapshot.Card.ToArray(),
            ["half"] = half,
            ["length"] = snapshot.Body.Length,
            ["check"] = SHA256.HashData(snapshot.Body.Span),
        });
        Clear(id, 1 - half);
        foreach (var stale in Of(stream).Skip(MostFormats).ToList())
            Forget(stale["_id"].AsInt32);
    }

    /// <summary>Null also where what is stored is not what was kept.</summary>
    public Snapshot? Find(int stream, string? format) =>
        Of(stream).FirstOrDefault(each => format is null || each["format"] == format) is { } found ? Read(found) : null;

    /// <summary>As it is found, without its body.</summary>
    public Snapshot? Look(int stream, string format) =>
        Of(stream).FirstOrDefault(each => each["format"] == format) is { } found ? Head(found, default) : null;

    /// <summary>What the program kept before it wrote pieces: of formats that no build reads any more.</summary>
    public void ForgetWhole()
    {
        if (store.CollectionExists("snapshots"))
            store.DropCollection("snapshots");
    }

    /// <summary>Of every format, the one that was kept last first.</summary>
    private List<BsonDocument> Of(int stream) =>
        [.. _kept.Find(Query.EQ("stream", stream)).OrderByDescending(each => each["turn"].AsInt64)];

    private int Last() => _kept.FindOne(Query.All("_id", Query.Descending)) is { } last ? last["_id"].AsInt32 : 0;

    private Snapshot? Read(BsonDocument found)
    {
        var body = new byte[found["length"].AsInt32];
        var (id, half, at) = (found["_id"].AsInt32, found["half"].AsInt32, 0);
        foreach (var piece in _pieces.Find(
            Query.Between("_id", First(id, half), First(id, half) + (1L << HalfBits) - 1)))
        {
            var bytes = piece["bytes"].AsBinary;
            if (at + bytes.Length > body.Length)
                return null;
            bytes.CopyTo(body, at);
            at += bytes.Length;
        }

        return at == body.Length && SHA256.HashData(body).AsSpan().SequenceEqual(found["check"].AsBinary)
            ? Head(found, body)
            : null;
    }

    private static Snapshot Head(BsonDocument found, ReadOnlyMemory<byte> body) =>
        new(found["version"].AsInt64, new EntryHash(found["hash"].AsString), found["format"].AsString, body)
        {
            Card = found["card"].AsBinary ?? [],
        };

    private void Write(int id, int half, ReadOnlySpan<byte> body)
    {
        Clear(id, half);
        for (var (at, number) = (0, 0); at < body.Length; at += Piece, number++)
            _pieces.Insert(new BsonDocument
            {
                ["_id"] = First(id, half) + number,
                ["bytes"] = body.Slice(at, Math.Min(Piece, body.Length - at)).ToArray(),
            });
    }

    private void Forget(int id)
    {
        _kept.Delete(id);
        Clear(id, 0);
        Clear(id, 1);
    }

    private void Clear(int id, int half) =>
        _pieces.DeleteMany(Query.Between("_id", First(id, half), First(id, half) + (1L << HalfBits) - 1));

    private static long First(int id, int half) => (((long)id << 1) + half) << HalfBits;
}
