using System.Collections.Concurrent;
using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>
/// One small file for each hall, in a folder beside the record. Written beside its place and moved there, so that it
/// is whole or the earlier one; what cannot be read is as if nothing had been kept.
/// </summary>
public sealed partial class HallFiles(string folder, ILogger<HallFiles> log) : IHallStore
{
    private readonly ConcurrentDictionary<StreamId, KeptHall> _kept = new();
    private readonly Lock _gate = new();

    public KeptHall? Find(StreamId document)
    {
        if (_kept.TryGetValue(document, out var kept))
            return kept;
        return Read(document) is { } found ? _kept.GetOrAdd(document, found) : null;
    }

    public void Keep(StreamId document, KeptHall hall)
    {
        _kept[document] = hall;
        lock (_gate)
            try
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText(PathOf(document) + ".new", JsonSerializer.Serialize(hall, JournalJson.Options));
                File.Move(PathOf(document) + ".new", PathOf(document), overwrite: true);
            }
            catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
            {
                LogNotKept(denied);
            }
    }

    private KeptHall? Read(StreamId document)
    {
        try
        {
            return File.Exists(PathOf(document))
                ? JsonSerializer.Deserialize<KeptHall>(File.ReadAllText(PathOf(document)), JournalJson.Options)
                : null;
        }
        catch (Exception damage) when (damage is IOException or UnauthorizedAccessException or JsonException)
        {
            LogNotRead(damage);
            return null;
        }
    }

    /// <summary>Names of documents are words with hyphens, which are names of files everywhere.</summary>
    private string PathOf(StreamId document) => Path.Combine(folder, $"{document}.json");

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the screen of a hall shows could not be kept")]
    private partial void LogNotKept(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the screen of a hall showed could not be read")]
    private partial void LogNotRead(Exception failure);
}
