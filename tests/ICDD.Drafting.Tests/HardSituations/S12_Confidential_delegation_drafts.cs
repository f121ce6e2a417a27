using System.Text;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>
/// Three walls: the delegation's, the group's, and what is tabled. Nothing leaves one but by an explicit act.
/// </summary>
public class S12_Confidential_delegation_drafts
{
    private const string Secret = "xylophone";

    private static readonly BriefOwner Own = new DelegationBrief(Aus);
    private static readonly BriefOwner OfGroup = new GroupBrief(Pacific.Code);

    private static async Task<BriefHall> Prepared()
    {
        var hall = await BriefHall.InSession();
        await hall.Do(Secretariat, new FormGroup(Pacific));
        var ours = await hall.Open(Own, Australia);
        await hall.Do(
            ours, BriefsOf.Keep(new Modification(Review, 1, $"We will review progress with a {Secret}"), Secret));
        await hall.Do(ours, new NoteOnClause(Review, $"our {Secret}"));
        await hall.Do(ours, new DrawBottomLine(new WordsStayOut(Secret)));
        await hall.Do(await hall.Open(OfGroup, Japan), new NoteOnClause(Review, $"the group's {Secret}"), Japan);
        return hall;
    }

    [Fact]
    public async Task Each_wall_shows_its_side_to_its_own_members_only()
    {
        await using var hall = await Prepared();
        var (ours, group) = (
            await hall.Open(Own, Australia with { Person = "alan" }), await hall.Open(OfGroup, Australia));

        Assert.Equal((1, 1, 1), (
            ours.Read(Australia)!.Drafts.Count,
            ours.Read(Australia)!.Notes.Count,
            ours.Read(Australia)!.BottomLines.Count));
        Assert.Equal($"the group's {Secret}", Assert.Single(group.Read(Australia)!.Notes).Text);
        foreach (var outsider in new[] { Indonesia, Japan, Chair, Secretariat, Observer })
            Assert.Null(await hall.Briefs.Open(hall.Room, Own, outsider));
        Assert.Null(await hall.Briefs.Open(hall.Room, OfGroup, Indonesia));
    }

    [Fact]
    public async Task The_shared_draft_its_record_and_its_export_hold_nothing_of_it()
    {
        await using var hall = await Prepared();
        using var export = new MemoryStream();
        await JournalExport.Write(hall.Journal, await hall.Journal.Streams(), export);

        Assert.DoesNotContain(Secret, Same.Form(hall.Room.Draft), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, Encoding.UTF8.GetString(export.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("brief", Encoding.UTF8.GetString(export.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_comes_out_but_what_was_previewed_and_it_cannot_be_untabled()
    {
        await using var hall = await Prepared();
        var ours = await hall.Open(Own, Australia);
        var draft = ours.Read(Australia)!.Drafts[0];
        var (_, seen, _) = Tabling.Preview(
            hall.Room.Draft, draft, new Stamp(hall.Room.Draft.Version + 1, hall.Clock.GetUtcNow(), Australia));

        await Tabling.Run(ours, draft, Australia);

        Assert.Equal(Same.Form(seen), Same.Form(hall.Room.Draft.Find(Proposal(Aus))));
        await hall.Do(ours, new DiscardDraftProposal(draft.Id));
        Assert.True(hall.Room.Draft.Find(Proposal(Aus))!.IsOpen);
        await hall.Do(Australia, new WithdrawProposal(Proposal(Aus)));
        Assert.Equal(ProposalStatus.Withdrawn, hall.Room.Draft.Find(Proposal(Aus))!.Status);
    }

    [Fact]
    public async Task It_is_sealed_when_the_delegation_leaves_and_its_tabled_proposals_stay()
    {
        await using var hall = await Prepared();
        var ours = await hall.Open(Own, Australia);
        await Tabling.Run(ours, ours.Read(Australia)!.Drafts[0], Australia);

        await hall.Do(Secretariat, new RecordDeparture(Aus));

        Assert.Null(ours.Read(Australia));
        Assert.True(hall.Room.Draft.Find(Proposal(Aus))!.IsOpen);
    }
}
