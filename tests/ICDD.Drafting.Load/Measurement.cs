using System.Globalization;

namespace ICDD.Drafting.Load;

/// <summary>All rounds, the site and the raw broadcast in turn, and the table of their medians.</summary>
internal static class Measurement
{
    private const int NoLimit = 1_000_000;

    public static async Task<int> Run(LoadOptions options)
    {
        var busy = KeptRun.BusyNow();
        var rounds = new List<(SiteFigures Site, Percentiles Raw)>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            var site = await Site(options);
            var raw = await Raw(options, (int)site.BytesPerActAndScreen);
            rounds.Add((site, raw));
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: site {site.Latency.P50:0.0} / {site.Latency.P99:0.0} ms, raw {raw.P50:0.0} "
                    + $"/ {raw.P99:0.0} ms"));
        }

        Console.WriteLine(Table.Of(options, rounds));
        if (options.Keep is { } name)
            Console.Error.WriteLine(KeptRun.Of(name, options, busy, rounds).Keep(Places.Figures()));
        return rounds.All(round => round.Site.Findings.Hold && round.Site.Broken.Count == 0) ? 0 : 1;
    }

    private static async Task<SiteFigures> Site(LoadOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("drafting-load-").FullName;
        try
        {
            await using var server = await Child.Start(
                options.Site,
                Settings(options, folder, Samples(options, folder)),
                Environment(options),
                options.Pin ? 0 : null);
            await using var round = new SiteRound(options, server);
            return await round.Run();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Percentiles> Raw(LoadOptions options, int bytes)
    {
        await using var server = await Child.Start(
            typeof(Measurement).Assembly.Location, ["--role", RawServer.Role], Environment(options),
            options.Pin ? 0 : null);
        await using var round = new RawRound(options, server, bytes);
        return await round.Run();
    }

    private static string Samples(LoadOptions options, string folder) => options.Clauses == 0
        ? Places.Samples(options.Site)
        : GeneratedConference.Write(
            folder, Path.Combine(Places.Samples(options.Site), "bali-message"), options.Document, options.Clauses);

    public static IEnumerable<string> Settings(LoadOptions options, string folder, string samples) =>
        new[]
        {
            $"Drafting:DataFolder={Path.Combine(folder, "data")}",
            $"Drafting:Demonstration={options.Document}",
            $"Drafting:SamplesFolder={samples}",
            $"Drafting:ActsAtOnce={NoLimit}",
            $"Drafting:ActsPerSecond={NoLimit}",
            $"Drafting:WindowsOfOnePerson={NoLimit}",
            $"Drafting:WindowsOfOneAddress={NoLimit}",
            $"Drafting:WindowsInAll={NoLimit}",
        }.Concat(options.Set).Select(setting => $"--{setting}");

    public static Dictionary<string, string> Environment(LoadOptions options) => options.Env
        .Prepend("ASPNETCORE_ENVIRONMENT=Development")
        .Select(variable => variable.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1]);
}
