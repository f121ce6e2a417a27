using System.Net;

namespace ICDD.Drafting.Web;

/// <summary>The settings of the program, under <c>Drafting</c>; an unknown key stops the start and is named.</summary>
public sealed record DraftingOptions
{
    private static readonly string[] Known =
    [
        nameof(DataFolder), nameof(Postgres), nameof(Demonstration), nameof(SamplesFolder), nameof(Proxies),
        nameof(ActsAtOnce),
        nameof(ActsPerSecond), nameof(WindowsOfOnePerson), nameof(WindowsOfOneAddress), nameof(WindowsInAll),
        nameof(Hosts),
        nameof(RequestsInAll), nameof(SecondsToAcknowledge), nameof(SecondsUntilRest),
    ];

    /// <summary>Where the minute book and LiteDB live, and the keys of the cookies.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>
    /// The database that several nodes share, as a connection string; the data folder is then not used.
    /// </summary>
    public string? Postgres { get; init; }

    /// <summary>The sample that stands open, with a sign-in of one click; in Development only.</summary>
    public string? Demonstration { get; init; }

    /// <summary>Where the sample conferences are; looked for above the program where not given.</summary>
    public string? SamplesFolder { get; init; }

    /// <summary>
    /// Addresses of the proxies whose word is taken for who calls and how; nobody's where none is given.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>
    /// The names under which the site is reached, such as <c>text.example.org</c> or <c>*.example.org</c>; any where
    /// none is given.
    /// </summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>How many acts one person may do in a row.</summary>
    public int ActsAtOnce { get; init; } = 20;

    /// <summary>How many acts one person may do in a second, for longer.</summary>
    public int ActsPerSecond { get; init; } = 5;

    /// <summary>
    /// How many windows one person may have open. Seats of a demonstration are shared and not counted.
    /// </summary>
    public int WindowsOfOnePerson { get; init; } = 24;

    /// <summary>How many windows may be open from one address; a whole hall may share one.</summary>
    public int WindowsOfOneAddress { get; init; } = 1_000;

    public int WindowsInAll { get; init; } = 2_000;

    /// <summary>How many connections may be open beside those of the windows: for pages, files and downloads.</summary>
    public int RequestsInAll { get; init; } = 1_000;

    /// <summary>After how many seconds a window is closed that does not acknowledge what it was sent.</summary>
    public int SecondsToAcknowledge { get; init; } = 60;

    /// <summary>
    /// After how many seconds a window that nobody looks at gives its circuit back, until somebody looks again.
    /// </summary>
    public int SecondsUntilRest { get; init; } = 120;

    public bool IsShared => Postgres is { Length: > 0 };

    public bool IsDemonstration => Demonstration is { Length: > 0 };

    /// <summary>A demonstration was asked for where there is none.</summary>
    public bool IgnoresDemonstration { get; private init; }

    /// <exception cref="InvalidOperationException">A setting cannot be taken; the message names its key.</exception>
    public static DraftingOptions Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Drafting");
        foreach (var key in section.GetChildren().Select(child => child.Key))
            if (!Known.Contains(key, StringComparer.OrdinalIgnoreCase))
                throw new InvalidOperationException(
                    $"The setting Drafting:{key} is unknown. Known are: {string.Join(", ", Known)}.");
        var options = section.Get<DraftingOptions>() ?? new DraftingOptions();
        options = options with
        {
            Proxies = List(section, nameof(Proxies), options.Proxies),
            Hosts = List(section, nameof(Hosts), options.Hosts),
        };
        options.Check();
        return environment.IsDevelopment()
            ? options
            : options with { Demonstration = null, IgnoresDemonstration = options.IsDemonstration };
    }

    /// <summary>Several may also stand in one value, as on a command line.</summary>
    private static IReadOnlyList<string> List(IConfigurationSection section, string key, IReadOnlyList<string> bound) =>
        section[key] is { Length: > 0 } one
            ? one.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            : bound;

    private void Check()
    {
        if (string.IsNullOrWhiteSpace(DataFolder))
            throw new InvalidOperationException($"The setting Drafting:{nameof(DataFolder)} is empty: name a folder.");
        foreach (var proxy in Proxies)
            if (!IPAddress.TryParse(proxy, out _))
                throw new InvalidOperationException(
                    $"The setting Drafting:{nameof(Proxies)} holds no address: {proxy}.");
        foreach (var host in Hosts)
            if (Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal)
                ? host[2..]
                : host.Trim('[', ']')) == UriHostNameType.Unknown)
                throw new InvalidOperationException(
                    $"The setting Drafting:{nameof(Hosts)} holds no host name: {host}. Name it without scheme, port "
                        + $"and path.");
        AtLeastOne(nameof(ActsAtOnce), ActsAtOnce);
        AtLeastOne(nameof(ActsPerSecond), ActsPerSecond);
        AtLeastOne(nameof(WindowsOfOnePerson), WindowsOfOnePerson);
        AtLeastOne(nameof(WindowsOfOneAddress), WindowsOfOneAddress);
        AtLeastOne(nameof(WindowsInAll), WindowsInAll);
        AtLeastOne(nameof(RequestsInAll), RequestsInAll);
        AtLeastOne(nameof(SecondsToAcknowledge), SecondsToAcknowledge);
        AtLeastOne(nameof(SecondsUntilRest), SecondsUntilRest);
    }

    private static void AtLeastOne(string key, int value)
    {
        if (value < 1)
            throw new InvalidOperationException($"The setting Drafting:{key} is {value}; it must be at least 1.");
    }
}
