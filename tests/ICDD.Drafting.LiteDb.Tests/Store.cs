using System.Text;

namespace ICDD.Drafting.LiteDb.Tests;

/// <summary>Fills stores and tells what is in them.</summary>
internal static class Store
{
    public static readonly StreamId Bali = new("bali-message");
    public static readonly StreamId River = new("river-compact");

    public static Task<LiteDbJournal> Open(string folder) => LiteDbJournal.Open(folder, TimeProvider.System);

    public static async Task<bool> Append(LiteDbJournal journal, StreamId stream, params IReadOnlyList<string> bodies)
    {
        var (version, hash) = journal.EndOf(stream);
        var entries = new List<SealedEntry>();
        foreach (var body in bodies.Select(Encoding.UTF8.GetBytes))
        {
            hash = hash.Next(stream, version + entries.Count + 1, body);
            entries.Add(new SealedEntry(version + entries.Count + 1, body, hash));
        }

        return await journal.Append(stream, version, entries);
    }

    public static async Task Fill(LiteDbJournal journal, int appendings)
    {
        for (var each = 0; each < appendings; each++)
            Assert.True(await Append(
                journal,
                each % 3 == 0 ? River : Bali,
                [.. Enumerable.Range(0, 1 + (each % 4)).Select(part => Body($"act {each}.{part}"))]));
        using var accounts = await LiteDbAccounts.Open(journal);
        await accounts.Save(new Account { Id = "p1", SignInName = "p1", Person = "A person", Role = Role.Observer });
    }

    public static string Body(string words) =>
        $"{{\"words\":\"{words} {string.Concat(Enumerable.Repeat("água ", 40))}\"}}";

    /// <summary>Every entry of every stream, the accounts too, as one text.</summary>
    public static async Task<string> Everything(LiteDbJournal journal)
    {
        var all = new StringBuilder();
        foreach (var stream in (await journal.Streams()).Prepend(Reserved.Accounts))
        {
            var hash = EntryHash.First;
            await foreach (var entry in journal.ReadAny(stream, 1, default))
            {
                Assert.True(Chain.Continues(stream, hash, entry));
                hash = entry.Hash;
                all.Append(stream.Value).Append(' ').Append(entry.Version).Append(' ').Append(entry.Hash.Value)
                    .Append(' ').AppendLine(Encoding.UTF8.GetString(entry.Body.Span));
            }
        }

        return all.ToString();
    }

    public static void Replace(string path, string old, string @new)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(old));
        Assert.True(at > 0);
        Encoding.UTF8.GetBytes(@new).CopyTo(bytes, at);
        File.WriteAllBytes(path, bytes);
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var name in new[] { "minutes.book", "drafting.db", "drafting-log.db" })
            if (File.Exists(Path.Combine(from, name)))
                File.Copy(Path.Combine(from, name), Path.Combine(to, name));
    }
}
