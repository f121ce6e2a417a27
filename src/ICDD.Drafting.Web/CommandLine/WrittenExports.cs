using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// The exports of a draft as files, dated by the last act of the record and never by the clock. A format that this
/// machine cannot write is left out, and said to be.
/// </summary>
internal static class WrittenExports
{
    public static async Task Write(Room room, string folder)
    {
        foreach (var (issue, export) in Of(room.Now, await LastAct(room).ConfigureAwait(false)))
            await Write(issue, export, folder).ConfigureAwait(false);
    }

    /// <summary>Every issue of the draft in every format that can be written here.</summary>
    public static IEnumerable<(Issue Issue, IExport Export)> Of((Draft Draft, EntryHash Hash) now, DateTimeOffset at) =>
        from name in Issues.Of(now.Draft)
        let issue = Apart(Issues.Find(now.Draft, now.Hash, name, at)!, at)
        from export in Issues.FormatsOf(name, issue.Folio)
        where export.Lacks is null
        select (issue, export);

    /// <summary>
    /// A revision of the same day has the symbol and the day of the text as it stands, and needs another file.
    /// </summary>
    private static Issue Apart(Issue issue, DateTimeOffset at)
    {
        if (issue.Name == Issues.Text || issue.Folio.Part.Length > 0)
            return issue;
        var text = Issues.Find(issue.Draft, issue.Hash, Issues.Text, at)!.Folio;
        return FileNames.Of(issue.Folio, "") == FileNames.Of(text, "")
            ? issue with { Folio = issue.Folio with { Part = issue.Name } }
            : issue;
    }

    public static async Task<DateTimeOffset> LastAct(Room room)
    {
        var at = DateTimeOffset.MinValue;
        await foreach (var entry in room.Record(room.Draft.Version).ConfigureAwait(false))
            at = entry.At;
        return at;
    }

    public static async Task<string> Write(Issue issue, IExport export, string folder)
    {
        var path = Path.Combine(folder, FileNames.Of(issue.Folio, export));
        await using var file = File.Create(path);
        await export.Write(issue, file).ConfigureAwait(false);
        return path;
    }

    /// <summary>A sentence for each format that was left out: what is missing and how to get it.</summary>
    public static IEnumerable<string> LeftOut() =>
        Documents.Exports.All.Select(export => export.Lacks).OfType<Refusal>().Select(Say);

    private static string Say(Refusal missing) => missing switch
    {
        PdfNeedsItsPackages { Folder: var folder } => $"No PDF was written: run npm ci in {folder} first.",
        _ => "No PDF was written: install Node.js, and run npm ci in the folder Pdf/typst of the program.",
    };
}
