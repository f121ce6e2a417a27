using ICDD.Drafting.LiteDb;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ICDD.Drafting.Web;

/// <summary>Lays out the demonstration, opens every room before the first visitor comes, and says where to go.</summary>
public sealed partial class Opening(
    IJournal journal, Rooms rooms, DraftingOptions options, IServer server, AccountRegister register, FirstAccount first, ILogger<Opening> log)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.IsDemonstration)
            await LayOut(options.Demonstration!).ConfigureAwait(false);
        foreach (var room in await rooms.All().ConfigureAwait(false))
            LogOpened(room.Stream.Value, room.Draft.Version, room.Hash.Short);
        await DateInitialPasswords().ConfigureAwait(false);
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            if (options.IsDemonstration)
                LogDemonstration(address, options.Demonstration!);
            else
                LogAddress(address);
        if (options.IgnoresDemonstration)
            LogIgnored();
        if (!OwnerOnly.Close(options.DataFolder))
            LogOpenToOthers(Path.GetFullPath(options.DataFolder));
        first.Announce();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Not worth failing the start for: with a full disk they are dated the next time.</summary>
    private async Task DateInitialPasswords()
    {
        try
        {
            await register.DateInitialPasswords().ConfigureAwait(false);
        }
        catch (JournalException)
        {
            LogNotDated();
        }
    }

    private async Task LayOut(string sample)
    {
        if (SamplesFolder.Find(options, sample) is { } folder)
            await Demonstration.Open(journal, folder).ConfigureAwait(false);
        else
            LogNoSample(sample);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Document} is open at version {Version}, record {Hash}")]
    private partial void LogOpened(string document, long version, string hash);

    [LoggerMessage(Level = LogLevel.Information, Message = "Go to {Address}/sign-in")]
    private partial void LogAddress(string address);

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Go to {Address}/sign-in and take a seat with one click: any delegation, the chair, the secretariat or an observer. "
        + "It is a demonstration of {Document}; open several browser windows to sit in several seats at once.")]
    private partial void LogDemonstration(string address, string document);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Drafting:Demonstration is ignored: in production nobody takes a seat without an account.")]
    private partial void LogIgnored();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Initial passwords could not be given their end: nothing can be recorded now")]
    private partial void LogNotDated();

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Something in {Folder} belongs to another user and cannot be closed to others on this machine: give the folder to the user that runs this")]
    private partial void LogOpenToOthers(string folder);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sample {Sample} was not found; nothing is laid out. Set Drafting:SamplesFolder.")]
    private partial void LogNoSample(string sample);
}
