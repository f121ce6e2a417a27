namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Opens a store that was closed cleanly and that nobody touched since without reading it: what was verified then is
/// verified again behind, while it serves.
/// </summary>
internal static class QuickOpening
{
    /// <summary>Null where everything has to be read first.</summary>
    public static OpenStore? Try(StorePaths paths, OpenBookFile openFile, Witness? witness, LiteDbCalls calls)
    {
        if (witness is not { IsClosed: true, Number: > 0 } || BookIndexFile.Read(paths) is not { } index
            || (index.Count, index.Last) != (witness.Number, witness.Hash))
            return null;
        var file = openFile(paths.Minutes);
        var mirror = file.Length == witness.Length ? TryMirror(paths, calls) : null;
        if (mirror is not null)
            return new OpenStore(new MinuteBook(file, index, () => openFile(paths.Minutes)), mirror, [])
            {
                Unread = index.Count,
            };
        file.Dispose();
        return null;
    }

    private static Mirror? TryMirror(StorePaths paths, LiteDbCalls calls)
    {
        try
        {
            return calls.Open(paths.LiteDb);
        }
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            // A damaged LiteDB throws anything else, or does not answer; reading both copies, which follows, says what
            // it is and mends it.
            return null;
        }
    }
}
