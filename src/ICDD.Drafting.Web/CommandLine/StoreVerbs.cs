using System.CommandLine;
using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Postgres;
using static ICDD.Drafting.Web.StoreVerb;

namespace ICDD.Drafting.Web;

/// <summary>The verbs that look after a store: verify, back up, restore, export and import the record.</summary>
public static class StoreVerbs
{
    public static IEnumerable<System.CommandLine.Command> Verbs() => [
        Verify(), BackUp(), Restore(), Salvage(), Export(), Import(), MoveVerb.Verb()
    ];

    private static System.CommandLine.Command Verify()
    {
        var folder = Folder("folder", StoreAddress.Description);
        return Verb(
            "verify", "Reads both copies of the record to their ends and names the first bad entry of each.", [folder],
                (parsed, progress) => StoreAddress.IsDatabase(parsed.GetRequiredValue(folder))
                    ? VerifyDatabase(parsed.GetRequiredValue(folder), progress)
                    : Verify(parsed.GetRequiredValue(folder), progress));
    }

    private static System.CommandLine.Command BackUp()
    {
        var folder = Folder("folder", "The data folder of the store; it may be in use.");
        var target = Folder("target", "An empty or new folder.");
        var withoutBriefs = new Option<bool>("--without-briefs")
        {
            Description = "Leaves out the briefs: what delegations and groups keep for themselves.",
        };
        return Verb("backup", "Copies the record, verified, into a folder, and says what it carries.",
            [folder, target, withoutBriefs],
            async (parsed, progress) =>
            {
                var (from, to, without) = (
                    parsed.GetRequiredValue(folder), parsed.GetRequiredValue(target), parsed.GetValue(withoutBriefs));
                var backup = without
                    ? await BackUpStore.WithoutBriefs(from, to, progress).ConfigureAwait(false)
                    : await BackUpStore.Run(from, to, progress).ConfigureAwait(false);
                Say($"{backup.Entries} entries are backed up in {to}.");
                SayWhatIsCarried(await BackUpStore.Carries(to).ConfigureAwait(false), without);
                if (backup.WhileOpen)
                    Say("The store is in use: what is recorded from now on is not in this backup.");
                return 0;
            });
    }

    // Whether any delegation has a brief is not said: only that they are carried, if there are some.
    private static void SayWhatIsCarried(BackupContents carried, bool withoutBriefs)
    {
        Say($"It carries the record of every document ({carried.Documents})"
            + $"{(carried.Accounts ? " and the accounts with the hashes of their passwords" : "")}.");
        Say(withoutBriefs
            ? "The briefs of delegations and groups are left out: after a restore from this backup they are empty."
            : "It carries the briefs of delegations and groups, which in the program nobody else can read. Whoever "
                + "has this folder can: keep it as secret as they are, or leave them out with --without-briefs.");
        Say("It carries no keys of cookies, no sessions, no audit trail, no bookmarks and nothing of the screens of "
            + "halls: after a restore everybody signs in again.");
    }

    private static System.CommandLine.Command Restore()
    {
        var backup = Folder("backup", "The folder of a backup.");
        var folder = Folder("folder", "An empty or new folder, which becomes the data folder.");
        return Verb(
            "restore", "Verifies a backup and makes a store of it.", [backup, folder], async (parsed, progress) =>
            {
                var to = parsed.GetRequiredValue(folder);
                var entries = await RestoreStore
                    .Run(parsed.GetRequiredValue(backup), to, TimeProvider.System, progress).ConfigureAwait(false);
                Say($"{entries} entries are restored in {to}.");
                return 0;
            });
    }

    private static System.CommandLine.Command Salvage()
    {
        var folder = Folder("folder", "The data folder of a store that can no longer be opened.");
        var target = Folder("target", "An empty or new folder.");
        return Verb(
            "salvage", "Writes every entry of which a good copy is left, and names the others.", [folder, target],
                async (parsed, progress) =>
                {
                    var to = parsed.GetRequiredValue(target);
                    var salvage = await SalvageStore.Run(
                        parsed.GetRequiredValue(folder), to, progress).ConfigureAwait(false);
                    Say($"{salvage.Good} good entries are in {Path.Combine(to, SalvageStore.All)}; {salvage.InStore} "
                        + $"of them make a store that opens, {to}.");
                    foreach (var lost in salvage.Lost)
                        Say($"No good copy is left of {lost}.");
                    return salvage.Lost.Count == 0 ? 0 : 1;
                });
    }

