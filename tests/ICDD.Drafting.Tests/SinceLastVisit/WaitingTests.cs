using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class WaitingTests
{
    private static Scene Reworded { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
        .And(Chair, Accept(Aus));

    [Fact]
    public void At_the_opening_nothing_waits_for_anybody() =>
        Assert.All([Chair, Secretariat, Australia, Japan, Observer], seat => Waits(Given.ANegotiation, seat));

    [Fact]
    public void A_floor_proposal_waits_for_its_sponsor_and_the_secretariat_sees_that_it_does()
    {
        var scene = Given.ANegotiation.And(
            Secretariat, new EnterFromTheFloor(Aus, new Modification(Review, 1, ReviewInTwo), ""));

        Waits(scene, Australia, WaitingKind.FloorProposal);
        Waits(scene, Secretariat, WaitingKind.Unconfirmed);
        Waits(scene, Japan);
        Waits(scene.And(Australia, new ConfirmFloorProposal(Proposal(Aus))), Australia);
    }

    [Fact]
    public void A_position_on_older_words_waits_until_it_is_reconfirmed()
    {
        var scene = Given.ANegotiation.And(Japan, Signal(Review, PositionSignal.Support))
            .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));

        Waits(scene, Japan, WaitingKind.Reconfirmation);
        Waits(scene, Australia);
        Waits(scene.And(Japan, new ReconfirmPosition(new ThisClause(Review), 2)), Japan);
    }

    [Fact]
    public void The_speaker_of_a_group_finds_what_the_group_has_to_say_again()
    {
        var scene = Given.ANegotiation.And(Secretariat, new FormGroup(Pacific))
            .And(Australia, Signal(Review, PositionSignal.Support) with { OnBehalfOf = Pacific.Code })
            .And(Indonesia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Idn));

        Assert.Equal(Pacific.Code, Assert.Single(Waiting.For(scene.Draft, Australia)).Group);
        Waits(scene, Japan);
    }

    [Fact]
    public void A_proposal_on_words_that_were_changed_waits_to_be_confirmed_adapted_or_withdrawn()
    {
        var scene = Given.ANegotiation.And(Japan, Modify(Review, ReviewText.Replace("once a year", "never")))
            .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));

        Waits(scene, Japan, WaitingKind.Conflict);
        Waits(scene.And(Japan, new WithdrawProposal(Proposal(Jpn))), Japan);
    }

    [Fact]
    public void A_call_by_code_waits_until_the_delegation_has_answered_or_the_thread_is_resolved()
    {
        var asked = Given.ANegotiation.And(Japan, new CommentOnClause(Review, "@AUS what is a year?"));

        Waits(asked, Australia, WaitingKind.Mention);
        Waits(asked, Indonesia);
        Waits(asked.And(Australia, new Reply(new("k1"), "twelve months")), Australia);
        Waits(asked.And(Japan, new ResolveThread(new("k1"))), Australia);
        Waits(
            asked.And(Australia, new Reply(new("k1"), "twelve months")).And(Japan, new Reply(new("k1"), "@AUS sure?")),
                Australia, WaitingKind.Mention);
    }

    [Fact]
    public void A_remark_on_a_proposal_waits_for_its_sponsor()
    {
        var scene = Reworded.And(Japan, Modify(Review, ReviewText, 2))
            .And(Australia, new CommentOnProposal(Proposal(Jpn), "why?"));

        Waits(scene, Japan, WaitingKind.Remark);
        Waits(scene.And(Japan, new Reply(new("k1"), "because")), Japan);
    }

    [Fact]
    public void A_reservation_with_a_deadline_waits_with_it()
    {
        var scene = Given.ANegotiation.And(
            Japan, Signal(Review, PositionSignal.Reserve) with { Until = Opening.AddHours(2) });

        Assert.Equal(
            new Waiting(WaitingKind.Reservation) { On = Review, Until = Opening.AddHours(2) },
            Assert.Single(Waiting.For(scene.Draft, Japan)));
    }

    [Fact]
    public void A_running_silence_waits_for_all_but_those_who_broke_it()
    {
        var scene = Given.ANegotiation
            .And(Chair, new SetSilence([new SeenClause(Review, 1)], Opening.AddHours(2), SilenceDisclosure.ChairOnly))
            .And(Japan, new BreakSilence(new SilenceId("s1"), [Review], "not our words"));

        Waits(scene, Australia, WaitingKind.Silence);
        Waits(scene, Chair, WaitingKind.Silence);
        Waits(scene, Japan);
        Waits(scene, Observer);
    }

    [Fact]
    public void The_chair_finds_what_lies_on_the_desk()
    {
        var scene = Given.ANegotiation.And(Japan, Modify(Review, ReviewInTwo))
            .And(Chair, new DeferClause(PointA, "after lunch"));

        Waits(scene, Chair, WaitingKind.Ruling, WaitingKind.Deferred);
        Waits(scene, Japan);
    }

    [Fact]
    public void A_reflection_waits_for_the_sponsor_to_accept_or_maintain()
    {
        var scene = Given.ANegotiation.And(Japan, Modify(Review, ReviewInTwo)).And(Chair, new AcceptReworded(
            Review, 1, ReviewClosed, [new Reflection(Proposal(Jpn), 1)]));

        Waits(scene, Japan, WaitingKind.Reflection);
        Waits(scene.And(Japan, new AcceptReflection(Proposal(Jpn))), Japan);
    }

    [Fact]
    public void Nothing_waits_for_a_delegation_that_has_left_or_once_the_text_is_adopted()
    {
        var asked = Given.ANegotiation.And(Japan, new CommentOnClause(Review, "@AUS what is a year?"));

        Waits(asked.And(Secretariat, new RecordDeparture(Aus)), Australia);
        Waits(Given.AnAdoptedText, Australia);
    }

    private static void Waits(Scene scene, Seat seat, params WaitingKind[] kinds) =>
        Assert.Equal(kinds, Waiting.For(scene.Draft, seat).Select(each => each.Kind));
}
