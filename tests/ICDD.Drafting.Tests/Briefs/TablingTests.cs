using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Out of the brief into the shared record: once, whatever goes wrong in between.</summary>
public class TablingTests
{
    private static readonly BriefOwner Own = new DelegationBrief(Aus);

    private static async Task<(BriefHall Hall, BriefRoom Room, FaultyJournal Store)> WithADraft()
    {
        FaultyJournal? faulty = null;
        var hall = await BriefHall.InSession(journal => faulty = new FaultyJournal(journal));
        var room = await hall.Open(Own, Australia);
        await hall.Do(room, BriefsOf.Keep(new Modification(Review, 1, ReviewInTwo), "why"));
        return (hall, room, faulty!);
    }

    private static DraftProposal Draft(BriefRoom room) => Assert.Single(room.Read(Australia)!.Drafts);

    [Fact]
    public async Task A_draft_is_tabled_as_an_ordinary_proposal_and_says_so()
    {
        var (hall, room, _) = await WithADraft();
        await using var end = hall;

        Assert.IsType<Outcome.Recorded>(await Tabling.Run(room, Draft(room), Australia));

        var proposal = Assert.Single(hall.Room.Draft.Proposals.Values);
        Assert.Equal((Proposal(Aus), "why"), (proposal.Id, proposal.Wording.Rationale));
        Assert.Equal(proposal.Id, Draft(room).TabledAs);
        Assert.Equal(
            new Outcome.Refused(new DraftProposalIsTabled("AUS/1")), await Tabling.Run(room, Draft(room), Australia));
    }

    [Fact]
    public async Task Two_members_who_press_at_once_table_it_once()
    {
        var (hall, room, _) = await WithADraft();
        await using var end = hall;
        var draft = Draft(room);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(each =>
            Task.Run(() => Tabling.Run(room, draft, Australia with { Person = $"member {each}" }))));

        Assert.Single(hall.Room.Draft.Proposals);
        Assert.Equal(Proposal(Aus), Draft(room).TabledAs);
    }

    [Theory]
    [InlineData(Fault.BeforeRecording)]
    [InlineData(Fault.AfterRecording)]
    public async Task A_crash_between_the_two_acts_is_mended_by_pressing_again(Fault fault)
    {
        var (hall, room, store) = await WithADraft();
        await using var end = hall;
        var appends = store.Appends;
        store.Before = () =>
        {
            store.Next = store.Appends == appends + 2 ? fault : Fault.None; // the mark, not the proposal
            return Task.CompletedTask;
        };

        Assert.IsType<Outcome.Unanswered>(await Tabling.Run(room, Draft(room), Australia));
        await hall.Restart();
        room = await hall.Open(Own, Australia);
        if (Draft(room).TabledAs is null)
            Assert.IsType<Outcome.Recorded>(await Tabling.Run(room, Draft(room), Australia));

        Assert.Single(hall.Room.Draft.Proposals);
        Assert.Equal(Proposal(Aus), Draft(room).TabledAs);
    }

    [Fact]
    public async Task A_proposal_that_may_or_may_not_be_recorded_is_not_tabled_twice()
    {
        var (hall, room, store) = await WithADraft();
        await using var end = hall;
        store.Next = Fault.AfterRecording;

        Assert.IsType<Outcome.Unanswered>(await Tabling.Run(room, Draft(room), Australia));
        Assert.IsType<Outcome.Recorded>(await Tabling.Run(room, Draft(room), Australia));

        Assert.Single(hall.Room.Draft.Proposals);
        Assert.Equal(Proposal(Aus), Draft(room).TabledAs);
    }

    [Fact]
    public async Task What_the_rules_refuse_stays_in_the_brief()
    {
        var (hall, room, _) = await WithADraft();
        await using var end = hall;
        await hall.Do(Chair, new AgreeClause(Review, 1));

        Assert.Equal(new Outcome.Refused(new ClauseIsAgreed("3")), await Tabling.Run(room, Draft(room), Australia));

        Assert.Null(Draft(room).TabledAs);
    }

    [Fact]
    public async Task Words_that_another_member_changed_meanwhile_are_not_tabled_unseen()
    {
        var (hall, room, _) = await WithADraft();
        await using var end = hall;
        var seen = Draft(room);
        await hall.Do(room, new EditDraftProposal(seen.Id, 1, new Propose(new Deletion(Review, 1), ""), new("lot-2")));

        Assert.Equal(new Outcome.Refused(new DraftProposalHasNewWords()), await Tabling.Run(room, seen, Australia));

        Assert.Empty(hall.Room.Draft.Proposals);
    }

    [Fact]
    public async Task The_shared_record_betrays_neither_the_draft_nor_its_number()
    {
        var (hall, room, _) = await WithADraft();
        await using var end = hall;
        await Tabling.Run(room, Draft(room), Australia);

        var tabled = await hall.Room.Record(hall.Room.Draft.Version).SingleAsync();

        Assert.Equal(new CommandId("lot-1"), tabled.Command);
        Assert.DoesNotContain("d1", Same.Form(tabled), StringComparison.Ordinal);
        Assert.DoesNotContain("brief", Same.Form(tabled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_s_draft_is_tabled_by_who_has_the_mandate()
    {
        await using var hall = await BriefHall.InSession();
        await hall.Do(Secretariat, new FormGroup(Pacific));
        var room = await hall.Open(new GroupBrief(Pacific.Code), Japan);
        await hall.Do(
            room, BriefsOf.Keep(new Modification(Review, 1, ReviewInTwo)) with { OnBehalfOf = Pacific.Code }, Japan);
        var draft = Draft(room);

        Assert.Equal(new Outcome.Refused(new MandateIsNotYours(Pacific.Name)), await Tabling.Run(room, draft, Japan));
        Assert.IsType<Outcome.Recorded>(await Tabling.Run(room, draft, Australia));
        Assert.Equal(Pacific.Code, hall.Room.Draft.Find(Proposal(Aus))!.OnBehalfOf);
    }
}
