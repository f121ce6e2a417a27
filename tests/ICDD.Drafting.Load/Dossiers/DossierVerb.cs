using System.Diagnostics;
using System.IO.Compression;

namespace ICDD.Drafting.Load;

/// <summary>Downloads the dossier of the sample a few times from a site of its own.</summary>
internal static class DossierVerb
{
    public static async Task Run(LoadOptions options)
    {
        var busy = KeptRun.BusyNow();
        var folder = Directory.CreateTempSubdirectory("drafting-load-").FullName;
        try
        {
            var settings = Measurement.Settings(
                options with { Document = "bali-message" }, folder, Places.Samples(options.Site));
            await using var server = await Child.Start(
                options.Site, settings, Measurement.Environment(options), null);
            using var visitor = await Visitor.SignIn(server.Address, "observer");
            var times = new List<DossierTime>();
            var bytes = new MemoryStream();
            for (var download = 0; download <= options.Rounds; download++)
            {
                bytes.SetLength(0);
                times.Add(await Download(visitor, server, bytes));
                Console.Error.WriteLine(times[^1]);
            }

            var run = new KeptDossier
            {
                Name = options.Keep ?? "not kept",
                At = DateTimeOffset.UtcNow,
                Commit = KeptRun.CommitOf(options.Site),
                Processor = KeptRun.ProcessorName(),
                Cores = System.Environment.ProcessorCount,
                Busy = busy,
                Files = new ZipArchive(bytes).Entries.Count,
                Bytes = bytes.Length,
                Downloads = times,
            };
            Console.WriteLine(KeptDossier.Table([run]));
            if (options.Keep is not null)
                run.Keep(Places.DossierFigures());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<DossierTime> Download(Visitor visitor, Child server, Stream bytes)
    {
        var (own, started) = (server.Cpu(), server.CpuOfStarted());
        var watch = Stopwatch.StartNew();
        await using var stream = await visitor.Open("/bali-message/exports/dossier.zip");
        var start = new byte[1];
        await stream.ReadExactlyAsync(start);
        var first = watch.Elapsed;
        bytes.Write(start);
        await stream.CopyToAsync(bytes);
        var whole = watch.Elapsed;
        // What went on from one file to the next is counted when it has ended.
        await Task.Delay(TimeSpan.FromSeconds(3));
        return new DossierTime(
            Math.Round(first.TotalSeconds, 2), Math.Round(whole.TotalSeconds, 2),
            Math.Round((server.Cpu() - own).TotalSeconds, 2),
            Math.Round((server.CpuOfStarted() - started).TotalSeconds, 2));
    }
}
