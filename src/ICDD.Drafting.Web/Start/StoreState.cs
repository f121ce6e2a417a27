using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Postgres;

namespace ICDD.Drafting.Web;

/// <summary>How the store is, whichever it is.</summary>
public sealed class StoreState(DraftingOptions options, IServiceProvider services)
{
    private readonly LiteDbJournal? _embedded = options.IsShared ? null : services.GetRequiredService<LiteDbJournal>();

    private readonly IRecording _recording = options.IsShared
        ? services.GetRequiredService<PostgresJournal>()
        : services.GetRequiredService<LiteDbJournal>();

    /// <summary>Of the embedded store; a database tells its own operators.</summary>
    public Health? Health => _embedded?.Health;

    /// <summary>The database that the nodes share is away, or takes nothing.</summary>
    public bool DatabaseIsAway => _embedded is null && _recording.StandsStill;

    public event Action? Changed
    {
        add => _recording.Changed += value;
        remove => _recording.Changed -= value;
    }
}
