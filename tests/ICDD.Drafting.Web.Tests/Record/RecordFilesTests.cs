using System.Net;
using System.Text.Json.Nodes;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The record as a file, as a browser gets it.</summary>
public sealed class RecordFilesTests(RecordFilesTests.InSession site) : IClassFixture<RecordFilesTests.InSession>
{
    /// <summary>
    /// The small conference on a whole site: a proposal, and a break of silence of which only the chair may know more.
    /// </summary>
    public sealed class InSession : TestSite, IAsyncLifetime
    {
        public Room Room { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Room = await Services.GetRequiredService<Rooms>().Open(Hall.Stream);
            await Do(
                Hall.Secretariat,
                Hall.Convene,
                Hall.AdmitAustralia,
                Hall.AdmitIndonesia,
                Hall.AdmitJapan,
                Hall.Lay,
                new OpenNegotiations());
            await Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
            await Do(Hall.Chair, new SetSilence(
                [new SeenClause(Hall.Preamble, 1)], Time.GetUtcNow().AddDays(1), SilenceDisclosure.ChairOnly));
            await Do(Hall.Japan, new BreakSilence(Room.Draft.Silences[0].Id, [Hall.Preamble], "=our capital objects"));
        }

        private async Task Do(Seat seat, params Command[] commands)
        {
            foreach (var command in commands)
                Assert.IsType<Outcome.Recorded>(await Room.Do(Desk.NewId(), command, seat));
        }
    }

    [Theory]
    [InlineData("record.csv")]
    [InlineData("record.jsonl")]
    public async Task Only_who_sits_in_the_room_gets_the_file(string file)
    {
        Assert.StartsWith(
            "/sign-in", (await site.Visitor().Get($"/small-message/{file}")).Place(), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound, (await (await Visitor(Role.Chair)).Get($"/no-such-message/{file}")).StatusCode);
    }

    [Fact]
    public async Task The_csv_has_a_line_for_each_act_with_its_sentence_and_its_hash()
    {
        var answer = await (await Visitor(Role.Chair)).Get("/small-message/record.csv");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            "\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            ("text/csv", "small-message-record.csv"),
            (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal(site.Room.Draft.Version + 1, lines.Length);
        Assert.Contains(site.Room.Hash.Value, lines[^1], StringComparison.Ordinal);
        Assert.Contains("'=our capital objects", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_leaves_the_lines_of_what_it_asks_for()
    {
        var visitor = await Visitor(Role.Observer);

        var lines = (await visitor.Read($"/small-message/record.csv?clause={Hall.Review}")).Split(
            "\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("AUS/1", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.Single((await visitor.Read("/small-message/record.csv?q=nobody-said-this")).Split(
            "\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_whole_record_as_lines_is_one_to_import()
    {
        var answer = await (await Visitor(Role.Chair)).Get("/small-message/record.jsonl");
        var journal = new MemoryJournal();

        var outcome = await JournalImport.Read(
            await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), journal);

        Assert.Equal("application/jsonl", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(site.Room.Hash, Assert.Single(Assert.IsType<ImportOutcome.Imported>(outcome).Streams).Hash);
    }

    [Fact]
    public async Task Who_broke_silence_is_withheld_from_those_who_may_not_know_and_the_chain_goes_on()
    {
        var lines = (await (await Visitor(Role.Observer)).Read("/small-message/record.jsonl")).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);
        var last = JsonNode.Parse(lines[^1])!;

        Assert.Equal((null, site.Room.Hash.Value), ((string?)last["body"], (string?)last["hash"]));
        Assert.DoesNotContain(lines, line => line.Contains("our capital objects", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "our capital objects",
            await (await Visitor(Role.Observer)).Read("/small-message/record.csv"),
            StringComparison.Ordinal);
    }

    private Task<Visitor> Visitor(Role role) => site.SignedIn($"{Guid.NewGuid():N}", role);
}
