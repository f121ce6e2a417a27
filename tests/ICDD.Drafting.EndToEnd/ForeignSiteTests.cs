using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// A real browser that sits in a seat and then looks at a page of another site, on another port of the same host.
/// </summary>
[Collection<WorkingHall>]
public sealed class ForeignSiteTests(Hall hall)
{
    private const string Attack = """
        async (to) => {
          const opened = [];
          const paths = ['/_blazor', '/_blazor/', '/_BLAZOR/', '//_blazor', '/_blazor//', '/%5fblazor/', '/./_blazor',
            '/_blazor?id=x'];
          for (const path of paths)
            await new Promise(done => {
              const line = new WebSocket(to.replace('http', 'ws') + path);
              const late = setTimeout(done, 5000);
              line.onopen = () => { opened.push('socket ' + path); line.close(); };
              line.onclose = () => { clearTimeout(late); done(); };
            });
          for (const path of ['/_blazor/negotiate', '/_blazor/negotiate/', '/_BLAZOR/negotiate/',
            '/_blazor/disconnect/', '/_blazor/initializers/'])
            for (const mode of ['cors', 'no-cors'])
              for (const method of ['POST', 'GET'])
                try {
                  const url = to + path + '?negotiateVersion=1';
                  const answer = await fetch(url, { method, mode, credentials: 'include' });
                  if (answer.type !== 'opaque' && answer.ok) opened.push(`${method} ${path}`);
                } catch { /* refused */ }
          return opened;
        }
        """;

    [Fact]
    public async Task It_opens_nothing_and_the_page_of_the_delegation_goes_on()
    {
        await using var person = await hall.Sit("AUS");
        await person.OpenClause("c7");
        using var other = new OtherSite();
        var window = await person.Context.NewPageAsync();
        await window.GotoAsync(other.Address);
        var ours = new Uri(person.Page.Url).GetLeftPart(UriPartial.Authority);

        var opened = await window.EvaluateAsync<string[]>(Attack, ours);

        Assert.Empty(opened);
        await person.Comment("Said from a page of ours.");
        await Assertions.Expect(person.Said("Said from a page of ours.")).ToBeVisibleAsync();
    }

    /// <summary>A page with nothing on it.</summary>
    private sealed class OtherSite : IDisposable
    {
        private readonly HttpListener _listener = new();

        public OtherSite()
        {
            using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
            free.Stop();
            _listener.Prefixes.Add(Address);
            _listener.Start();
            _ = Answer();
        }

        public string Address { get; }

        public void Dispose() => _listener.Close();

        private async Task Answer()
        {
            try
            {
                while (true)
                {
                    var asked = await _listener.GetContextAsync();
                    asked.Response.ContentType = "text/html";
                    await asked.Response.OutputStream.WriteAsync(
                        Encoding.UTF8.GetBytes("<!DOCTYPE html><title>Another site</title>"));
                    asked.Response.Close();
                }
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
            }
        }
    }
}
