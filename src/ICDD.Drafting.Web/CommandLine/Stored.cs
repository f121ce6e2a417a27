using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web;

/// <summary>What the verbs find in a data folder that is not in use.</summary>
internal static class Stored
{
    /// <exception cref="JournalException">There is no store in the folder, or it is damaged or in use.</exception>
    public static Task<LiteDbJournal> Open(string folder) => File.Exists(Path.Combine(folder, "minutes.book"))
        ? LiteDbJournal.Open(folder, TimeProvider.System)
        : throw new JournalException($"there is no store in {folder}");

    /// <summary>Opens the room of a document, and fails where the store holds none of that name.</summary>
    public static async Task<int> WithRoom(string folder, string document, Func<Room, Task<int>> act)
    {
        await using var journal = await Open(folder).ConfigureAwait(false);
        await using var rooms = new Rooms(journal, TimeProvider.System);
        return DocumentName.IsSound(document)
            && await rooms.Find(new StreamId(document)).ConfigureAwait(false) is { } room
            ? await act(room).ConfigureAwait(false)
            : await Fail($"The store holds no document {document}.").ConfigureAwait(false);
    }

    /// <summary>Says why a verb ends with a failure.</summary>
    public static async Task<int> Fail(string why)
    {
        await Console.Error.WriteLineAsync(why).ConfigureAwait(false);
        return 1;
    }
}
