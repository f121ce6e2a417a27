using CsCheck;
using static ICDD.Drafting.Tests.Revisions.Story;

namespace ICDD.Drafting.Tests.Revisions;

public sealed class RevisionGraphTests
{
    private static readonly string[] Hall = ["AUS", "IDN", "NZL"];

    [Fact]
    public void Proposals_branch_from_the_wording_they_were_written_against_and_lead_into_the_one_they_became()
    {
        var draft = Opened(Hall, Paragraph("States share data."))
            .Proposes("AUS", "States share all data.")
            .Replaces("AUS", "States share open data.")
            .Proposes("NZL", "States share no data.")
            .Accepts("AUS-1").Draft;

        Assert.Equal(["w1", "AUS-1-v1", "AUS-1-v2", "NZL-1-v1", "w2"], Keys(draft));
        Assert.Equal(
            ["w1 FollowedBy w2", "w1 WrittenAgainst AUS-1-v1", "AUS-1-v1 ReplacedBy AUS-1-v2",
                "w1 WrittenAgainst NZL-1-v1",
                "AUS-1-v2 AcceptedInto w2"],
            Edges(draft, First));
    }

    [Fact]
    public void What_the_chair_reworded_is_reflected_in_it()
    {
        var draft = Opened(Hall, Paragraph("States share data."))
            .Proposes("AUS", "States share all data.")
            .Proposes("NZL", "States share no data.")
            .Rewords("States share some data.", "AUS-1", "NZL-1").Draft;

        Assert.Contains("AUS-1-v1 ReflectedIn w2", Edges(draft, First));
        Assert.Contains("NZL-1-v1 ReflectedIn w2", Edges(draft, First));
    }

    [Fact]
    public void A_replacement_against_newer_words_hangs_on_them_too()
    {
        var draft = Opened(Hall, Paragraph("States share data."))
            .Proposes("AUS", "States share all data.")
            .Proposes("NZL", "States share good data.")
            .Accepts("AUS-1")
            .Replaces("NZL", "States share all good data.", against: 2).Draft;

        Assert.Contains("w2 WrittenAgainst NZL-1-v2", Edges(draft, First));
        Assert.Contains("NZL-1-v1 ReplacedBy NZL-1-v2", Edges(draft, First));
    }

    [Fact]
    public void An_added_clause_grows_out_of_the_proposal_that_made_it()
    {
        var draft = Opened(Hall, Paragraph("First."))
            .Does(Seat("IDN"), new Propose(new Addition(Anchor.Behind(First), ClauseKind.Operative, "Second."), ""))
            .Accepts("IDN-1").Draft;

        Assert.Equal(["IDN-1-v1 AcceptedInto w1"], Edges(draft, new("c2")));
        Assert.Equal("1 bis", RevisionGraph.Of(draft, new("c2")).Number);
        Assert.Equal(["w1"], Keys(draft));
    }

    [Fact]
    public void An_addition_whose_substance_went_into_the_clause_beside_it_belongs_to_that_clause()
    {
        var draft = Opened(Hall, Paragraph("First."))
            .Does(Seat("IDN"), new Propose(new Addition(Anchor.Behind(First), ClauseKind.Operative, "Second."), ""))
            .Rewords("First and second.", "IDN-1").Draft;

        Assert.Equal(["w1 FollowedBy w2", "IDN-1-v1 ReflectedIn w2"], Edges(draft, First));
    }

    [Fact]
    public void Only_the_newest_wording_has_the_status_of_the_clause()
    {
        var draft = Opened(Hall, Paragraph("States share data.")).Proposes("AUS", "States share all data.")
            .Accepts("AUS-1").Does(Chair, new AgreeClause(First, 2)).Draft;

        Assert.Equal(
            [null, ClauseStatus.Agreed],
            RevisionGraph.Of(draft, First).Nodes.OfType<WordingNode>().Select(node => node.Status));
    }

