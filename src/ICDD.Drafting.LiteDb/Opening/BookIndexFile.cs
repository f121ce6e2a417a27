using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.LiteDb;

/// <summary>
/// How the two copies lay on the disk when the store was last closed cleanly: whoever touched one since shows.
/// </summary>
internal sealed record Closed(FileMark Minutes, FileMark LiteDb, FileMark LiteDbLog)
{
    public static Closed Of(StorePaths paths) =>
        new(FileMark.Of(paths.Minutes), FileMark.Of(paths.LiteDb), FileMark.Of(paths.LiteDbLog));
}

internal readonly record struct FileMark(long Length, long Written)
{
    public static FileMark Of(string path) => new FileInfo(path) is { Exists: true } file
        ? new FileMark(file.Length, file.LastWriteTimeUtc.Ticks)
        : new FileMark(-1, 0);
}

/// <summary>
/// Where every entry stands and where each chain ends, as it was verified up to the last clean close, in a file beside
/// the minute book. Good only while both copies are as they were then; losing it costs the time to read them.
/// </summary>
internal static class BookIndexFile
{
    private static readonly byte[] Mark = "icdd-index 1\n"u8.ToArray();

    /// <summary>To be called when all files are closed.</summary>
    public static void Write(StorePaths paths, BookIndex index)
    {
        using (var file = new FileStream(paths.NewIndex, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using var hash = SHA256.Create();
            using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
            using (var writer = new BinaryWriter(new BufferedStream(hashed, 64 * 1024), Encoding.UTF8))
                Write(writer, Closed.Of(paths), index);
            file.Write(hash.Hash);
            file.Flush(flushToDisk: true);
        }

        File.Move(paths.NewIndex, paths.Index, overwrite: true);
        Folder.Sync(paths.Folder);
    }

    /// <summary>Null where there is none, or one of the copies is not as it was then.</summary>
    public static BookIndex? Read(StorePaths paths)
    {
        try
        {
            if (!File.Exists(paths.Index))
                return null;
            var bytes = File.ReadAllBytes(paths.Index);
            var body = bytes.AsSpan(0, Math.Max(0, bytes.Length - SHA256.HashSizeInBytes));
            if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(body.Length)))
                return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length), Encoding.UTF8);
            return Read(reader, Closed.Of(paths));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static void Forget(StorePaths paths) => File.Delete(paths.Index);

    private static void Write(BinaryWriter writer, Closed closed, BookIndex index)
    {
        writer.Write(Mark);
        foreach (var mark in new[] { closed.Minutes, closed.LiteDb, closed.LiteDbLog })
        {
            writer.Write(mark.Length);
            writer.Write(mark.Written);
        }

        index.Write(writer);
    }

    private static BookIndex? Read(BinaryReader reader, Closed now)
    {
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark)
            || new Closed(ReadMark(reader), ReadMark(reader), ReadMark(reader)) != now)
            return null;
        return BookIndex.Read(reader);
    }

    private static FileMark ReadMark(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64());
}
