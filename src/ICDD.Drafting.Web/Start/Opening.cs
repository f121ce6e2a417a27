using ICDD.Drafting.LiteDb;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ICDD.Drafting.Web;

/// <summary>
/// Lays out the demonstration, looks at every document before the first visitor comes, and says where to go.
/// </summary>
public sealed partial class Opening(
    IJournal journal, Rooms rooms, DraftingOptions options, IDataProtectionProvider protection, IServer server,
    AccountRegister register, FirstAccount first, ConnectionLimits limits, ILogger<Opening> log)
    : IHostedLifecycleService
{
    /// <summary>Documents of so many acts together stay open, whoever uses them.</summary>
    public const int OpenAtOnce = 20_000;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        Hardening.ProveKeys(options, protection);
        if (options.IsDemonstration)
            await LayOut(options.Demonstration!).ConfigureAwait(false);
        await LookAtAll().ConfigureAwait(false);
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
        if (!options.IsShared && !OwnerOnly.Close(options.DataFolder))
            LogOpenToOthers(Path.GetFullPath(options.DataFolder));
        if (limits.FallShort)
            LogFallShort(
                limits.Handles,
                options.WindowsInAll,
                options.RequestsInAll,
                limits.Windows,
                limits.Requests,
                limits.Needed);
        if (options.Proxies.Count > 0 && options.Hosts.Count == 0)
            LogNoHosts();
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

    /// <summary>
    /// What is short is open before the first visitor comes; what is long, when somebody asks for it.
    /// </summary>
    private async Task LookAtAll()
    {
        var acts = 0L;
        foreach (var card in await rooms.Cards().ConfigureAwait(false))
        {
            LogOpened(card.Stream.Value, card.Version, card.Hash.Short);
            acts += card.Version;
            if (acts <= OpenAtOnce)
                await rooms.Open(card.Stream).ConfigureAwait(false);
        }
    }

    private async Task LayOut(string sample)
    {
        var folder = SamplesFolder.Find(options, sample)
            ?? throw new InvalidOperationException(
                $"The sample {sample} was not found: set Drafting:SamplesFolder, or no Drafting:Demonstration.");
        try
        {
            await Demonstration.Open(journal, folder).ConfigureAwait(false);
        }
        catch (BrokenFileException broken)
        {
            throw new InvalidOperationException($"The sample {sample} cannot be laid out: {broken.Message}", broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Document} is open at version {Version}, record {Hash}")]
    private partial void LogOpened(string document, long version, string hash);

    [LoggerMessage(Level = LogLevel.Information, Message = "Go to {Address}/sign-in")]
    private partial void LogAddress(string address);

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Go to {Address}/sign-in and take a seat with one click: any delegation, the chair, the secretariat or an "
        + "observer. "
        + "It is a demonstration of {Document}; open several browser windows to sit in several seats at once.")]
    private partial void LogDemonstration(string address, string document);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Drafting:Demonstration is ignored: outside Development nobody takes a seat without an account.")]
    private partial void LogIgnored();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Initial passwords could not be given their end: nothing can be recorded now")]
    private partial void LogNotDated();

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Something in {Folder} belongs to another user and cannot be closed to others on this machine: give the "
            + "folder to the user that runs this")]
    private partial void LogOpenToOthers(string folder);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "This process may hold {Handles} files and connections open, too few for "
        + "Drafting:WindowsInAll={WindowsInAll} and "
        + "Drafting:RequestsInAll={RequestsInAll}. It takes {Windows} windows and {Requests} other connections; for "
        + "all of them "
        + "raise the limit of the process (ulimit -n) to {Needed}")]
    private partial void LogFallShort(
        long? handles, int windowsInAll, int requestsInAll, int windows, int requests, long needed);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "Drafting:Proxies are believed and Drafting:Hosts names no host: whatever name a browser asks for is taken. "
            + "Name the hosts")]
    private partial void LogNoHosts();
}
