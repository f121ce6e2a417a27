using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>
/// A reservation waits for capital without holding anybody up, and may grow into an objection until adoption.
/// </summary>
public class S09_Late_instructions_from_capital
{
    private static readonly Matter OnReview = new ThisClause(Review);

    private static Scene Reserved { get; } = Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Reserve) with
    {
        Remark = "pending capital",
        Until = Opening.AddHours(2),
    });

    [Fact]
    public void A_reservation_is_listed_by_name_and_the_chair_may_still_agree_ad_referendum()
    {
        var ready = ReadyToClose.Of(Reserved.Draft).Single(each => each.Clause.Id == Review);
        var after = Reserved.And(Chair, new AgreeAdReferendum(Review, 1));

        Assert.Equal(Jpn, Assert.Single(ready.Concerns).Delegation.Code);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, after.Draft.Find(Review)!.Status);
    }

    [Fact]
    public void Agreed_ad_referendum_is_not_agreed_a_reservation_can_still_be_entered()
    {
        var after = Given.ANegotiation.And(Chair, new AgreeAdReferendum(Review, 1))
            .And(Japan, Signal(Review, PositionSignal.Reserve));

        Assert.Equal(
            PositionSignal.Reserve, Assert.Single(Standpoints.On(after.Draft, OnReview).Stances()).Standpoint.Signal);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, after.Draft.Find(Review)!.Status);
    }

    [Fact]
    public void A_support_grows_into_an_objection_and_the_old_signal_stays_in_the_history()
    {
        var after = Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Support))
            .And(Japan, Signal(Review, PositionSignal.Object) with { Remark = "new instructions" });

        Assert.Equal(PositionSignal.Object, Assert.Single(Standpoints.On(after.Draft, OnReview).Voices()).Signal);
        Assert.Equal(
            [PositionSignal.Support, PositionSignal.Object],
            after.Draft.Find(Review)!.Positions.Select(each => each.Signal!.Value));
    }

    [Fact]
    public void The_deadline_of_a_reservation_passes_and_nothing_happens_by_itself()
    {
        var said = Assert.Single(Standpoints.On(Reserved.Draft, OnReview).Voices()).Said!;

        Assert.Equal(Opening.AddHours(2), said.Until);
        Assert.Equal("pending capital", said.Remark);
        Reserved.When(Chair, new AgreeClause(Review, 1)).Then(new ClauseAgreed(Review));
    }
}
