using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The site on a real port, with the browser's own kind of socket.</summary>
public sealed class LineSite : TestSite
{
    private int _circuits;

    public string Address { get; private set; } = "";

    public override HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(Address),

        // Hears a refusal before it has sent what is refused.
        DefaultRequestHeaders = { ExpectContinue = true },
    };

    public static LineSite Open(params (string Key, string Value)[] settings) => Open("Production", settings);

    public static LineSite Open(string environment, params (string Key, string Value)[] settings)
    {
        var hall = new LineSite
        {
            Environment = environment,
            Settings = settings.ToDictionary(each => each.Key, each => each.Value),
        };
        hall.UseKestrel(0);
        hall.StartServer();
        hall.Address = hall.ClientOptions.BaseAddress.ToString().TrimEnd('/')
            .Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        return hall;
    }

    /// <summary>How many circuits the server holds.</summary>
    public int Circuits => Volatile.Read(ref _circuits);

    /// <summary>As in another process: nobody here is told.</summary>
    public Task Disable(string account) => Save(account, each => each with { Disabled = true });

    /// <summary>As in another process: nobody here is told.</summary>
    public async Task Save(string account, Func<Account, Account> change) =>
        Assert.IsType<AccountOutcome.Saved>(await Accounts.Save(change(Accounts.Find(account)!)));

    /// <summary>The cookie of somebody who is signed in.</summary>
    public async Task<string> SignIn(string name)
    {
        await Admit(name, Role.Observer);
        return (await Visitor().SignIn(name, Password)).Cookie();
    }

    /// <summary>A client of the wire with the cookie of somebody who has signed in.</summary>
    internal Load.Visitor With(string cookie) => Load.Visitor.With(Address + "/", cookie);

    internal async Task<Load.Visitor> SignedInAs(string name, Role role, string? delegation = null)
    {
        await Admit(name, role, delegation);
        return With((await Visitor().SignIn(name, Password)).Cookie());
    }

    public Task<HttpResponseMessage> Get(string path, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        return Browser().SendAsync(request);
    }

    public async Task<ClientWebSocket> Connect(string? cookie, string? origin)
    {
        var line = Socket(cookie, origin);
        await line.ConnectAsync(Where, default);
        return line;
    }

    public async Task<HttpStatusCode> Line(string? cookie, string? origin)
    {
        using var line = Socket(cookie, origin);
        try
        {
            await line.ConnectAsync(Where, default);
            await line.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        }
        catch (WebSocketException)
        {
        }

        return line.HttpStatusCode;
    }

    public async Task Until(Func<bool> holds)
    {
        for (var i = 0; i < 200 && !holds(); i++)
            await Task.Delay(25);
    }

    private Uri Where => new($"{Address.Replace("http", "ws", StringComparison.Ordinal)}/_blazor");

    public static ClientWebSocket Socket(string? cookie, string? origin)
    {
        var line = new ClientWebSocket();
        line.Options.CollectHttpResponseDetails = true;
        if (cookie is not null)
            line.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null)
            line.Options.SetRequestHeader("Origin", origin);
        return line;
    }

    /// <summary>The server ends the line at once, or not at all.</summary>
    public static async Task<bool> Ends(ClientWebSocket line)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            while (line.State == WebSocketState.Open)
                await line.ReceiveAsync(new byte[4096], patience.Token);
        }
        catch (WebSocketException)
        {
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return true;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddScoped<CircuitHandler>(_ => new Counting(this)));
    }

    private sealed class Counting(LineSite site) : CircuitHandler
    {
        public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref site._circuits);
            return Task.CompletedTask;
        }

        public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
        {
            Interlocked.Decrement(ref site._circuits);
            return Task.CompletedTask;
        }
    }
}
