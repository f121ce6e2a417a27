using System.CommandLine;

namespace ICDD.Drafting.Web;

/// <summary><c>replay FOLDER --out DIR</c>: plays a conference from its files and writes its record and its exports.</summary>
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
        var verb = new System.CommandLine.Command("replay", "Plays a conference from its files and writes what it yields.")
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
            var journal = OpenJournal();
            var draft = await Replay.Play(files, journal).ConfigureAwait(false);
            Directory.CreateDirectory(target);
            await RecordFile.Write(journal, files.Stream, Path.Combine(target, "journal.jsonl")).ConfigureAwait(false);
            await ReplayExports.Write(draft, target).ConfigureAwait(false);
            return 0;
        }
        catch (BrokenFileException broken)
        {
            await Console.Error.WriteLineAsync(broken.Message).ConfigureAwait(false);
            return 1;
        }
    }

    /// <summary>The journal that a replay plays into.</summary>
    private static MemoryJournal OpenJournal() => new();
}
