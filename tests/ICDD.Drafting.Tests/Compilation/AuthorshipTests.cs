using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class AuthorshipTests
{
    [Fact]
    public void Words_of_the_zero_draft_are_nobodys_and_accepted_words_are_their_sponsors()
    {
        var scene = Given.ANegotiation
            .And(Australia, new Propose(new Modification(Review, 1, $"{Text(Given.ANegotiation)} each year"), ""))
            .And(Japan, new CoSponsor(new("AUS-1"), 1))
            .And(Chair, new AcceptProposal(new("AUS-1"), 1, 1));

        var spans = Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]);

        Assert.Empty(spans[0].Delegations);
        Assert.Equal(" each year", spans[^1].Text);
        Assert.Equal([Aus, Jpn], spans[^1].Delegations);
    }

    [Fact]
    public void Words_of_a_chairs_text_are_the_delegations_that_asked_for_them()
    {
        var old = Text(Given.ANegotiation);
        var scene = Given.ANegotiation
            .And(Australia, new Propose(new Modification(Review, 1, $"{old} together"), ""))
            .And(Japan, new Propose(new Modification(Review, 1, $"{old} in Jakarta"), ""))
            .And(Chair, new AcceptReworded(
                Review, 1, $"Jointly {old} together",
                [new Reflection(new("AUS-1"), 1), new Reflection(new("JPN-1"), 1)]));

        var spans = Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]);

        Assert.Equal([Aus], spans.Single(span => span.Text == " together").Delegations);
        Assert.Empty(spans.Single(span => span.Text == "Jointly ").Proposals);
    }

    [Fact]
    public void Words_of_a_chairs_text_that_none_of_its_sources_asked_for_are_the_chairs()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, ReviewInTwo)).And(Japan, Modify(Review, ReviewClosed))
            .And(Chair, new AcceptReworded(
                Review, 1, "We will forbid progress every two months in a closed meeting",
                [new Reflection(Proposal(Aus), 1)]));

        Assert.Equal(
            [("forbid", 0), ("every two", 1), ("months", 0), ("a closed", 0)],
            Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]).Where(span => span.Wording == 2)
                .Select(span => (span.Text.Trim(), span.Delegations.Count)));
    }

    [Fact]
    public void A_merged_text_gives_its_sponsor_no_word_that_it_did_not_write()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, $"{ReviewText} in full")).And(
                Japan, Modify(Review, ReviewText.Replace("will", "will not")))
            .And(Chair, Accept(Jpn), Accept(Aus, clauseWording: 2));

        Assert.Equal(
            ["not by JPN", "in full by AUS"],
            Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]).Where(span => span.Delegations.Count > 0)
                .Select(span => $"{span.Text.Trim()} by {string.Join(", ", span.Delegations)}"));
        Assert.Equal(ProposalStatus.Reflected, scene.Draft.Find(Proposal(Aus))!.Status);
    }

    [Fact]
    public void Words_of_what_was_cut_and_joined_often_are_found_once_each()
    {
        var scene = Given.ANegotiation;
        var cut = new[] { "We will review progress once a year", "in an open meeting" };
        for (var round = 0; round < 40; round++)
        {
            var wording = scene.Draft.Clauses[Review].Wording.Number;
            scene = scene.And(Japan, Propose(new Split(Review, wording, [.. cut])));
            scene = scene.And(Chair, Accept(Jpn, 2 * round + 1, wording));
            var second = scene.Draft.Outline.Roots[scene.Draft.Outline.Roots.IndexOf(Review) + 1];
            var again = scene.Draft.Clauses[Review].Wording.Number;
            scene = scene
                .And(Japan, Propose(new Consolidation([new(Review, again), new(second, 1)], ReviewText)))
                .And(Chair, Accept(Jpn, 2 * round + 2, again));
        }

        Assert.Equal(
            ReviewText,
            string.Concat(Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]).Select(span => span.Text)));
    }

    private static string Text(Scene scene) => scene.Draft.Clauses[Review].Text;
}
