using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class LinkPlanTests
{
    private static readonly Draft Text = Given.ANegotiation.Draft;

    private static readonly ProposalId[] Tabled = [Proposal(Aus), Proposal(Idn), Proposal(Jpn), Proposal(Aus, 2)];

    private static readonly Scene FourProposals = Given.ANegotiation
        .And(Australia, Modify(Review, "We will review it"), Modify(Preamble, "Recalling our trust,"))
        .And(Indonesia, Modify(PointA, "on trust"))
        .And(Japan, Modify(PointB, "on skills"));

    [Fact]
    public void What_is_recorded_keeps_what_stood_and_adds_what_was_drawn() => Assert.Equal(
        [new RelinkRecommendation(Advice, [Review, Chapeau])],
        LinkPlan.Nothing.With(Text, new FollowsDrawn(Chapeau, Advice)).Relinks(Text));

    [Fact]
    public void A_line_that_was_taken_away_is_left_out() => Assert.Equal(
        [new RelinkRecommendation(Advice, [PointA])],
        LinkPlan.Nothing.With(Text, new FollowsTakenAway(Review, Advice)).With(Text, new FollowsDrawn(PointA, Advice))
            .Relinks(Text));

    [Fact]
    public void Drawing_again_what_was_taken_away_leaves_nothing_to_record()
    {
        var plan = LinkPlan.Nothing.With(Text, new FollowsTakenAway(Review, Advice));

        Assert.Equal(LinkPlan.Nothing, plan.With(Text, new FollowsDrawn(Review, Advice)));
        Assert.Equal(LinkPlan.Nothing, LinkPlan.Nothing.With(Text, new FollowsDrawn(Review, Advice)));
        Assert.Equal(plan, plan.With(Text, new FollowsTakenAway(Review, Advice)));
    }

    [Fact]
    public void The_last_line_is_undone_first()
    {
        var one = LinkPlan.Nothing.With(Text, new FollowsDrawn(Chapeau, Advice));

        Assert.Equal(one, one.With(Text, new FollowsDrawn(PointA, Advice)).Undone());
        Assert.Equal(LinkPlan.Nothing, one.Undone().Undone());
    }

    [Fact]
    public void What_others_did_meanwhile_stays()
    {
        var plan = LinkPlan.Nothing.With(Text, new FollowsDrawn(Chapeau, Advice));
        var later = Given.ANegotiation.And(Chair, new RelinkRecommendation(Advice, [Review, PointB])).Draft;

        Assert.Equal([new RelinkRecommendation(Advice, [Review, PointB, Chapeau])], plan.Relinks(later));
    }

    [Fact]
    public void What_is_recorded_waits_no_more()
    {
        var plan = LinkPlan.Nothing.With(Text, new FollowsDrawn(Chapeau, Advice));
        var later = Given.ANegotiation.And(Chair, [.. plan.Relinks(Text)]).Draft;

        Assert.Equal(LinkPlan.Nothing, plan.Open(later));
        Assert.Empty(plan.Relinks(later));
    }

    [Fact]
    public void A_paragraph_that_left_the_text_is_no_more_followed_from()
    {
        var plan = LinkPlan.Nothing.With(Text, new FollowsDrawn(Review, Advice))
            .With(Text, new FollowsDrawn(Chapeau, Advice)).With(Text, new FollowsDrawn(PointA, Advice));
        var later = Given.ANegotiation.And(Australia, Delete(Review), Delete(PointA))
            .And(Chair, Accept(Aus), Accept(Aus, 2)).Draft;

        Assert.Equal([new RelinkRecommendation(Advice, [Chapeau])], plan.Relinks(later));
        Assert.False(new FollowsDrawn(PointA, Advice).IsPossible(later));
    }

    [Theory]
    [InlineData("c1")]
    [InlineData("c7")]
    [InlineData("c99")]
    public void Nothing_follows_from_a_heading_or_a_recommendation_or_what_is_not_there(string source) =>
        Assert.False(new FollowsDrawn(new(source), Advice).IsPossible(Text));

    [Fact]
    public void Proposals_that_lines_join_are_one_package_however_the_lines_lead()
    {
        var draft = FourProposals.Draft;
        var plan = LinkPlan.Nothing.With(draft, ProposalsJoined.Of(Tabled[0], Tabled[1]))
            .With(draft, ProposalsJoined.Of(Tabled[3], Tabled[2]));

        Assert.Equal([2, 2], plan.Bundles(draft).Select(bundle => bundle.Count));
        Assert.Equal(
            Tabled.ToHashSet(),
            Assert.Single(plan.With(draft, ProposalsJoined.Of(Tabled[2], Tabled[1])).Bundles(draft)).ToHashSet());
    }

    [Fact]
    public void Which_proposal_was_named_first_says_nothing()
    {
        var plan = LinkPlan.Nothing.With(FourProposals.Draft, ProposalsJoined.Of(Tabled[0], Tabled[1]));

        Assert.Equal(plan, plan.With(FourProposals.Draft, ProposalsJoined.Of(Tabled[1], Tabled[0])));
    }

    [Fact]
    public void A_proposal_that_others_bound_or_closed_meanwhile_is_joined_no_more()
    {
        var plan = LinkPlan.Nothing.With(FourProposals.Draft, ProposalsJoined.Of(Tabled[0], Tabled[1]))
            .With(FourProposals.Draft, ProposalsJoined.Of(Tabled[0], Tabled[2]));
        var bound = FourProposals.And(Chair, new LinkPackage(new("P1"), "A deal", [])
        {
            Proposals = [Tabled[0], Tabled[1]],
        }).Draft;

        Assert.Equal([ProposalsJoined.Of(Tabled[0], Tabled[2])], plan.Open(bound).Lines);
        Assert.Empty(plan.Bundles(bound));
    }
}
