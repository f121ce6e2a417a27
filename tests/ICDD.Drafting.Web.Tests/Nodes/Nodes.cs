using System.Diagnostics;
using System.Net;
using ICDD.Drafting.Postgres.Tests;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Two sites over one database, and a browser that a proxy sends now to the one, now to the other.</summary>
public sealed class Nodes : IAsyncDisposable
{
    public static readonly StreamId Bali = new("bali-message");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Nodes(TestSite one, TestSite other) => (One, Other) = (one, other);

    public TestSite One { get; }

    public TestSite Other { get; }

    public static async Task<Nodes> Start(Server server)
    {
        var database = await server.Fresh();
        var nodes = new Nodes(On(database), On(database));
        await Web.Demonstration.Open(nodes.One.Services.GetRequiredService<IJournal>(), Samples.Bali);
        return nodes;
    }

    public static TestSite On(string database) => new() { Settings = new() { ["Drafting:Postgres"] = database } };

    /// <summary>The same browser at both: its cookies are sent to whichever it is led to.</summary>
    public (Visitor One, Visitor Other) Browser()
    {
        var cookies = new CookieContainer();
        return (At(One), At(Other));

        Visitor At(TestSite site) => new(site.CreateDefaultClient(
            new Uri("https://localhost"), new CookieContainerHandler(cookies)));
    }

    public Task<Room> RoomAt(TestSite site) => site.Services.GetRequiredService<Rooms>().Open(Bali);

    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> Until(Func<Task<bool>> holds)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "it does not come to hold");
            await Task.Delay(20);
        }

        return Stopwatch.GetElapsedTime(begun);
    }

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
    }
}
