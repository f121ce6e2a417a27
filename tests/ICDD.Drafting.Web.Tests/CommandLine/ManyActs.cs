using ICDD.Drafting.LiteDb;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>A store with one document: a conference that was convened, and remarks that say their number.</summary>
internal static class ManyActs
{
    public static async Task Record(string data, int remarks)
    {
        await using var journal = await LiteDbJournal.Open(data, TimeProvider.System);
        var (hash, entries) = (EntryHash.First, new List<SealedEntry>());
        Add(new ConferenceConvened(Hall.Facts));
        for (var remark = 1; remark <= remarks; remark++)
            Add(new CommentMade(
                new CommentId($"k{remark}"), new ClauseId("c1"), $"Remark {remark} {new string('x', 200)}"));
        Assert.True(await journal.Append(Hall.Stream, 0, entries));

        void Add(Event happened)
        {
            var version = entries.Count + 1;
            var body = JournalJson.Write(
                new Entry(version, Hall.Opening, Hall.Secretariat, new CommandId($"act-{version}"), happened));
            hash = hash.Next(Hall.Stream, version, body);
            entries.Add(new SealedEntry(version, body, hash));
        }
    }
}
