using System.CommandLine;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web;

/// <summary>
/// <c>replay FOLDER --out DIR</c>: plays a conference from its files and writes its record and its exports.
/// </summary>
public static class ReplayVerb
{
    public static System.CommandLine.Command Verb()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder with conference.json, zero-draft.json and negotiation.jsonl.",
        };
        var target = new Option<string>("--out")
        {
            Description = "The folder that receives the record and the exports.",
            Required = true,
        };
        var verb = new System.CommandLine.Command(
            "replay", "Plays a conference from its files and writes what it yields.")
        {
            folder,
            target,
        };
        verb.SetAction((parsed, _) => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(target)));
        return verb;
    }

    internal static async Task<int> Run(string folder, string target)
    {
        try
        {
            var files = ConferenceFiles.Load(folder);
            Directory.CreateDirectory(target);
            await WithJournal(journal => Play(files, journal, target)).ConfigureAwait(false);
            foreach (var sentence in WrittenExports.LeftOut())
                await Console.Error.WriteLineAsync(sentence).ConfigureAwait(false);
            return 0;
        }
        catch (BrokenFileException broken)
        {
            await Console.Error.WriteLineAsync(broken.Message).ConfigureAwait(false);
            return 1;
        }
    }

    private static async Task Play(ConferenceFiles files, IJournal journal, string target)
    {
        await Replay.Play(files, journal).ConfigureAwait(false);
        using var room = await Room.Open(files.Stream, journal, TimeProvider.System).ConfigureAwait(false);
        await WriteRecord(journal, files.Stream, Path.Combine(target, "journal.jsonl")).ConfigureAwait(false);
        await WrittenExports.Write(room, target).ConfigureAwait(false);
    }

    /// <summary>As <c>export-journal</c> writes it, so that <c>import-journal</c> takes it.</summary>
    private static async Task WriteRecord(IJournal journal, StreamId stream, string path)
    {
        await using var file = File.Create(path);
        await JournalExport.Write(journal, [stream], file).ConfigureAwait(false);
    }

    /// <summary>
    /// The minute book and LiteDB, as behind the screens, in a folder that goes when the replay ends.
    /// </summary>
    private static async Task WithJournal(Func<IJournal, Task> play)
    {
        var folder = Directory.CreateTempSubdirectory("replay-").FullName;
        try
        {
            await using var journal = await LiteDbJournal.Open(folder, TimeProvider.System).ConfigureAwait(false);
            await play(journal).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
