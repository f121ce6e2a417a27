using Microsoft.Playwright;

namespace ICDD.Drafting.EndToEnd;

/// <summary>One browser for the tests of a hall and one server for most; each takes a clause of its own.</summary>
public sealed class Hall : IAsyncDisposable
{
    private readonly Chromium _chromium = new();
    private Server? _server;

    internal async Task<Person> Sit(string seat, Arrival? arrival = null)
    {
        Needs.Chromium();
        _server ??= await Server.Open();
        return await SitAt(_server, seat, arrival);
    }

    internal async Task<Person> SitAt(Server server, string seat, Arrival? arrival = null) =>
        await Person.Arrive(await _chromium.Open(), server, seat, arrival ?? new Arrival());

    /// <summary>A window in which nobody sits yet.</summary>
    internal async Task<IPage> Window(Server server, Arrival arrival)
    {
        var context = await (await _chromium.Open()).NewContextAsync(arrival.Options(server.Address));
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
