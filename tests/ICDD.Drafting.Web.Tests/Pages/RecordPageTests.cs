using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class RecordPageTests
{
    [Fact]
    public async Task The_record_reads_newest_first_each_entry_in_one_sentence()
    {
        await using var sitting = await Negotiated();

        Assert.Equal(
            [
                "Japan commented on 3.", "Chair accepted AUS/1 on 3 as proposed.",
                "Australia tabled AUS/1 on 3: new words.",
                "Secretariat opened negotiations on the zero draft.", "Secretariat laid the zero draft.",
                "Secretariat admitted Japan.", "Secretariat admitted Indonesia.", "Secretariat admitted Australia.",
                "Secretariat convened the conference.",
            ],
            Sentences(await Open(sitting)));
    }

    [Theory]
    [InlineData("?kind=rulings", "Chair accepted AUS/1 on 3 as proposed.")]
    [InlineData("?by=JPN", "Japan commented on 3.")]
    [InlineData("?clause=c6&by=AUS", "Australia tabled AUS/1 on 3: new words.")]
    [InlineData("?q=CAPITÁL", "Japan commented on 3.")]
    [InlineData("?q=opened+negotiations", "Secretariat opened negotiations on the zero draft.")]
    public async Task A_filter_in_the_address_leaves_what_is_asked_for(string query, string sentence)
    {
        await using var sitting = await Negotiated();

        Assert.Equal(sentence, Assert.Single(Sentences(await Open(sitting, query))));
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_says_so_and_the_downloads_follow_it()
    {
        await using var sitting = await Negotiated();

        var page = await Open(sitting, "?by=IDN&q=a%26b");

        Assert.Contains("No entries match.", page.Words());
        Assert.Equal("/small-message/record.csv?by=IDN&q=a%26b", page.Find(".record-facts a").GetAttribute("href"));
    }

    [Fact]
    public async Task The_newest_page_follows_the_hall()
    {
        await using var sitting = await Negotiated();
        var page = await Open(sitting);

        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 2));

        page.WaitForAssertion(() => Assert.Equal("Chair declared 3 agreed.", Sentences(page).First()));
    }

    [Fact]
    public async Task Fifty_entries_make_a_page_and_an_older_page_stays_as_it_was_read()
    {
        await using var sitting = await Negotiated();
        await sitting.Do(
            Hall.Japan,
            [.. Enumerable.Range(1, 50).Select(number => new CommentOnClause(Hall.Advice, $"Remark {number}"))]);
        Assert.Equal(50, Sentences(await Open(sitting)).Count());
        var older = await Open(sitting, "?page=2");
        Assert.Contains("Page 2 of 2", older.Words());
        var before = Sentences(older).ToList();

        await sitting.Do(Hall.Chair, new AgreeClause(Hall.Review, 2));

        Assert.Equal(before, Sentences(older));
        Assert.Equal(9, before.Count);
    }

    [Fact]
    public async Task A_number_is_told_as_it_was_when_it_was_said()
    {
        await using var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Japan, Hall.Add(Hall.Review, "We will meet again"));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Jpn), new AgreeClause(new ClauseId("c8"), 1));
        await sitting.Do(Hall.Secretariat, new IssueRevision(RevisionNumbering.Renumber));
        await sitting.Do(Hall.Australia, new AskToReopen(new ClauseId("c8"), "It is too long"));

        Assert.Equal(
            ["Australia asked that 4 be reopened.", "Chair declared 3 bis agreed."],
            Sentences(await Open(sitting, "?clause=c8")));
    }

    [Fact]
    public async Task Each_entry_shows_the_end_of_the_chain_after_it()
    {
        await using var sitting = await Negotiated();

        Assert.Equal(sitting.Room.Hash.Short, (await Open(sitting)).Find(".record code").TextContent);
    }

    [Fact]
    public async Task The_record_is_said_in_the_reader_s_language()
    {
        await using var sitting = await Negotiated();

        Assert.Equal(
            "Ketua menerima AUS/1 pada 3 sebagaimana diusulkan.",
            Sentences(await Open(sitting, "?kind=rulings", "id")).Single());
    }

    private static async Task<Sitting> Negotiated()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Australia, Hall.Modify(Hall.Review, Hall.ReviewInTwo));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus));
        await sitting.Do(Hall.Japan, new CommentOnClause(Hall.Review, "We await instructions from capital"));
        return sitting;
    }

    private static async Task<IRenderedComponent<RecordPage>> Open(
        Sitting sitting, string query = "", string language = "en")
    {
        var page = sitting.Screen("AUS", $"/record{query}", language)
            .Render<RecordPage>(each => each.Add(at => at.Document, Sitting.Document));
        await page.WaitForElementAsync(".record");
        return page;
    }

    private static IEnumerable<string> Sentences(IRenderedComponent<RecordPage> page) =>
        page.FindAll(".record-sentence").Select(sentence => sentence.TextContent.Trim());
}
