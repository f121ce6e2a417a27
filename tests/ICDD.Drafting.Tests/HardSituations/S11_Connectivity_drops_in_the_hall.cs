using Microsoft.Extensions.Time.Testing;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

/// <summary>
/// The part of the rules: what is sent again is one act, what was typed meanwhile still counts, and what was read out
/// is entered by the secretariat. That the words stay in the browser is tested in the browser.
/// </summary>
public class Connectivity_drops_in_the_hall
{
    private static readonly CommandId Sent = new("sent-from-the-hall");

    private readonly FakeTimeProvider _time = new(Opening);
    private readonly MemoryJournal _journal = new();
    private int _last;

    private async Task<Room> Open(params Command[] acts)
    {
        var room = await Room.Open(Hall.Stream, _journal, _time);
        foreach (var command in (Command[])[
            Convene, AdmitAustralia, AdmitIndonesia, AdmitJapan, Lay, new OpenNegotiations(), .. acts
        ])
            Assert.IsType<Outcome.Recorded>(await room.Do(new($"act-{_last++}"), command, Secretariat));
        return room;
    }

    [Fact]
    public async Task What_is_sent_again_is_recorded_once_with_the_receipt_of_the_first_time()
    {
        using var room = await Open();
        var first = await room.Do(Sent, Modify(Review, ReviewInTwo), Australia);
        _time.Advance(TimeSpan.FromMinutes(3));
        var again = await room.Do(Sent, Modify(Review, ReviewInTwo), Australia);

        Assert.Equal(Opening, Assert.IsType<Outcome.Recorded>(first).At);
        Assert.Equal(first, again);
        Assert.Single(room.Draft.OpenProposals());
    }

    [Fact]
    public async Task So_it_is_when_the_server_was_started_anew_in_between()
    {
        Outcome first;
        using (var room = await Open())
            first = await room.Do(Sent, Modify(Review, ReviewInTwo), Australia);
        using var reopened = await Room.Open(Hall.Stream, _journal, _time);

        Assert.Equal(first, await reopened.Do(Sent, Modify(Review, ReviewInTwo), Australia));
        Assert.Single(reopened.Draft.OpenProposals());
    }

    [Fact]
    public async Task Many_impatient_presses_at_once_are_one_act()
    {
        using var room = await Open();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(_ => Task.Run(() => room.Do(Sent, new CommentOnClause(Review, "heard?"), Japan))));

        Assert.Single(answers.Distinct());
        Assert.Single(room.Draft.Threads);
    }

    [Fact]
    public void What_was_typed_while_the_text_moved_on_is_taken_and_shown_to_its_sponsor_as_written_on_older_words()
    {
        var late = Given.ANegotiation
            .And(Japan, Modify(Review, ReviewText.Replace("once a year", "every month"))).And(Chair, Accept(Jpn))
            .And(Australia, Modify(Review, ReviewInTwo, wording: 1))
            .Stands(Proposal(Aus), Standing.Conflicting);

        Assert.Equal(WaitingKind.Conflict, Assert.Single(Waiting.For(late.Draft, Australia)).Kind);
    }

    [Fact]
    public void A_position_that_was_on_its_way_says_on_which_words_it_was_given()
    {
        var late = Given.ANegotiation.And(Japan, Modify(Review, ReviewInTwo)).And(Chair, Accept(Jpn))
            .And(Australia, Signal(Review, PositionSignal.Support, wording: 1));

        Assert.True(Assert.Single(Standpoints.On(late.Draft, new ThisClause(Review)).Voices()).ToBeReconfirmed);
    }

    [Fact]
    public void What_a_delegation_reads_from_the_floor_is_entered_in_its_name_and_confirmed_afterwards()
    {
        var entered = Given.ANegotiation
            .And(
                Secretariat, new EnterFromTheFloor(Aus, new Modification(Review, 1, ReviewInTwo), "read out at 15:04"));
        entered.When(Chair, Accept(Aus)).ThenRefused(new ProposalAwaitsConfirmation("AUS/1"));
        entered.When(Japan, new ConfirmFloorProposal(Proposal(Aus))).ThenRefused(new ProposalIsNotYours("AUS/1"));

        Assert.Equal(WaitingKind.FloorProposal, Assert.Single(Waiting.For(entered.Draft, Australia)).Kind);
        entered.And(
            Australia, new ConfirmFloorProposal(Proposal(Aus))).And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);
    }

    [Fact]
    public void A_delegation_that_comes_back_is_told_what_it_missed()
    {
        var away = Given.ANegotiation.And(Australia, new CommentOnClause(PointA, "we may lose the line"));
        var back = away.And(Japan, Modify(Review, ReviewInTwo)).And(Chair, Accept(Jpn));
        var missed = Assert.Single(SinceLastVisit.Of(away.Draft, back.Draft).Clauses);

        Assert.Equal((Review, ReviewInTwo), (missed.Clause, missed.Text!.Redline.New));
    }
}
