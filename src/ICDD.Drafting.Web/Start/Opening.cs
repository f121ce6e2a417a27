namespace ICDD.Drafting.Web;

/// <summary>Opens every room before the first visitor comes, lays out the demonstration, and says where to go.</summary>
public sealed partial class Opening(Rooms rooms, DraftingOptions options, ILogger<Opening> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var room in await rooms.All())
            LogOpened(room.Stream.Value, room.Draft.Version, room.Hash.Short);
        _ = options;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Document} is open at version {Version}, record {Hash}")]
    private partial void LogOpened(string document, long version, string hash);
}