    private static System.CommandLine.Command Export()
    {
        var folder = Folder("folder", StoreAddress.Description);
        var target = new Option<string>("--out")
        {
            Description = "The file that receives JSON lines.",
            Required = true,
        };
        var document = new Option<string>("--document") { Description = "One document only." };
        return Verb("export-journal", "Writes the record as JSON lines that anybody can verify.",
            [folder, target, document],
            (parsed, progress) => StoreAddress.WithJournal(
                parsed.GetRequiredValue(folder),
                Stored.Open,
                journal => Export(
                    journal, parsed.GetRequiredValue(target), parsed.GetValue(document), progress)));
    }

    private static System.CommandLine.Command Import()
    {
        var source = Folder("file", "A file that export-journal or replay wrote.");
        var folder = Folder("folder", StoreAddress.Description);
        return Verb(
            "import-journal", "Takes a record in, all of it or nothing.", [source, folder],
            (parsed, progress) => StoreAddress.WithJournal(
                parsed.GetRequiredValue(folder),
                folder => LiteDbJournal.Open(folder, TimeProvider.System),
                journal => Import(parsed.GetRequiredValue(source), journal, progress)));
    }

    private static async Task<int> Verify(string folder, IProgress<long> progress)
    {
        var verdict = await VerifyStore.Run(folder, progress).ConfigureAwait(false);
        foreach (var copy in new[] { verdict.Minutes, verdict.LiteDb })
            Say(copy.FirstBad is null
                ? $"{copy.File}: {copy.Good} entries, all good."
                : $"{copy.File}: {copy.Good} good entries; the first bad one is {copy.FirstBad}.");
        if (verdict.LiteDbIsBusy)
            Say("drafting.db is being written; only the minute book was read. Run it again at a quieter moment.");
        if (verdict.WhileOpen)
            Say("The store is in use: what was recorded meanwhile was not looked at.");
        if (verdict.Refused is { } why)
            Say($"The store cannot be opened: {why}.");
        else if (!verdict.IsWhole)
            Say("The store is healed when it is opened.");
        return verdict.IsWhole ? 0 : 1;
    }

    private static async Task<int> VerifyDatabase(string database, IProgress<long> progress)
    {
        var (verdict, audit) = await StoreAddress.With(database, async store => (
            await new DatabaseRecord(store).Verify(progress).ConfigureAwait(false),
            new PostgresAudit(store).FirstDamaged())).ConfigureAwait(false);
        Say(verdict.Fault is { } fault
            ? $"{verdict.Entries} good entries; then: {fault}."
            : $"{verdict.Entries} entries of {verdict.Streams} streams, all good.");
        if (audit is { } line)
            Say($"The audit trail was changed or cut: line {line} does not follow from the one before.");
        return verdict.Fault is null && audit is null ? 0 : 1;
    }

    private static async Task<int> Export(
        IJournal journal, string target, string? document, IProgress<long> progress)
    {
        var streams = await journal.Streams().ConfigureAwait(false);
        if (document is not null)
            streams = [.. streams.Where(stream => stream.Value == document)];
        if (streams.Count == 0)
        {
            Say(document is null ? "The store holds no document." : $"The store holds no document {document}.");
            return 1;
        }

        await using var file = new FileStream(target, FileMode.CreateNew);
        var entries = await JournalExport.Write(journal, streams, file, progress).ConfigureAwait(false);
        file.Flush(flushToDisk: true);
        Say($"{entries} entries of {streams.Count} documents are exported to {target}.");
        return 0;
    }

    private static async Task<int> Import(string source, IJournal journal, IProgress<long> progress)
    {
        await using var file = File.OpenRead(source);
        switch (await JournalImport.Read(file, journal, progress).ConfigureAwait(false))
        {
            case ImportOutcome.Refused refused:
                Say($"Nothing was imported. Line {refused.Line}: {refused.Fault}.");
                return 1;
            case ImportOutcome.Imported imported:
                foreach (var end in imported.Streams)
                    Say($"{end.Stream} is imported: version {end.Version}, record {end.Hash.Short}.");
                return 0;
            default:
                throw new InvalidOperationException();
        }
    }
}
