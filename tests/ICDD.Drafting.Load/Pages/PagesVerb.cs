namespace ICDD.Drafting.Load;

/// <summary>The rounds of <c>pages</c>, one after another, and their table.</summary>
internal static class PagesVerb
{
    public static async Task Run(LoadOptions options)
    {
        var busy = KeptRun.BusyNow();
        var rounds = new List<IReadOnlyList<PageFigures>>();
        for (var round = 0; round < options.Rounds; round++)
            rounds.Add(await new PagesMeasurement(options).Run());
        var run = KeptPages.Of(options.Keep ?? "not kept", options, busy, rounds);
        Console.WriteLine(KeptPages.Table([run]));
        if (options.Keep is not null)
            run.Keep(Places.PageFigures());
    }
}
