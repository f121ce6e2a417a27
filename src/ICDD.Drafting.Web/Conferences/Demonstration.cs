namespace ICDD.Drafting.Web;

/// <summary>A conference that stands open in the middle of its negotiation, for people to try.</summary>
public static class Demonstration
{
    /// <summary>
    /// Plays the conference of the folder up to where it stands open, unless the journal holds it already. It is
    /// recorded at once: whole or not at all, and nobody meets it half played.
    /// </summary>
    /// <exception cref="BrokenFileException">A file is missing or broken, or an act in it is refused.</exception>
    public static async Task<StreamId> Open(IJournal journal, string folder)
    {
        var files = ConferenceFiles.Load(folder);
        var streams = await journal.Streams().ConfigureAwait(false);
        if (streams.Contains(files.Stream))
            return files.Stream;
        var rehearsal = new MemoryJournal();
        await Replay.Play(files, rehearsal, files.OpenAt).ConfigureAwait(false);
        await journal.Append(
            files.Stream, 0, await Whole(rehearsal, files.Stream).ConfigureAwait(false)).ConfigureAwait(false);
        return files.Stream;
    }

    private static async Task<IReadOnlyList<SealedEntry>> Whole(MemoryJournal journal, StreamId stream)
    {
        var entries = new List<SealedEntry>();
        await foreach (var entry in journal.Read(stream).ConfigureAwait(false))
            entries.Add(entry);
        return entries;
    }
}
