using System.Text;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// The same text, little and much negotiated: hundreds of proposals, threads and positions on each clause.
/// </summary>
public sealed class TwoNegotiations : IAsyncLifetime
{
    internal Sitting Short { get; private set; } = null!;

    internal Sitting Long { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Short = await Sitting.InALongNegotiation(paragraphs: 12, acts: 600);
        Long = await Sitting.InALongNegotiation(paragraphs: 12, acts: 12_000);
    }

    public async ValueTask DisposeAsync()
    {
        await Short.DisposeAsync();
        await Long.DisposeAsync();
    }
}

/// <summary>Nothing else may run while allocations are counted.</summary>
[CollectionDefinition(nameof(CountedAllocations), DisableParallelization = true)]
public sealed class CountedAllocations;

/// <summary>A negotiation grows; what one act costs a screen, and what comes in one piece, does not.</summary>
[Collection(nameof(CountedAllocations))]
public sealed class GrowthTests(TwoNegotiations both) : IClassFixture<TwoNegotiations>
{
    private const int MostBytes = 700_000;

    private static readonly ClauseId Busy = new("c5");
    private static readonly Seat Somebody = Seat.Of(new DelegationCode("BAA"), "person-1");

    [Theory]
    [InlineData("AAA")]
    [InlineData("chair")]
    [InlineData("secretariat")]
    public async Task An_act_costs_a_screen_the_same_after_twenty_times_the_acts(string seat)
    {
        var few = await CostOfAnAct(both.Short, seat);
        var many = await CostOfAnAct(both.Long, seat);
        Assert.InRange(many, 1, (3 * few) + 200_000);
    }

    [Theory]
    [InlineData("AAA", "")]
    [InlineData("AAA", "/clauses/c5")]
    [InlineData("AAA", "/since")]
    [InlineData("AAA", "/record")]
    [InlineData("chair", "/clauses/c5")]
    [InlineData("secretariat", "/since")]
    [InlineData("observer", "/clauses/c3")]
    public async Task No_page_comes_in_one_piece_of_megabytes(string seat, string address)
    {
        var answer = await First(both.Long, seat, address);
        Assert.InRange(Encoding.UTF8.GetByteCount(answer), 2_000, MostBytes);
    }

    [Fact]
    public async Task A_text_of_a_thousand_clauses_comes_in_pieces_and_is_whole_in_the_end()
    {
        await using var sitting = await Sitting.Blank();
        var words = string.Join(' ', Enumerable.Repeat("cooperation", 200));
        await sitting.Do(Hall.Secretariat, new LayZeroDraft([
            .. Enumerable.Range(1, 1_000).Select(number => new ZeroClause(ClauseKind.Operative, $"We {words} {number}"))
        ]));
        Assert.InRange(Encoding.UTF8.GetByteCount(await First(sitting, "observer", "")), 2_000, MostBytes);
        var page = Room(sitting, "observer", null);
        page.WaitForAssertion(
            () => Assert.Equal(1_000, page.FindAll("article.text section.clause").Count), TimeSpan.FromSeconds(20));
        Assert.Equal(1_000, page.FindAll("nav.outline li").Count);
        Assert.Contains(
            "<section id=\"c990\"", await First(sitting, "observer", "/clauses/c990"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_proposal_and_every_thread_of_a_clause_is_reached_page_by_page()
    {
        var draft = both.Long.Draft;
        var clause = draft.Clauses[Busy];
        var page = Room(both.Long, "AAA", Busy);
        var seen = new HashSet<string>();
        for (var turn = 0; turn < 200; turn++)
        {
            seen.UnionWith(page.FindAll("article.proposal, li.comment").Select(each => each.Id!));
            if (page.FindAll(".talk .pages button:first-child:not([disabled])") is not [var earlier, ..])
                break;
            await earlier.ClickAsync(new MouseEventArgs());
        }

        Assert.Superset(draft.ProposalsOn(clause).Select(each => each.Id.ToString()!).ToHashSet(), seen);
        Assert.Superset(
            clause.Threads.Select(id => draft.Threads[id]).Where(each => each.OnProposal is null)
                .Select(each => each.Comments[^1].Id.Value).ToHashSet(),
            seen);
    }

    [Fact]
    public void An_address_that_points_at_an_old_remark_shows_the_page_on_which_it_stands()
    {
        var draft = both.Long.Draft;
        var threads = draft.Clauses[Busy].Threads.Select(id => draft.Threads[id]).ToList();
        var old = threads.First(each => each.OnProposal is null);
        Assert.Single(Room(both.Long, "AAA", Busy, $"#{old.Id}").FindAll($"[id='{old.Id}']"));
        var proposal = draft.ProposalsOn(draft.Clauses[Busy]).First(each => each.IsOpen);
        Assert.Single(Room(both.Long, "AAA", Busy, $"#{proposal.Id}").FindAll($"article[id='{proposal.Id}']"));
    }

    /// <summary>
    /// All bytes that the process allocates for an act and for what a screen beside the clause draws of it.
    /// </summary>
    private static async Task<long> CostOfAnAct(Sitting sitting, string seat)
    {
        await sitting.CloseScreens();
        var talk = Room(sitting, seat, Busy).FindComponent<ClauseTalk>().FindComponent<Live>();
        var least = long.MaxValue;
        for (var act = 0; act < 6; act++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var renders = talk.RenderCount;
            await sitting.Do(Somebody, new CommentOnClause(Busy, $"One more remark {act}"));
            await talk.WaitForStateAsync(() => talk.RenderCount > renders, TimeSpan.FromSeconds(30));
            await Task.Delay(200, Xunit.TestContext.Current.CancellationToken);
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }

    private static IRenderedComponent<DraftingRoom> Room(
        Sitting sitting, string seat, ClauseId? clause, string pointed = "") =>
        sitting.Screen(seat, clause is null ? "" : $"/clauses/{clause}{pointed}").Render<DraftingRoom>(each => each
            .Add(at => at.Document, Sitting.Document).Add(at => at.Clause, clause?.Value));

    /// <summary>What the answer to a browser has in it before it has a line of its own.</summary>
    private static async Task<string> First(Sitting sitting, string seat, string address)
    {
        var services = sitting.Screen(seat, address).Services;
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var values = new Dictionary<string, object?> { ["Document"] = Sitting.Document };
        if (address.Split('/') is [_, "clauses", var clause])
            values["Clause"] = clause;
        var page = address switch
        {
            "/since" => typeof(SincePage),
            "/record" => typeof(RecordPage),
            _ => typeof(DraftingRoom),
        };
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(page, ParameterView.FromDictionary(values))).ToHtmlString());
    }
}
