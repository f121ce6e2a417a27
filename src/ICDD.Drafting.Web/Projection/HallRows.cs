using System.Text.Json;
using ICDD.Drafting.Postgres;

namespace ICDD.Drafting.Web;

/// <summary>What the halls were left at, in the database that the nodes share.</summary>
public sealed partial class HallRows(PostgresKept kept, ILogger<HallRows> log) : IHallStore
{
    private const string Kind = "hall";

    public KeptHall? Find(StreamId document)
    {
        try
        {
            return kept.Find(Kind, document.Value) is { } body ? Read(body) : null;
        }
        catch (Exception failure) when (failure is JournalException or JsonException)
        {
            LogNotRead(failure);
            return null;
        }
    }

    public void Keep(StreamId document, KeptHall hall) => Change(document, KeptHall.Empty, _ => hall);

    public KeptHall Change(StreamId document, KeptHall known, Func<KeptHall, KeptHall> change)
    {
        try
        {
            var next = known;
            kept.Change(Kind, document.Value, body =>
            {
                var newest = body is null ? known : Read(body) ?? known;
                next = change(newest);
                return ReferenceEquals(next, newest) ? null : Write(next);
            });
            return next;
        }
        catch (Exception failure) when (failure is JournalException or JsonException)
        {
            LogNotKept(failure);
            return change(known);
        }
    }

    public IDisposable? Watch(StreamId document, Action changed) => kept.Watch(Kind, document.Value, changed);

    private static KeptHall? Read(byte[] body) => JsonSerializer.Deserialize<KeptHall>(body, JournalJson.Options);

    private static byte[] Write(KeptHall hall) => JsonSerializer.SerializeToUtf8Bytes(hall, JournalJson.Options);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the screen of a hall shows could not be kept")]
    private partial void LogNotKept(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the screen of a hall showed could not be read")]
    private partial void LogNotRead(Exception failure);
}
