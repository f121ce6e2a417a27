using Bunit;
using ICDD.Drafting.Documents;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web.Tests;

public sealed class LargestSitting : IAsyncLifetime
{
    internal Sitting Sitting { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Sitting = await Sitting.InALongNegotiation(
        paragraphs: 500, acts: 10_000);

    public ValueTask DisposeAsync() => Sitting.DisposeAsync();
}

/// <summary>Every page and every document of 500 paragraphs with 10,000 proposals and comments.</summary>
public sealed class ScalePagesTests(LargestSitting largest) : IClassFixture<LargestSitting>
{
    private readonly Sitting _sitting = largest.Sitting;

    private Draft Draft => _sitting.Draft;

    [Fact]
    public void The_drafting_room_shows_every_clause_and_the_talk_about_24_proposals()
    {
        var page = Page<DraftingRoom>("AAA", $"/clauses/{LongNegotiation.Contested}", each =>
            each.Add(at => at.Clause, LongNegotiation.Contested.Value));

        Assert.Equal(Draft.Clauses.Count, page.FindAll("nav.outline li").Count);
        Assert.Equal(Draft.Clauses.Count, page.FindAll("article.text section.clause").Count);
        Assert.Equal(LongNegotiation.Delegations, page.FindAll("aside.talk article.proposal").Count);
    }

    [Fact]
    public void The_rolling_text_holds_every_clause()
    {
        var page = Page<CompilationPage>("observer", "/compilation");

        Assert.Equal(
            Draft.Clauses.Values.Count(clause => clause.Stands || Draft.OpenProposalsOn(clause).Any()),
            page.FindAll("section.clause").Count);
        var names = string.Join(
            ' ', page.FindAll($"#{LongNegotiation.Contested} .by").Select(each => each.TextContent));
        Assert.All(Draft.Seating.InOrder(), each => Assert.Contains(each.Code.Value, names, StringComparison.Ordinal));
    }

    [Fact]
    public void The_chair_finds_the_queue_and_what_stands_in_the_way()
    {
        var page = Page<ChairDesk>("chair", "/chair");

        Assert.NotEmpty(page.FindAll(".desk-queue li"));
        Assert.NotEmpty(page.FindAll(".desk-clause article.proposal"));
    }

    [Fact]
    public void The_record_and_the_map_come_a_page_at_a_time()
    {
        var record = Page<RecordPage>("observer", "/record");
        record.WaitForAssertion(
            () => Assert.InRange(record.FindAll("ol.record > li").Count, 10, 500), TimeSpan.FromSeconds(30));
        Assert.NotEmpty(Page<PositionsPage>("observer", "/positions").FindAll("h1"));
    }

    [Fact]
    public async Task Every_document_is_written_in_every_format_that_needs_no_other_program()
    {
        var names = Issues.Of(Draft).ToList();
        foreach (var issue in names.Select(name => Issues.Find(Draft, _sitting.Room.Hash, name, Hall.Opening)!))
            foreach (var export in Exports.For(issue.Folio).Where(export => export.Key != "pdf"))
            {
                using var stream = new MemoryStream();
                await export.Write(issue, stream, Xunit.TestContext.Current.CancellationToken);
                Assert.True(stream.Length > 100, $"{issue.Folio.Part} {export.Key}");
            }

        var text = Issues.Find(Draft, _sitting.Room.Hash, Issues.Text, Hall.Opening)!.Folio.Blocks;
        Assert.Equal(
            Draft.Standing().Count(),
            text.Count(block => block is Heading { Clause: not null } or Paragraph { Clause: not null }));

        var proposals = Assert.Single(
            Issues.Find(Draft, _sitting.Room.Hash, Issues.Proposals, Hall.Opening)!.Folio.Blocks.OfType<Table>());
        Assert.Equal(Draft.Proposals.Count, proposals.Rows.Count);
    }

    private IRenderedComponent<TPage> Page<TPage>(
        string seat, string address, Action<ComponentParameterCollectionBuilder<TPage>>? more = null)
        where TPage : IComponent => _sitting.Screen(seat, address).Render<TPage>(each =>
    {
        each.TryAdd("Document", Sitting.Document);
        more?.Invoke(each);
    });
}
