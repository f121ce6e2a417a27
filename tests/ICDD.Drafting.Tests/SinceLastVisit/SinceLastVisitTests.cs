using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class SinceLastVisitTests
{
    [Fact]
    public void Where_nothing_happened_nothing_is_listed() =>
        Assert.True(SinceLastVisit.Of(Given.ANegotiation.Draft, Given.ANegotiation.Draft).IsNothing);

    [Fact]
    public void New_words_are_shown_as_one_redline_however_many_acts_brought_them_in()
    {
        var after = Given.ANegotiation
            .And(Australia, Modify(Review, ReviewClosed)).And(Chair, Accept(Aus))
            .And(Australia, Modify(Review, ReviewInTwo, 2)).And(Chair, Accept(Aus, 2, 2));
        var since = Assert.Single(SinceLastVisit.Of(Given.ANegotiation.Draft, after.Draft).Clauses);

        Assert.Equal(Review, since.Clause);
        Assert.Equal(ComparedAs.Changed, since.Text!.As);
        Assert.Equal((ReviewText, ReviewInTwo), (since.Text.Redline.Old, since.Text.Redline.New));
    }

    [Fact]
    public void Words_changed_and_changed_back_are_no_change_of_words()
    {
        var after = Given.ANegotiation
            .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus))
            .And(Australia, Modify(Review, ReviewText, 2)).And(Chair, Accept(Aus, 2, 2));
        var since = Assert.Single(SinceLastVisit.Of(Given.ANegotiation.Draft, after.Draft).Clauses);

        Assert.Null(since.Text);
        Assert.Equal([ProposalTurn.Tabled, ProposalTurn.Tabled], since.Proposals.Select(each => each.Turn));
    }

    [Fact]
    public void A_clause_tells_its_new_status_the_rulings_remarks_and_positions()
    {
        var before = Given.ANegotiation.And(Japan, Modify(Review, ReviewInTwo), new CommentOnClause(Review, "first"));
        var after = before
            .And(Australia, new Reply(new("k1"), "second"), Signal(Review, PositionSignal.Support))
            .And(Indonesia, Signal(Proposal(Jpn), PositionSignal.Object))
            .And(Japan, new WithdrawProposal(Proposal(Jpn)))
            .And(Chair, new AgreeAdReferendum(Review, 1));
        var since = Assert.Single(SinceLastVisit.Of(before.Draft, after.Draft).Clauses);

        Assert.Equal(new StatusSince(ClauseStatus.Open, ClauseStatus.AgreedAdReferendum), since.Status);
        Assert.Equal([RulingKind.AgreedAdReferendum], since.Rulings.Select(each => each.Kind));
        Assert.Equal(["second"], since.Comments.Select(each => each.Comment.Text));
        Assert.Equal([null, Proposal(Jpn)], since.Positions.Select(each => each.OnProposal));
        Assert.Equal(ProposalTurn.Closed, Assert.Single(since.Proposals).Turn);
    }

    [Fact]
    public void Revisions_silences_and_the_stage_are_told_of_the_whole_document()
    {
        var after = Given.ANegotiation
            .And(Secretariat, new IssueRevision(RevisionNumbering.Renumber) { Mode = RevisionMode.FineTuning })
            .And(Chair, new SetSilence([new SeenClause(Review, 1)], Opening.AddHours(2), SilenceDisclosure.ChairOnly));
        var since = SinceLastVisit.Of(Given.AZeroDraft.Draft, after.Draft);

        Assert.Equal(["SC/2021/L.1", "SC/2021/L.1/Rev.1"], since.Revisions.Select(each => each.Symbol));
        Assert.Equal(SilenceStatus.Running, Assert.Single(since.Silences).Status);
        Assert.Equal(Stage.Negotiation, since.Entered);
    }

    [Fact]
    public void Who_broke_silence_is_not_told()
    {
        var set = Given.ANegotiation
            .And(Chair, new SetSilence([new SeenClause(Review, 1)], Opening.AddHours(2), SilenceDisclosure.ChairOnly));
        var broken = set.And(Japan, new BreakSilence(new SilenceId("s1"), [Review], "not our words"));

        Assert.True(SinceLastVisit.Of(set.Draft, broken.Draft).IsNothing);
    }
}
