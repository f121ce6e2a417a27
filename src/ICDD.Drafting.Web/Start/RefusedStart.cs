using System.Reflection;

namespace ICDD.Drafting.Web;

/// <summary>
/// A start that cannot be: one plain sentence for whoever runs the machine, and an exit code of its own.
/// </summary>
public static class RefusedStart
{
    public const int ExitCode = 2;

    // What the framework would say of it, with a stack trace.
    private static readonly (string Category, LogLevel From)[] Loud =
    [
        ("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Information),
        ("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Warning),
        ("Microsoft.AspNetCore.DataProtection", LogLevel.Warning),
    ];

    /// <summary>Where another program hosts this one, it hears the failure itself.</summary>
    public static bool IsOurs => Assembly.GetEntryAssembly() == typeof(RefusedStart).Assembly;

    public static string Say(Exception failure)
    {
        while (failure is AggregateException or TargetInvocationException && failure.InnerException is { } inner)
            failure = inner;
        var words = string.Join(
            ' ', failure.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return $"The site does not start: {words}.";
    }

    /// <summary>Until the site serves, only the sentence is said.</summary>
    public static void Quiet(WebApplicationBuilder builder)
    {
        if (!IsOurs)
            return;
        var serves = false;
        foreach (var (category, from) in Loud)
            builder.Logging.AddFilter(category, level => level >= from && (serves || level < LogLevel.Error));
        builder.Services.AddHostedService(services => new Heard(
            services.GetRequiredService<IHostApplicationLifetime>(), () => serves = true));
    }

    private sealed class Heard(IHostApplicationLifetime lifetime, Action started) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(started);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
