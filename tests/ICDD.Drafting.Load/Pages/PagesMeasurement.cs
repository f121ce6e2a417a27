using System.Diagnostics;

namespace ICDD.Drafting.Load;

/// <summary>
/// What a circuit on a page with a picture costs, beside a page without one and the drafting room; each in a server of
/// its own, since memory that one page gave back would be another's.
/// </summary>
internal sealed class PagesMeasurement(LoadOptions given)
{
    private const int Warm = 15;
    private const int Times = 9;

    private readonly LoadOptions _options = given with { Document = CrowdedClause.Document };

    public async Task<IReadOnlyList<PageFigures>> Run()
    {
        await using var clock = await PaintClock.Open();
        var all = new List<PageFigures>();
        foreach (var page in MeasuredPage.All)
        {
            all.Add(await Measure(page, clock));
            Console.Error.WriteLine(all[^1]);
        }

        return all;
    }

    private async Task<PageFigures> Measure(MeasuredPage page, PaintClock? clock)
    {
        var folder = Directory.CreateTempSubdirectory("drafting-load-").FullName;
        var screens = new List<PageScreen>();
        try
        {
            var samples = CrowdedClause.Write(
                folder, Path.Combine(Places.Samples(_options.Site), "bali-message"));
            await using var server = await Child.Start(
                _options.Site, Measurement.Settings(_options, folder, samples), Quiet(), null);
            using var visitor = await Visitor.SignIn(server.Address, "observer");
            await Join(Warm);
            var empty = await server.KilobytesAtRest();
            var sent = screens.Sum(screen => screen.Received);
            await Join(_options.Screens);
            await Task.Delay(TimeSpan.FromSeconds(1));
            var full = await server.KilobytesAtRest();
            if (screens.FirstOrDefault(screen => screen.Broken is not null) is { } broken)
                throw new InvalidOperationException($"{page.Name}: {broken.Broken}");
            var figures = new PageFigures
            {
                Page = page.Name,
                KilobytesPerCircuit = Math.Round((double)(full - empty) / _options.Screens),
                KilobytesSent = Math.Round(
                    (screens.Sum(screen => screen.Received) - sent) / 1024.0 / _options.Screens, 1),
                MillisecondsToAnswer = Math.Round(await Answered(visitor, page), 1),
            };
            if (clock is null)
                return figures;
            var (painted, nodes) = await clock.Paint(visitor, page.Address, Times + 1);
            return figures with { MillisecondsToPaint = Math.Round(painted, 1), Nodes = nodes };

            async Task Join(int count)
            {
                for (var at = 0; at < count; at++)
                {
                    screens.Add(new PageScreen(visitor, page));
                    await screens[^1].Open(_options.Deflate);
                    await screens[^1].IsDrawn;
                }
            }
        }
        finally
        {
            foreach (var screen in screens)
                await screen.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The collector gives back what is free at once, so that what is held is what is used.</summary>
    private Dictionary<string, string> Quiet() => new(Measurement.Environment(_options))
    {
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_GCConserveMemory"] = "9",
    };

    private static async Task<double> Answered(Visitor visitor, MeasuredPage page)
    {
        var took = new List<double>();
        for (var time = 0; time < Times; time++)
        {
            var start = Stopwatch.GetTimestamp();
            await visitor.Get(page.Address);
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Percentiles.Median(took);
    }
}
