using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The newest page of the record costs the same however long the record is.</summary>
public sealed class RecordPageGrowthTests
{
    private const int Page = 50;

    [Fact]
    public async Task The_newest_page_reads_its_own_entries_and_says_what_the_whole_record_says()
    {
        await using var sitting = await Sitting.InALongNegotiation(paragraphs: 12, acts: 1_200);
        for (var act = 0; act < 2 * Page; act++)
            await sitting.Do(Hall.Chair, new CommentOnClause(new ClauseId("c5"), $"Remark {act}"));
        var counted = new CountedJournal(sitting.Journal);
        var newest = sitting.Room.Draft.Version;

        var page = await Proceedings.Of(sitting.Room, counted).Read(newest - Page + 1, newest);

        Assert.InRange(counted.Read, Page, 2 * Page);
        Assert.Equal(await Whole(sitting, newest - Page + 1, newest), page.Select(Said));
    }

    [Fact]
    public async Task Every_page_says_what_the_whole_record_says()
    {
        await using var sitting = await Sitting.InALongNegotiation(paragraphs: 12, acts: 1_500);
        var newest = sitting.Room.Draft.Version;
        var whole = await Whole(sitting, 1, newest);
        for (var last = newest; last > 0; last -= Page)
        {
            var first = Math.Max(1, last - Page + 1);
            await using var room = await Room.Open(sitting.Room.Stream, sitting.Journal, TimeProvider.System);
            var page = await Proceedings.Of(room, sitting.Journal).Read(first, last);
            Assert.Equal(whole[((int)first - 1)..(int)last], page.Select(Said));
        }
    }

    private static async Task<List<string>> Whole(Sitting sitting, long first, long last)
    {
        await using var room = await Room.Open(sitting.Room.Stream, sitting.Journal, TimeProvider.System);
        return [
            .. (await Proceedings.Of(room, sitting.Journal).Read()).Take((int)last).Skip((int)first - 1).Select(Said)
        ];
    }

    private static string Said(RecordedAct act) => string.Join(
        " | ", act.Sealed.Hash, act.Clause, act.Number, act.Proposal, act.Delegation, act.Plate, act.Numbers,
        act.Deadline, act.Disclosure);

    private sealed class CountedJournal(MemoryJournal journal) : IJournal
    {
        public int Read { get; private set; }

        public ValueTask<bool> Append(
            StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries,
            CancellationToken cancel = default) =>
            journal.Append(stream, expectedVersion, entries, cancel);

        public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) => journal.Streams(
            cancel);

        public ValueTask<(long Version, EntryHash Hash)> End(StreamId stream, CancellationToken cancel = default) =>
            ((IJournal)journal).End(stream, cancel);

        async IAsyncEnumerable<SealedEntry> IJournal.Read(
            StreamId stream,
            long from,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
        {
            await foreach (var entry in journal.Read(stream, from, cancel))
            {
                Read++;
                yield return entry;
            }
        }
    }
}
