using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class PositionTests
{
    private static readonly Matter OnReview = new ThisClause(Review);

    private static Scene Supported { get; } = Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Support));

    private static Scene Reworded { get; } = Supported.And(Australia, Modify(Review, ReviewInTwo))
        .And(Chair, Accept(Aus));

    [Fact]
    public void A_position_is_recorded_on_the_wording_that_was_seen() => Given.ANegotiation
        .When(Japan, Signal(Review, PositionSignal.CanLiveWith) with { Remark = " reluctantly " })
        .Then(new PositionTaken(new Voice(Jpn), OnReview, 1, PositionSignal.CanLiveWith) { Remark = "reluctantly" });

    [Fact]
    public void New_words_make_it_a_position_to_be_reconfirmed()
    {
        Assert.False(Of(Supported).ToBeReconfirmed);
        Assert.True(Of(Reworded).ToBeReconfirmed);
        Assert.Equal(PositionSignal.Support, Of(Reworded).Signal);
    }

    [Fact]
    public void A_reconfirmed_position_stands_on_the_words_of_today()
    {
        var after = Reworded.And(Japan, new ReconfirmPosition(OnReview, 2));

        Assert.False(Of(after).ToBeReconfirmed);
        Assert.Equal([1, 2], after.Draft.Find(Review)!.Positions.Select(each => each.Wording));
    }

    [Fact]
    public void The_same_words_again_need_no_reconfirmation()
    {
        var back = Reworded.And(Australia, Modify(Review, ReviewText, wording: 2))
            .And(Chair, Accept(Aus, 2, clauseWording: 2));

        Assert.Equal(ReviewText, back.Draft.Find(Review)!.Text);
        Assert.False(Of(back).ToBeReconfirmed);
    }

    [Fact]
    public void A_signal_on_words_that_changed_meanwhile_is_not_lost() =>
        Assert.True(Of(Reworded.And(Indonesia, Signal(Review, PositionSignal.Object)), Idn).ToBeReconfirmed);

    [Fact]
    public void A_withdrawn_position_stands_no_more_and_stays_in_the_history()
    {
        var after = Supported.And(Japan, new WithdrawPosition(OnReview));

        Assert.Empty(Standpoints.On(after.Draft, OnReview).Voices());
        Assert.Equal(
            [PositionStep.Taken, PositionStep.Withdrawn],
            after.Draft.Find(Review)!.Positions.Select(each => each.Step));
    }

    [Fact]
    public void A_position_on_a_proposal_is_to_be_reconfirmed_once_its_sponsor_replaces_it()
    {
        var tabled = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(Japan, Signal(Proposal(Aus), PositionSignal.Support));
        var replaced = tabled.And(
            Australia, new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, ReviewClosed), ""));

        Assert.Equal("False True", string.Join(' ', new[] { tabled, replaced }
            .Select(scene => Standpoints.On(scene.Draft, new ThisProposal(Proposal(Aus))).Voices()
                .Single(each => each.By.Delegation == Jpn).ToBeReconfirmed)));
    }

    [Fact]
    public void A_sponsor_and_its_co_sponsors_support_their_proposal_without_a_signal()
    {
        var tabled = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(Japan, new CoSponsor(Proposal(Aus), 1));

        Assert.Equal(
            [(Jpn, PositionSignal.Support), (Aus, PositionSignal.Support)],
            Standpoints.On(tabled.Draft, new ThisProposal(Proposal(Aus))).Stances()
                .Select(each => (each.Delegation.Code, each.Standpoint.Signal)));
    }

    [Fact]
    public void An_objection_blocks_neither_agreement_nor_adoption()
    {
        var objected = Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Object));

        Assert.Equal(
            Stage.Adopted,
            objected.And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))])
                .And(
                    Chair,
                    new PutTheQuestion("plenary") { Answers = [new(Jpn, Review, "Japan does not stand in the way.")] })
                .And(Chair, new AdoptByConsensus("plenary")).Draft.Stage);
    }

    private static Standpoint Of(Scene scene, DelegationCode? delegation = null) => Standpoints.On(
        scene.Draft, OnReview).Voices()
        .Single(each => each.By.Delegation == (delegation ?? Jpn));
}
