using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ICDD.Drafting.Web;

/// <summary>Lays out the demonstration, looks at every document before the first visitor comes, and says where to go.</summary>
public sealed partial class Opening(
    IJournal journal, Rooms rooms, DraftingOptions options, IServer server, FirstAccount first, ILogger<Opening> log)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.IsDemonstration)
            await LayOut(options.Demonstration!).ConfigureAwait(false);
        foreach (var card in await rooms.Cards().ConfigureAwait(false))
            LogOpened(card.Stream.Value, card.Version, card.Hash.Short);
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
        first.Announce();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sample {Sample} was not found; nothing is laid out. Set Drafting:SamplesFolder.")]
    private partial void LogNoSample(string sample);
}
