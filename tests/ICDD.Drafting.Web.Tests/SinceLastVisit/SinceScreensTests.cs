using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class SinceScreensTests
{
    [Fact]
    public async Task Opening_the_page_moves_nobody_s_bookmark_and_saying_so_moves_only_one_s_own()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        var page = Since(sitting, "AUS");
        Assert.Contains("JPN/1 Change the words: Tabled", page.Words(), StringComparison.Ordinal);
        Assert.Null(sitting.Bookmarks.Find("seat AUS", Hall.Stream));

        page.Button("I have read this").Click();

        page.WaitForAssertion(() => Assert.Contains("Nothing changed.", page.Words(), StringComparison.Ordinal));
        Assert.Equal(sitting.Draft.Version, sitting.Bookmarks.Find("seat AUS", Hall.Stream)!.Version);
        Assert.Contains("JPN/1", Since(sitting, "IDN").Words(), StringComparison.Ordinal);
        Assert.Null(sitting.Bookmarks.Find("seat IDN", Hall.Stream));
    }

    [Fact]
    public async Task Reading_leaves_no_trace_in_the_record()
    {
        await using var sitting = await Sitting.InNegotiation();
        var (version, hash) = (sitting.Draft.Version, sitting.Room.Hash);

        Since(sitting, "AUS").Button("I have read this").Click();

        Assert.NotNull(sitting.Bookmarks.Find("seat AUS", Hall.Stream));
        Assert.Equal((version, hash), (sitting.Draft.Version, sitting.Room.Hash));
    }

    [Fact]
    public async Task Whoever_returns_is_shown_what_came_after_and_can_look_at_the_older_news_again()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        var page = Since(sitting, "AUS");
        page.Button("I have read this").Click();

        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));

        page.WaitForAssertion(() => Assert.Equal(
            "We will review progress once a yearevery two years in an open meeting",
            page.Find(".compared-clause .redline").Seen()));
        Assert.Contains("JPN/1 Change the words: Accepted", page.Words(), StringComparison.Ordinal);
        Assert.StartsWith(
            "/small-message/since?from=v", page.Find("[role=status] a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=v6", "version 6 → now, version 7")]
    [InlineData("?from=0", "SC/2021/L.1 → now, version 7")]
    [InlineData("?from=today", "today, from midnight at the venue → now, version 7")]
    [InlineData("?from=v99", "There is no such version or revision.")]
    [InlineData("?from=nonsense", "There is no such version or revision.")]
    public async Task An_address_names_since_when(string query, string said)
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));

        Assert.Contains(said, Since(sitting, "AUS", query).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Yesterday_begins_at_midnight_of_the_venue_not_of_the_server()
    {
        await using var sitting = await Sitting.InNegotiation();
        sitting.Clock.Advance(TimeSpan.FromHours(12));
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn));

        Assert.Equal(["3"], Clauses(Since(sitting, "AUS", "?from=today")));
        Assert.Equal(7, Clauses(Since(sitting, "AUS", "?from=yesterday")).Count);
    }

    [Fact]
    public async Task The_tab_counts_at_every_act_what_waits_for_me_and_nothing_of_others()
    {
        await using var sitting = await Sitting.InNegotiation();
        var (australia, japan) = (Room(sitting, "AUS"), Room(sitting, "JPN"));
        Assert.Empty(australia.FindAll(".tabs .count"));

        await sitting.Do(Hall.Japan, new CommentOnClause(Hall.Review, "@AUS what is a year?"));

        australia.WaitForAssertion(() => Assert.Equal("1 waiting for you", australia.Find(".tabs .count").TextContent));
        Assert.Empty(japan.FindAll(".tabs .count"));
        await sitting.Do(Hall.Australia, new Reply(new("k1"), "twelve months"));
        australia.WaitForAssertion(() => Assert.Empty(australia.FindAll(".tabs .count")));
    }

    [Fact]
    public async Task What_waits_leads_to_where_it_can_be_done()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Secretariat, new EnterFromTheFloor(Hall.Aus, new Modification(Hall.Review, 1, Hall.ReviewInTwo), ""));
        await sitting.Do(Hall.Chair, new SetSilence(
            [new SeenClause(Hall.Preamble, 1)], Hall.Opening.AddHours(2), SilenceDisclosure.ChairOnly));

        Assert.Equal(
            ["/small-message/silence", "/small-message/clauses/c6#AUS-1"],
            Since(sitting, "AUS").FindAll(".waiting a").Select(each => each.GetAttribute("href")));
        Assert.Contains(
            "until 16 November 2021, 15:00",
            Since(sitting, "AUS").Find(".waiting").TextContent,
            StringComparison.Ordinal);
        Assert.Equal(
            ["/small-message/silence", "/small-message/chair?clause=c6"],
            Since(sitting, "chair").FindAll(".waiting a")
                .Select(each => each.GetAttribute("href")).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task The_digest_bears_conference_delegation_and_time_at_the_venue()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        var digest = Digest(sitting, "AUS").Find(".digest").TextContent;

        Assert.Contains("Small Conference", digest, StringComparison.Ordinal);
        Assert.Contains("Digest for Australia", digest, StringComparison.Ordinal);
        Assert.Contains("As at 16 November 2021, 13:07 (Asia/Makassar), version 7", digest, StringComparison.Ordinal);
        Assert.Contains("JPN/1 on 3", digest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_of_a_kind_are_one_line_that_says_how_many_more_there_are()
    {
        await using var sitting = await Sitting.InNegotiation();
        for (var each = 0; each < 25; each++)
            await sitting.Do(Hall.Japan, new CommentOnClause(Hall.Review, $"@AUS question {each}"));
        var line = Assert.Single(Digest(sitting, "AUS").FindAll(".digest section")[0].QuerySelectorAll("li"));

        Assert.Equal(8, line.QuerySelectorAll("a").Length);
        Assert.Contains("and 17 more on the screen", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(25, Since(sitting, "AUS").FindAll(".waiting a").Count);
    }

    [Fact]
    public async Task Long_lists_of_the_digest_are_cut_and_say_so()
    {
        await using var sitting = await Sitting.InNegotiation();
        for (var each = 0; each < 25; each++)
            await sitting.Do(Hall.Japan, Hall.Modify(Hall.Review, $"{Hall.ReviewText} {each}"));
        foreach (var clause in Hall.ToBeAgreed)
            await sitting.Do(
                Hall.Japan, Hall.Signal(clause, PositionSignal.Reserve) with { Until = Hall.Opening.AddHours(9) });
        for (var each = 1; each <= 3; each++)
            await sitting.Do(Hall.Japan, Hall.Signal(
                Hall.Proposal(Hall.Jpn, each), PositionSignal.Reserve) with
            { Until = Hall.Opening.AddHours(9) });
        var list = Digest(sitting, "JPN").FindAll(".digest section")[0].QuerySelectorAll("li");

        Assert.Equal(9, list.Length);
        await sitting.Do(
            Hall.Japan,
            Hall.Signal(Hall.Proposal(Hall.Jpn, 4), PositionSignal.Reserve) with { Until = Hall.Opening.AddHours(9) });
        list = Digest(sitting, "JPN").FindAll(".digest section")[0].QuerySelectorAll("li");
        Assert.Equal(9, list.Length);
        Assert.Equal("and 2 more on the screen", list[^1].TextContent);
    }

    [Fact]
    public async Task Both_are_said_in_Indonesian_too()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, new CommentOnClause(Hall.Review, "@AUS what is a year?"));
        var page = sitting.Screen("AUS", "/since", "id")
            .Render<SincePage>(page => page.Add(each => each.Document, Sitting.Document));

        Assert.Contains("Menunggu Anda: 1", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Saya sudah membacanya", page.Words(), StringComparison.Ordinal);
    }

    private static List<string> Clauses(IRenderedComponent<SincePage> page) =>
        [.. page.FindAll(".compared-clause .compared-numbers a").Select(each => each.TextContent)];

    private static IRenderedComponent<SincePage> Since(Sitting sitting, string seat, string query = "") =>
        sitting.Screen(seat, $"/since{query}")
            .Render<SincePage>(page => page.Add(each => each.Document, Sitting.Document));

    private static IRenderedComponent<DigestPage> Digest(Sitting sitting, string seat) =>
        sitting.Screen(seat, "/since/digest")
            .Render<DigestPage>(page => page.Add(each => each.Document, Sitting.Document));

    private static IRenderedComponent<DraftingRoom> Room(Sitting sitting, string seat) =>
        sitting.Screen(seat).Render<DraftingRoom>(page => page.Add(each => each.Document, Sitting.Document));
}
