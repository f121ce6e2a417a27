using Microsoft.AspNetCore.SignalR;

namespace ICDD.Drafting.Load;

/// <summary>The yardstick: a hub that passes on what one client says, to all, as it came.</summary>
internal static class RawServer
{
    public const string Role = "raw-server";

    public static async Task Run(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.Services.AddSignalR();
        var app = builder.Build();
        app.MapHub<Hall>("/hall");
        await app.RunAsync();
    }

    internal sealed class Hall : Hub
    {
        public Task Say(string words) => Clients.All.SendAsync("Said", words);
    }
}
