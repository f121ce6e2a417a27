using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Postgres;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ICDD.Drafting.Web;

/// <summary>
/// Where everything is kept: in a folder of this machine, or, where <c>Drafting:Postgres</c> names one, in a database
/// that several nodes share. Opened when first asked for, which the start does: by then every setting is read.
/// </summary>
internal static class Stores
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(services => Synchronously.Wait(LiteDbJournal.Open(
            Options(services).DataFolder, services.GetRequiredService<TimeProvider>())));
        services.AddSingleton(services => Synchronously.Wait(PostgresStore.Open(Options(services).Postgres!)));
        services.AddSingleton<PostgresJournal>();
        services.AddSingleton<PostgresSnapshots>();
        services.AddSingleton<PostgresKept>();
        services.AddSingleton(services => IsShared(services)
            ? services.GetRequiredService<PostgresStore>().Clock
            : TimeProvider.System);
        Choose<IJournal>(services, Embedded, services => services.GetRequiredService<PostgresJournal>());
        Choose<ISnapshots>(services, Embedded, services => services.GetRequiredService<PostgresSnapshots>());
        Choose<ISessionStore>(
            services,
            services => SessionFile.Open(Embedded(services)),
            services => new PostgresSessions(services.GetRequiredService<PostgresStore>()));
        Choose<IAuditStore>(
            services,
            services => AuditFile.Open(Embedded(services)),
            services => new PostgresAudit(services.GetRequiredService<PostgresStore>()));
        Choose<IHallStore>(
            services,
            services => new HallFiles(
                Path.Combine(Options(services).DataFolder, "halls"),
                services.GetRequiredService<ILogger<HallFiles>>()),
            services => new HallRows(
                services.GetRequiredService<PostgresKept>(), services.GetRequiredService<ILogger<HallRows>>()));
        Choose<IXmlRepository>(
            services,
            services => new FileSystemXmlRepository(
                Hardening.KeyFolder(Options(services).DataFolder), services.GetRequiredService<ILoggerFactory>()),
            services => new KeyRows(services.GetRequiredService<PostgresKept>()));
        services.AddSingleton(Accounts);
        services.AddSingleton(Bookmarks);
        services.AddSingleton<StoreState>();
    }

    private static void Choose<T>(
        IServiceCollection services, Func<IServiceProvider, T> embedded, Func<IServiceProvider, T> shared)
        where T : class =>
        services.AddSingleton(services => IsShared(services) ? shared(services) : embedded(services));

    private static IAccounts Accounts(IServiceProvider services) => Synchronously.Wait(AccountStore.Open(
        IsShared(services)
            ? Synchronously.Wait(PostgresAccounts.Open(services.GetRequiredService<PostgresJournal>()))
            : Synchronously.Wait(LiteDbAccounts.Open(Embedded(services))),
        services.GetRequiredService<IJournal>(),
        services.GetRequiredService<ILoggerFactory>()));

    /// <summary>The seats of a demonstration are shared: nothing is kept of who reads there.</summary>
    private static IBookmarks Bookmarks(IServiceProvider services) =>
        Options(services).IsDemonstration ? new MemoryBookmarks()
        : IsShared(services) ? Synchronously.Wait(PostgresBookmarks.Open(
            services.GetRequiredService<PostgresStore>(), Tell(services)))
        : LiteDbBookmarks.Open(Embedded(services), Tell(services));

    private static Action<Exception> Tell(IServiceProvider services) =>
        services.GetRequiredService<ILogger<StoreWatch>>().BookmarksFailed;

    private static LiteDbJournal Embedded(IServiceProvider services) => services.GetRequiredService<LiteDbJournal>();

    private static bool IsShared(IServiceProvider services) => Options(services).IsShared;

    private static DraftingOptions Options(IServiceProvider services) =>
        services.GetRequiredService<DraftingOptions>();
}
