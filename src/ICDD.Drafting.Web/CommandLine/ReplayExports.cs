using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>Every export of a replayed draft, dated by the last act of the record and never by the clock.</summary>
internal static class ReplayExports
{
    public static async Task Write(Room room, DateTimeOffset at, string folder)
    {
        var (draft, hash) = room.Now;
        foreach (var name in Issues.Of(draft))
        {
            var issue = Issues.Find(draft, hash, name, at)!;
            foreach (var export in Issues.FormatsOf(name, issue.Folio))
                await Write(issue, export, folder).ConfigureAwait(false);
        }
    }

    private static async Task Write(Issue issue, IExport export, string folder)
    {
        var path = Path.Combine(folder, FileNames.Of(issue.Folio, export));
        await using var file = File.Create(path);
        await export.Write(issue, file).ConfigureAwait(false);
    }
}
