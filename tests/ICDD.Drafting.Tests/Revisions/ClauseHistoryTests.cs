using static ICDD.Drafting.Tests.Revisions.Story;

namespace ICDD.Drafting.Tests.Revisions;

public sealed class ClauseHistoryTests
{
    private static readonly string[] Hall = ["AUS", "IDN", "NZL"];

    [Fact]
    public void A_clause_tells_its_story_in_the_order_of_the_record()
    {
        var story = Opened(Hall, Paragraph("States should share data."))
            .Proposes("AUS", "States shall share data.")
            .Replaces("AUS", "States will share data.")
            .Proposes("NZL", "States should not share data.")
            .Accepts("AUS-1")
            .Does(Chair, new DeclineProposal(new("NZL-1"), 1, "No support."))
            .Issues()
            .Does(Chair, new AgreeAdReferendum(First, 2));

        Assert.Equal(
            ["w1", "Rev.0 shows w1", "tabled AUS-1", "replaced AUS-1 v2", "tabled NZL-1", "Accepted AUS-1", "w2",
                "Declined NZL-1", "Rev.1 shows w2", "AgreedAdReferendum"],
            Told(story.Draft, First));
    }

    [Fact]
    public void Each_wording_shows_what_it_changed_in_the_one_before()
    {
        var draft = Opened(Hall, Paragraph("States should share data.")).Proposes("AUS", "States shall share data.")
            .Accepts("AUS-1").Draft;

        var wordings = ClauseHistory.Of(draft, First).OfType<ClauseMoment.Worded>().ToList();

        Assert.Equal(("", "States should share data."), (wordings[0].Redline.Old, wordings[0].Redline.New));
        Assert.Equal(
            [
                new(Mark.Kept, "States "),
                new(Mark.Deleted, "should"),
                new(Mark.Inserted, "shall"),
                new(Mark.Kept, " share data."),
            ],
            wordings[1].Redline);
        Assert.Equal(["AUS-1"], wordings[1].Wording.From.Select(id => id.Value));
        Assert.Equal(Role.Chair, wordings[1].Stamp.By.Role);
    }

    [Fact]
    public void An_added_clause_begins_with_the_proposal_that_made_it()
    {
        var draft = Opened(Hall, Paragraph("First."))
            .Does(Seat("IDN"), new Propose(new Addition(Anchor.Behind(First), ClauseKind.Operative, "Second."), ""))
            .Accepts("IDN-1").Draft;

        Assert.Equal(["tabled IDN-1", "Accepted IDN-1", "w1"], Told(draft, new("c2")));
        Assert.Equal(["w1", "Rev.0 shows w1", "tabled IDN-1", "Accepted IDN-1"], Told(draft, First));
    }

    [Fact]
    public void A_sub_paragraph_that_goes_with_its_parent_names_the_proposal_that_took_it_out()
    {
        var parent = Paragraph("States should:") with { Children = [Paragraph("share data;")] };
        var draft = Opened(Hall, parent).Does(Seat("AUS"), new Propose(new Deletion(First, 1), ""))
            .Accepts("AUS-1").Issues().Draft;

        Assert.Equal(["w1", "Rev.0 shows w1", "tabled AUS-1", "Accepted AUS-1", "w2"], Told(draft, new("c2")));
    }

    [Fact]
    public void A_reopened_clause_comes_back_before_the_ruling_that_brought_it()
    {
        var draft = Opened(Hall, Paragraph("First."), Paragraph("Second."))
            .Does(Seat("AUS"), new Propose(new Deletion(First, 1), ""))
            .Accepts("AUS-1")
            .Does(Seat("NZL"), new AskToReopen(First, "We need it."))
            .Does(Chair, new ReopenClause(First, "New facts.")).Draft;

        Assert.Equal(["w2", "ReopeningAsked", "w3", "Reopened"], Told(draft, First).TakeLast(4));
    }

    [Fact]
    public void A_withdrawn_proposal_stays_in_the_story()
    {
        var draft = Opened(Hall, Paragraph("First.")).Proposes("AUS", "Another.")
            .Does(Seat("AUS"), new WithdrawProposal(new("AUS-1"))).Draft;

        Assert.Equal("Withdrawn AUS-1", Told(draft, First)[^1]);
    }

    [Fact]
    public void A_clause_that_nobody_knows_has_no_story() =>
        Assert.Empty(ClauseHistory.Of(Opened(Hall, Paragraph("First.")).Draft, new("c99")));

    private static List<string> Told(Draft draft, ClauseId clause) =>
        [.. ClauseHistory.Of(draft, clause).Select(moment => moment switch
        {
            ClauseMoment.Worded worded => $"w{worded.Wording.Number}",
            ClauseMoment.Tabled tabled => $"tabled {tabled.Proposal.Id}",
            ClauseMoment.Replaced replaced => $"replaced {replaced.Proposal.Id} v{replaced.Wording.Number}",
            ClauseMoment.Closed closed => $"{closed.Proposal.Status} {closed.Proposal.Id}",
            ClauseMoment.Ruled ruled => $"{ruled.Ruling.Kind}",
            ClauseMoment.Issued issued => $"Rev.{issued.Revision.Number} shows w{issued.Shown.Wording}",
            _ => throw new InvalidOperationException(),
        })];
}
