using System.CommandLine;
using ICDD.Drafting.Documents;
using Spectre.Console;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>export FOLDER DOCUMENT --out DIR</c>: the documents of a store as files, all of them or those of one issue or
/// format, named by symbol and date.
/// </summary>
public static class ExportVerb
{
    public static System.CommandLine.Command Verb()
    {
        var folder = new Argument<string>("folder") { Description = "The data folder of a store, not in use." };
        var document = new Argument<string>("document") { Description = "The document in the store." };
        var target = new Option<string>("--out")
        {
            Description = "The folder that receives the files.",
            Required = true,
        };
        var issue = new Option<string>("--issue")
        {
            Description = "One issue only, such as text, recommendations or rev-2.",
        };
        var format = new Option<string>("--format")
        {
            Description = "One format only: " + string.Join(", ", Documents.Exports.All.Select(each => each.Key)) + ".",
        };
        var verb = new System.CommandLine.Command("export", "Writes the documents of a store as files.")
        {
            folder,
            document,
            target,
            issue,
            format,
        };
        verb.SetAction((parsed, _) => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(document),
            new Asked(parsed.GetRequiredValue(target), parsed.GetValue(issue), parsed.GetValue(format))));
        return verb;
    }

    private sealed record Asked(string Target, string? Issue, string? Format)
    {
        public bool Wants(Issue issue, IExport export) =>
            (Issue is null || Issue == issue.Name) && (Format is null || Format == export.Key);
    }

    private static async Task<int> Run(string folder, string document, Asked asked)
    {
        try
        {
            return await Stored.WithRoom(folder, document, room => Console.IsOutputRedirected
                ? Write(room, asked, _ => { })
                : AnsiConsole.Status().StartAsync("export", status => Write(room, asked, file => status.Status(file))))
                    .ConfigureAwait(false);
        }
        catch (Exception failure)
            when (failure is JournalException or ExportFailedException or IOException or UnauthorizedAccessException)
        {
            return await Stored.Fail(failure.Message).ConfigureAwait(false);
        }
    }

    private static async Task<int> Write(Room room, Asked asked, Action<string> progress)
    {
        var lacking = Documents.Exports.Find(asked.Format ?? "")?.Lacks is null
            ? null
            : WrittenExports.LeftOut().First();
        var found = WrittenExports.Of(room.Now, await WrittenExports.LastAct(room).ConfigureAwait(false))
            .Where(each => asked.Wants(each.Issue, each.Export));
        Directory.CreateDirectory(asked.Target);
        var files = 0;
        foreach (var (issue, export) in found)
        {
            progress($"{issue.Name}.{export.Key}");
            await WrittenExports.Write(issue, export, asked.Target).ConfigureAwait(false);
            files++;
        }

        if (files == 0)
            return await Stored.Fail(
                lacking
                    ?? $"{room.Stream} has no such issue in such a format. "
                        + $"Issues: {string.Join(", ", Issues.Of(room.Draft))}.")
                    .ConfigureAwait(
                        false);
        foreach (var sentence in asked.Format is null ? WrittenExports.LeftOut() : [])
            await Console.Error.WriteLineAsync(sentence).ConfigureAwait(false);
        Console.WriteLine($"{files} files are in {asked.Target}.");
        return 0;
    }
}
