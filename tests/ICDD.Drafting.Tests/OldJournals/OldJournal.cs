using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Tests;

/// <summary>A record of proceedings as an earlier program wrote it, with what it meant then.</summary>
internal sealed record OldJournal(string Name)
{
    private static readonly string Folder = Path.Combine(Here(), "Journals");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.jsonl")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>Written once, by the program that wrote the record, and never again.</summary>
    public string Meant => File.ReadAllText(Path.Combine(Folder, $"{Name}.txt"));

    public async Task<Draft> Opened()
    {
        var journal = new MemoryJournal();
        await using var file = File.OpenRead(Path.Combine(Folder, $"{Name}.jsonl"));
        var imported = Assert.IsType<ImportOutcome.Imported>(await JournalImport.Read(file, journal));
        var draft = Draft.Empty(imported.Streams[0].Stream);
        await foreach (var sealedEntry in journal.Read(draft.Id))
        {
            var entry = JournalJson.Read(sealedEntry);
            draft = entry.Event.Apply(draft, entry.Stamp) with { Version = entry.Version };
        }

        return draft;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