    [Fact]
    public void A_replaced_wording_of_a_proposal_has_no_status_of_its_own()
    {
        var draft = Opened(Hall, Paragraph("States share data.")).Proposes("AUS", "States share all data.")
            .Replaces("AUS", "States share open data.").Draft;

        Assert.Equal(
            [null, ProposalStatus.Open],
            RevisionGraph.Of(draft, First).Nodes.OfType<ProposalNode>().Select(node => node.Status));
    }

    [Fact]
    public void A_deletion_is_a_node_of_its_own_that_no_revision_shows()
    {
        var draft = Opened(Hall, Paragraph("First."), Paragraph("Second."))
            .Does(Seat("AUS"), new Propose(new Deletion(First, 1), "")).Accepts("AUS-1").Issues().Draft;

        var last = Assert.IsType<WordingNode>(RevisionGraph.Of(draft, First).Nodes[^1]);
        Assert.True(last.IsDeletion);
        Assert.Equal(ClauseStatus.Deleted, last.Status);
        Assert.Empty(last.Shown);
    }

    [Fact]
    public void Revisions_are_marks_on_the_wording_that_they_show()
    {
        var draft = Opened(Hall, Paragraph("First."), Paragraph("Second."))
            .Proposes("AUS", "First of all.").Accepts("AUS-1").Issues()
            .Does(Seat("AUS"), new Propose(new Deletion(new("c2"), 1), "")).Accepts("AUS-2").Issues().Draft;

        var shown = RevisionGraph.Of(draft, First)
            .Nodes.OfType<WordingNode>().Select(node => node.Shown.Select(rev => rev.Symbol));
        Assert.Equal([["T/L.1"], ["T/L.1/Rev.1", "T/L.1/Rev.2"]], shown);
    }

    [Fact]
    public void A_clause_that_nobody_knows_has_an_empty_graph()
    {
        var graph = RevisionGraph.Of(Opened(Hall, Paragraph("First.")).Draft, new("c99"));
        Assert.Equal((0, 0), (graph.Nodes.Count, graph.Edges.Count));
    }

    [Fact]
    public void Every_edge_leads_from_an_earlier_node_to_a_later_one() => AnyStory.Gen.Sample(draft =>
    {
        var graph = RevisionGraph.Of(draft, First);
        var at = graph.Nodes.ToDictionary(node => node.Key, node => node.Stamp.Version);
        return graph.Edges.All(edge => at[edge.From] < at[edge.To]);
    }, iter: 300);

    [Fact]
    public void Every_node_is_told_once_and_hangs_together_with_the_first_wording() => AnyStory.Gen.Sample(draft =>
    {
        var graph = RevisionGraph.Of(draft, First);
        var reached = new HashSet<string> { "w1" };
        while (graph.Edges.Any(edge =>
            (reached.Contains(edge.From) && reached.Add(edge.To))
                || (reached.Contains(edge.To) && reached.Add(edge.From))))
        {
        }

        return graph.Nodes.Select(node => node.Key).Order(StringComparer.Ordinal)
            .SequenceEqual(reached.Order(StringComparer.Ordinal));
    }, iter: 300);

    [Fact]
    public void Keys_stay_when_the_story_goes_on() => AnyStory.Gen.Sample(draft =>
    {
        var before = Keys(draft);
        var seat = Seat("AUS");
        var decision = new Propose(
            new Modification(First, 1, "Another text altogether."), "").Decide(draft, seat, default);
        var after = decision.Events.Aggregate(
            draft, (now, happened) => happened.Apply(now, new(now.Version + 1, default, seat)));
        return Keys(after).Take(before.Count).SequenceEqual(before);
    }, iter: 300);

    private static List<string> Keys(Draft draft) => [.. RevisionGraph.Of(draft, First).Nodes.Select(node => node.Key)];

    private static List<string> Edges(Draft draft, ClauseId clause) =>
        [.. RevisionGraph.Of(draft, clause).Edges.Select(edge => $"{edge.From} {edge.Kind} {edge.To}")];
}
