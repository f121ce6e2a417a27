using System.Text.Json;
using Bunit;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web.Tests;

public sealed class StoreWatchTests
{
    [Fact]
    public async Task What_was_mended_is_a_line_in_the_log_with_what_to_do_and_stands_in_the_health()
    {
        await using var first = new TestSite();
        await first.Admit("asha", Role.Secretariat);
        await first.Close();
        var book = await File.ReadAllBytesAsync(Path.Combine(first.Data, "minutes.book"));
        book[^40] ^= 1;
        await File.WriteAllBytesAsync(Path.Combine(first.Data, "minutes.book"), book);
        await using var site = new TestSite { Data = first.Data };

        var health = JsonDocument.Parse(await site.Browser().GetStringAsync("/health")).RootElement;

        Assert.Contains("MinutesRestored", health.GetProperty("repairs").ToString(), StringComparison.Ordinal);
        Assert.Contains(site.Log.All, line =>
            line.StartsWith("The store was mended: ", StringComparison.Ordinal)
                && line.Contains("make a backup", StringComparison.Ordinal));
        Assert.NotNull(site.Accounts.FindBySignInName("asha"));
    }

    [Fact]
    public async Task A_document_that_cannot_be_opened_is_named_and_ends_neither_the_host_nor_the_others()
    {
        await using var first = new TestSite();
        await using (var journal = await LiteDbJournal.Open(first.Data, TimeProvider.System))
        {
            var body = "{\"unknown\":true}"u8.ToArray();
            var stream = new StreamId("of-a-newer-program");
            await journal.Append(stream, 0, [new SealedEntry(1, body, EntryHash.First.Next(stream, 1, body))]);
        }

        await using var site = new TestSite { Data = first.Data };
        var health = JsonDocument.Parse(await site.Browser().GetStringAsync("/health")).RootElement;

        Assert.Equal("serving", health.GetProperty("status").GetString());
        Assert.Contains("DocumentCannotBeOpened", health.GetProperty("alarms").ToString(), StringComparison.Ordinal);
        Assert.Contains(
            site.Log.All, line => line.StartsWith("of-a-newer-program cannot be opened", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_open_screen_hears_at_once_that_recording_stands_still_and_that_it_goes_on()
    {
        await using var sitting = await Sitting.InNegotiation();
        var record = new StandingRecord();
        sitting.Store = record;
        foreach (var (language, words) in new[]
        {
            ("en", "Nothing can be recorded at the moment."),
            ("id", "Saat ini tidak ada yang dapat dicatat."),
        })
        {
            var banner = sitting.Screen("AUS", language: language).Render<StandstillBanner>();
            Assert.DoesNotContain(words, banner.Markup, StringComparison.Ordinal);

            record.Stand(true);
            banner.WaitForAssertion(() => Assert.Contains(words, banner.Markup, StringComparison.Ordinal));

            record.Stand(false);
            banner.WaitForAssertion(() => Assert.DoesNotContain(words, banner.Markup, StringComparison.Ordinal));
        }
    }

    private sealed class StandingRecord : IJournal, IRecording
    {
        private readonly MemoryJournal _journal = new();

        public bool StandsStill { get; private set; }

        public event Action? Changed;

        public void Stand(bool still)
        {
            StandsStill = still;
            Task.Run(() => Changed?.Invoke()).Wait();
        }

        public ValueTask<bool> Append(
            StreamId stream,
            long expectedVersion,
            IReadOnlyList<SealedEntry> entries,
            CancellationToken cancel = default) =>
            _journal.Append(stream, expectedVersion, entries, cancel);

        public IAsyncEnumerable<SealedEntry> Read(StreamId stream, long from = 1, CancellationToken cancel = default) =>
            _journal.Read(stream, from, cancel);

        public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) => _journal.Streams(
            cancel);
    }
}
