using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Who may open a brief, read it and act in it; nobody else, whatever the part.</summary>
public class BriefWallTests
{
    private static readonly BriefOwner Own = new DelegationBrief(Aus);
    private static readonly BriefOwner Group = new GroupBrief(Pacific.Code);

    public static TheoryData<Seat> Outsiders => [
        Indonesia, Japan, Chair, Secretariat, Observer, Chair with { Delegation = Aus }
    ];

    [Theory, MemberData(nameof(Outsiders))]
    public async Task Nobody_but_its_members_opens_reads_or_acts(Seat outsider)
    {
        await using var hall = await BriefHall.InSession();
        var room = await hall.Open(Own, Australia);
        await hall.Do(room, BriefsOf.Keep(new Deletion(Review, 1)));

        Assert.Null(await hall.Briefs.Open(hall.Room, Own, outsider));
        Assert.Null(room.Read(outsider));
        Assert.IsType<Outcome.Refused>(await room.Do(new("x"), new DiscardDraftProposal(new("d1")), outsider));
        Assert.IsType<Outcome.Refused>(await Tabling.Run(room, room.Read(Australia)!.Drafts[0], outsider));
        Assert.Single(room.Read(Australia)!.Drafts);
        Assert.Null(room.Read(null));
    }

    [Fact]
    public async Task A_repeated_act_of_a_member_is_no_answer_to_a_stranger_who_guessed_its_id()
    {
        await using var hall = await BriefHall.InSession();
        var room = await hall.Open(Own, Australia);
        await room.Do(new("guessed"), BriefsOf.Keep(new Deletion(Review, 1)), Australia);

        Assert.Equal(
            new Outcome.Refused(new BriefIsNotYours()),
            await room.Do(new("guessed"), new DiscardDraftProposal(new("d1")), Indonesia));
    }

    [Fact]
    public async Task It_is_sealed_when_the_delegation_leaves_and_found_again_when_it_comes_back()
    {
        await using var hall = await BriefHall.InSession();
        var room = await hall.Open(Own, Australia);
        await hall.Do(room, new NoteOnClause(Review, "ours"));

        await hall.Do(Secretariat, new RecordDeparture(Aus));
        Assert.Null(room.Read(Australia));
        Assert.Null(await hall.Briefs.Open(hall.Room, Own, Australia));
        Assert.Equal(
            new Outcome.Refused(new BriefIsSealed()),
            await room.Do(new("late"), new NoteOnClause(Review, "x"), Australia));

        await hall.Do(Secretariat, AdmitAustralia);
        Assert.Equal("ours", Assert.Single(room.Read(Australia)!.Notes).Text);
    }

    [Fact]
    public async Task A_group_s_brief_is_open_to_its_members_of_today()
    {
        await using var hall = await BriefHall.InSession();
        await hall.Do(Secretariat, new FormGroup(Pacific));
        var room = await hall.Open(Group, Japan);
        await hall.Do(room, new NoteOnClause(Review, "between us"), Japan);

        Assert.Single(room.Read(Australia)!.Notes);
        Assert.Null(room.Read(Indonesia));
        await hall.Do(Secretariat, new AmendGroup(Pacific with { Members = [Aus, Idn] }));
        Assert.Null(room.Read(Japan));
        Assert.Single(room.Read(Indonesia)!.Notes);
        await hall.Do(Secretariat, new DissolveGroup(Pacific.Code));
        Assert.Null(room.Read(Australia));
    }

    [Fact]
    public async Task An_act_wakes_those_who_listen_to_this_brief_and_no_others()
    {
        await using var hall = await BriefHall.InSession();
        await hall.Do(Secretariat, new FormGroup(Pacific));
        var (ours, theirs, group) = (
            await hall.Open(Own, Australia),
            await hall.Open(new DelegationBrief(Idn), Indonesia),
            await hall.Open(Group, Japan));
        var heard = new List<string>();
        using var one = ours.Signal.Listen(_ => heard.Add("ours"));
        using var two = theirs.Signal.Listen(_ => heard.Add("theirs"));
        using var three = group.Signal.Listen(_ => heard.Add("group"));
        using var four = hall.Room.Signal.Listen(_ => heard.Add("hall"));

        await hall.Do(ours, new NoteOnClause(Review, "x"));
        await ours.Do(new("refused"), new RemoveNote(new("n9")), Australia);

        Assert.Equal(["ours"], heard);
    }

    [Fact]
    public async Task Streams_of_briefs_are_listed_nowhere_and_collide_with_no_document_and_no_other_brief()
    {
        await using var hall = await BriefHall.InSession();
        await hall.Do(await hall.Open(Own, Australia), new NoteOnClause(Review, "x"));

        Assert.Equal([Hall.Stream], await hall.Journal.Streams());
        Assert.Equal([Hall.Stream], (await hall.Rooms.All()).Select(room => room.Stream));
        Assert.Null(await hall.Rooms.Find(Own.Stream(Hall.Stream)));
        Assert.False(Own.Stream(Hall.Stream).IsDocument);
        Assert.NotEqual(
            new DelegationBrief(new("ASEAN")).Stream(Hall.Stream), new GroupBrief(new("ASEAN")).Stream(Hall.Stream));
        await Assert.ThrowsAsync<ArgumentException>(() => JournalExport.Write(
            hall.Journal, [Own.Stream(Hall.Stream)], System.IO.Stream.Null));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_named_without_its_words()
    {
        await using var hall = await BriefHall.InSession();
        var stream = Own.Stream(Hall.Stream);
        var body = System.Text.Encoding.UTF8.GetBytes("""{"at":"SECRETWORD"}""");
        await hall.Journal.Append(stream, 0, [new SealedEntry(1, body, EntryHash.First.Next(stream, 1, body))]);

        var failure = await Assert.ThrowsAsync<JournalException>(() => hall.Open(Own, Australia));

        Assert.DoesNotContain("SECRETWORD", failure.ToString(), StringComparison.Ordinal);
    }
}
