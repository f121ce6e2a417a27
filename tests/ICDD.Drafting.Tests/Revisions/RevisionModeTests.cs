using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class RevisionModeTests
{
    private static Scene Issued(RevisionMode mode) => Given.ANegotiation
        .And(Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = mode });

    [Fact]
    public void Fine_tuning_takes_other_words_for_what_stands() =>
        Issued(RevisionMode.FineTuning).And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));

    [Fact]
    public void A_later_revision_opens_the_text_again() => Issued(RevisionMode.Frozen)
        .And(Secretariat, new IssueRevision(RevisionNumbering.Keep)).And(Australia, Add(Review, "We add"));

    [Fact]
    public void An_old_record_without_a_mode_is_open() => Assert.Equal(
        RevisionMode.Open,
        Assert.IsType<RevisionIssued>(System.Text.Json.JsonSerializer.Deserialize<Event>(
            """{"kind":"revision-issued","number":1,"symbol":"x","numbering":"keep"}""", JournalJson.Options)).Mode);

    [Theory]
    [InlineData(RevisionMode.Frozen)]
    [InlineData(RevisionMode.FineTuning)]
    public void What_was_withdrawn_is_not_taken_over_into_a_closed_text(RevisionMode mode)
    {
        var closed = Given.ANegotiation.And(Australia, Delete(Review), new WithdrawProposal(Proposal(Aus)))
            .And(Japan, Modify(Chapeau, "We work together")).And(Chair, Accept(Jpn)).And(Secretariat, Issue(mode));

        closed.When(Japan, new TakeOver(Proposal(Aus))).ThenRefused(Closed(mode));
    }

    [Theory]
    [InlineData(RevisionMode.Frozen)]
    [InlineData(RevisionMode.FineTuning)]
    public void What_is_ambiguous_is_not_placed_into_a_closed_text(RevisionMode mode) => Given.ANegotiation
        .And(Australia, Delete(Review))
        .And(Japan, Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"]))).And(
            Chair, Accept(Jpn))
        .And(Secretariat, Issue(mode))
        .When(Australia, new PlaceProposal(Proposal(Aus), 1, new Deletion(new("c8"), 1))).ThenRefused(Closed(mode));

    [Fact]
    public void What_the_chairs_text_reflects_is_not_maintained_in_a_frozen_text()
    {
        var reflected = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(Chair, new AcceptReworded(Review, 1, ReviewClosed, [new Reflection(Proposal(Aus), 1)]));
        var maintain = new MaintainProposal(Proposal(Aus), new(Review, 2));

        reflected.And(Secretariat, Issue(RevisionMode.Frozen))
            .When(Australia, maintain).ThenRefused(Closed(RevisionMode.Frozen));
        reflected.And(Secretariat, Issue(RevisionMode.FineTuning)).When(Australia, maintain).Happens();
    }

    private static IssueRevision Issue(RevisionMode mode) => new(RevisionNumbering.Keep) { Mode = mode };

    private static Refusal Closed(RevisionMode mode) =>
        mode == RevisionMode.Frozen
            ? new TextIsFrozen("SC/2021/L.1/Rev.1")
            : new NewIssuesAreClosed("SC/2021/L.1/Rev.1");
}
