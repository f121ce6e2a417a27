using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// Every export of a replayed draft, dated by the last act of the record and never by the clock. A format that this
/// machine cannot write is left out, and said to be.
/// </summary>
internal static class ReplayExports
{
    public static async Task Write(Room room, DateTimeOffset at, string folder)
    {
        var (draft, hash) = room.Now;
        foreach (var name in Issues.Of(draft))
        {
            var issue = Issues.Find(draft, hash, name, at)!;
            foreach (var export in Issues.FormatsOf(name, issue.Folio).Where(export => export.Lacks is null))
                await Write(issue, export, folder).ConfigureAwait(false);
        }
    }

    /// <summary>A sentence for each format that was left out: what is missing and how to get it.</summary>
    public static IEnumerable<string> LeftOut() =>
        Documents.Exports.All.Select(export => export.Lacks).OfType<Refusal>().Select(Say);

    private static string Say(Refusal missing) => missing switch
    {
        PdfNeedsItsPackages { Folder: var folder } => $"No PDF was written: run npm ci in {folder} first.",
        _ => "No PDF was written: install Node.js, and run npm ci in the folder Pdf/typst of the program.",
    };

    private static async Task Write(Issue issue, IExport export, string folder)
    {
        var path = Path.Combine(folder, FileNames.Of(issue.Folio, export));
        await using var file = File.Create(path);
        await export.Write(issue, file).ConfigureAwait(false);
    }
}
