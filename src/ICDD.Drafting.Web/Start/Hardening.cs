using System.Net;
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
        services.AddSingleton<OpenWindows>().AddSingleton<LineGuard>();
        services.AddDataProtection().SetApplicationName("ICDD.Drafting");
        services.AddOptions<KeyManagementOptions>().Configure<DraftingOptions, ILoggerFactory>((keys, options, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(KeyFolder(options.DataFolder), logs));
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
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
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
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

    private static DirectoryInfo KeyFolder(string data)
    {
        var folder = Path.Combine(Path.GetFullPath(data), "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
