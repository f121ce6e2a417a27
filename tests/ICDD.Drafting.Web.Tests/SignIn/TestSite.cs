using System.Collections.Concurrent;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The whole site over a data folder of its own, with a clock that the test moves and fast hashing.</summary>
public class TestSite : WebApplicationFactory<Program>
{
    public const string Password = "correct horse battery";

    public string Data { get; init; } = Directory.CreateTempSubdirectory("drafting-").FullName;

    public string Environment { get; init; } = "Production";

    public Dictionary<string, string> Settings { get; init; } = [];

    public WallClock Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public LogLines Log { get; } = new();

    /// <summary>A browser that keeps cookies and follows nothing.</summary>
    public virtual HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    });

    public IAccounts Accounts => Services.GetRequiredService<IAccounts>();

    public static TestSite Demonstration() => new()
    {
        Environment = "Development",
        Settings = new() { ["Drafting:Demonstration"] = "bali-message" },
    };

    /// <summary>
    /// An account with the common password and this part in every conference that stands; the sign-in name tells whom
    /// it belongs to. The secretariat keeps the accounts too.
    /// </summary>
    public async Task<Account> Admit(string signInName, Role role, string? delegation = null, bool initial = false)
    {
        DelegationCode? code = delegation is null ? null : new DelegationCode(delegation);
        var standing = await Services.GetRequiredService<IJournal>().Streams();
        return await Admit(new Account
        {
            Id = Guid.NewGuid().ToString("N"),
            SignInName = signInName,
            Person = $"Person {signInName}",
            Seats = standing.Select(document => new AccountSeat(document, role, code)).ToSequence(),
            IsAdministrator = role == Role.Secretariat,
            PasswordIsInitial = initial,
        });
    }

    /// <summary>An account with these seats and no other, that keeps no accounts.</summary>
    public Task<Account> AdmitTo(string signInName, params AccountSeat[] seats) => Admit(new Account
    {
        Id = Guid.NewGuid().ToString("N"),
        SignInName = signInName,
        Person = $"Person {signInName}",
        Seats = seats.ToSequence(),
    });

    /// <summary>An account that keeps the accounts and has no seat.</summary>
    public async Task<Account> Appoint(string signInName) =>
        Assert.IsType<AccountOutcome.Saved>(
            await Accounts.Save(await AdmitTo(signInName) with { IsAdministrator = true })).Account;

    private async Task<Account> Admit(Account account)
    {
        var saved = await Accounts.Save(account with
        {
            PasswordHash = (await Services.GetRequiredService<Passwords>().Hash(Password))!,
            SecurityStamp = AccountAct.NewStamp(),
        });
        return Assert.IsType<AccountOutcome.Saved>(saved).Account;
    }

    public Visitor Visitor() => new(this);

    public async Task<Visitor> SignedIn(string signInName, Role role, string? delegation = null)
    {
        await Admit(signInName, role, delegation);
        return await SignedIn(signInName);
    }

    public async Task<Visitor> SignedIn(string signInName)
    {
        var visitor = Visitor();
        Assert.Equal("/", (await visitor.SignIn(signInName, Password)).Place());
        return visitor;
    }

    /// <summary>
    /// Stops the site, so that another may open its data folder: program and test both close it, and one waits.
    /// </summary>
    public async Task Close()
    {
        await DisposeAsync();
        while (IsHeld(Path.Combine(Data, "lock")))
            await Task.Delay(20, Xunit.TestContext.Current.CancellationToken);
    }

    private static bool IsHeld(string file)
    {
        try
        {
            using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Drafting:DataFolder", Data);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton(_ => new Passwords(rounds: 1_000, waiting: Passwords.Waiting));
        });
    }
}

/// <summary>Every line that was logged.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> All => [.. _lines];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(exception is null ? formatter(state, exception) : $"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
