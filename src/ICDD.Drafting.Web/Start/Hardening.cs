using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ICDD.Drafting.Web;

/// <summary>Limits of the server, the keys of its cookies, and whose word is taken for who calls.</summary>
public static class Hardening
{
    public const int LongestMessage = 32 * 1024;
    public const int LargestRequest = 1024 * 1024;

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ConnectionLimits>().AddSingleton<OpenConnections>().AddSingleton<OwnHosts>();
        services.AddDataProtection().SetApplicationName("ICDD.Drafting");
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>(
            (keys, repository) => keys.XmlRepository = repository);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(30);
        });
        services.AddOptions<KestrelServerOptions>()
            .Configure<ConnectionLimits, OpenConnections>((kestrel, limits, open) =>
            {
                kestrel.Limits.MaxConcurrentConnections = limits.InAll + OpenConnections.Leaving;
                kestrel.Limits.MaxConcurrentUpgradedConnections = limits.Windows;
                kestrel.ConfigureEndpointDefaults(
                    endpoint => endpoint.Use(next => connection => open.Serve(connection, next)));
            });
        services.AddOptions<CircuitOptions>().Configure<DraftingOptions>((circuits, options) =>
        {
            circuits.DisconnectedCircuitMaxRetained = Math.Max(1, options.WindowsInAll / 4);
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            circuits.MaxBufferedUnacknowledgedRenderBatches = 10;
            circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(20);
        });
        services.AddOptions<ForwardedHeadersOptions>().Configure<DraftingOptions>((forwarded, options) =>
        {
            forwarded.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in options.Proxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }

    /// <summary>With no proxy named, what a caller says about itself is not looked at.</summary>
    public static void UseProxies(WebApplication app)
    {
        if (app.Services.GetRequiredService<DraftingOptions>().Proxies.Count > 0)
            app.UseForwardedHeaders();
    }

    /// <summary>Without its keys the site would serve, and nobody could sign in.</summary>
    /// <exception cref="InvalidOperationException">The keys cannot be made, written or read.</exception>
    public static void ProveKeys(DraftingOptions options, IDataProtectionProvider protection)
    {
        try
        {
            if (!options.IsShared)
                ProveFolder(KeyFolder(options.DataFolder).FullName);
            protection.CreateProtector(nameof(ProveKeys)).Protect([1]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InvalidOperationException(
                $"The keys of the sign-ins cannot be written "
                    + $"in {Path.Combine(options.DataFolder, "keys")}: {failure.Message}",
                failure);
        }
    }

    private static void ProveFolder(string keys)
    {
        var probe = Path.Combine(keys, $".{Guid.NewGuid():N}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }

    internal static DirectoryInfo KeyFolder(string data)
    {
        var folder = Path.Combine(Path.GetFullPath(data), "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(
                folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
