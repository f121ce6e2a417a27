using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Load;

/// <summary>
/// What is attacked: the program in Production on a folder of its own, with two conferences and the people who sit in
/// them.
/// </summary>
internal sealed partial class Premises : IAsyncDisposable
{
    public const string Alpha = "bali-message";
    public const string Beta = "river-compact";
    public const string Clause = "c7";
    public const string Password = "correct horse battery";

    private readonly Dictionary<string, Asker> _people = [];
    private readonly bool _isOwnFolder;
    private Served _server = null!;

    private Premises(string address, string? folder) =>
        (Address, Folder, _isOwnFolder) = (
            address, folder ?? Directory.CreateTempSubdirectory("drafting-walk-").FullName, folder is null);

    public string Address { get; }

    public string Folder { get; }

    public Served Server => _server;

    /// <summary>Where the data of the program is.</summary>
    public string Data => Path.Combine(Folder, "data");

    public Asker this[string person] => _people[person];

    public Asker Stranger() => new(Address);

    public static async Task<Premises> Open(string? address)
    {
        var premises = new Premises(address?.TrimEnd('/') ?? $"http://127.0.0.1:{FreePort()}", null);
        foreach (var document in new[] { Alpha, Beta })
            await using (var seeding = Served.Start(
                "Development", [.. premises.Settings(), $"--Drafting:Demonstration={document}"]))
                await seeding.Serves();
        await premises.Start();
        await premises.Settle();
        return premises;
    }

    public async Task Start() => _server = await Served.Start("Production", Settings()).Serves();

    /// <summary>As a power cut and a new start.</summary>
    public async Task Restart()
    {
        await Stop();
        await Start();
    }

    public async Task Stop() => await _server.DisposeAsync();

    public IReadOnlyList<string> Settings(string? data = null) =>
    [
        $"--urls={Address}", $"--Drafting:DataFolder={data ?? Data}",
        $"--Drafting:SamplesFolder={Places.Samples(Places.Site())}",
        "--Drafting:SecondsToAcknowledge=8",
    ];

    /// <summary>Signs a person in from a further browser.</summary>
    public async Task<Asker> SignIn(string name, string password = Password)
    {
        var browser = Stranger();
        var answer = await browser.SignIn(name, password);
        return answer.Status == 302
            ? browser
            : throw new InvalidOperationException(
                $"{name} could not sign in with "
                    + $"'{password}': {answer.Status} {answer.Place} {Said().Match(answer.Body).Groups[1].Value}");
    }

    /// <summary>A further account with a password of its own.</summary>
    public async Task<Asker> Admit(string name, string document, string role, string? delegation = null)
    {
        var initial = await AccountsDesk.Create(this["keeper"], name, document, role, delegation);
        return _people[name] = await Choose(name, initial, Password);
    }

    public async Task<Asker> Choose(string name, string initial, string chosen)
    {
        var browser = await SignIn(name, initial);
        var answer = await browser.Choose(initial, chosen);
        return answer.Place.StartsWith("/my-account?chosen", StringComparison.OrdinalIgnoreCase)
            ? browser
            : throw new InvalidOperationException(
                $"{name} could not choose a password: {answer.Status} {answer.Place}");
    }

    /// <summary>How often some words stand in the record of a document.</summary>
    public async Task<int> Recorded(string words, string document = Alpha) =>
        (await this["chair"].Read($"/{document}/record.jsonl")).Split(words).Length - 1;

    public async Task<bool> Answers()
    {
        using var stranger = Stranger();
        var asked = stranger.Get("/health");
        return Server.IsAlive
            && await Task.WhenAny(asked, Task.Delay(TimeSpan.FromSeconds(20))) == asked
            && asked.Result.Status == 200;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people.Values)
            person.Dispose();
        await Stop();
        if (_isOwnFolder)
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The first account by the code in the log, the others as an administrator makes them.</summary>
    private async Task Settle()
    {
        var keeper = _people["keeper"] = Stranger();
        var code = await FirstCode();
        await keeper.Form("/first-account", "/first-account",
            ("_handler", "first"), ("Typed.Code", code), ("Typed.SignInName", "keeper"), ("Typed.Person", "Kim Keeper"),
            ("Typed.Password", Password), ("Typed.Again", Password));
        await Admit("secretary", Alpha, "Secretariat");
        await Admit("chair", Alpha, "Chair");
        await Admit("amal", Alpha, "Delegate", "AUS");
        await Admit("ines", Alpha, "Delegate", "NZL");
        await Admit("otto", Alpha, "Observer");
        await Admit("ravi", Beta, "Chair");
    }

    private async Task<string> FirstCode()
    {
        for (var turn = 0; turn < 100; turn++)
        {
            if (Server.Said.Select(line => Code().Match(line)).FirstOrDefault(match => match.Success) is { } said)
                return said.Groups[1].Value;
            await Stranger().Get("/first-account");
            await Task.Delay(100);
        }

        throw new InvalidOperationException("The log has no code for the first account");
    }

    [GeneratedRegex("class=\"outcome-refused\">([^<]+)<")]
    private static partial Regex Said();

    [GeneratedRegex("good once: (\\S+)")]
    private static partial Regex Code();
}
