using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class RulingTests
{
    private static Scene Two { get; } = Given.ANegotiation
        .And(Australia, Modify(Review, ReviewInTwo)).And(Japan, Modify(Review, ReviewClosed));

    [Fact]
    public void The_chair_accepts_and_the_text_says_it()
    {
        var scene = Two.When(Chair, Accept(Aus)).Then(new ProposalAccepted(Proposal(Aus), ReviewInTwo))
            .Says(Review, ReviewInTwo);

        Assert.Equal([Proposal(Aus)], scene.Draft.Find(Review)!.Wording.From);
        Assert.Equal(ProposalStatus.Accepted, scene.Draft.Find(Proposal(Aus))!.Status);
        Assert.Equal(Chair, scene.Draft.Find(Proposal(Aus))!.Closing!.Stamp.By);
    }

    [Fact]
    public void Two_proposals_on_one_clause_are_both_carried_into_it_and_the_second_makes_it_the_chairs_text() => Two
        .And(Chair, Accept(Aus)).Stands(Proposal(Jpn), Standing.Clean)
        .When(Chair, Accept(Jpn, clauseWording: 2))
        .Then(
            new ClauseReworded(Review, "We will review progress every two years in a closed meeting", [Proposal(Jpn)]));

    [Fact]
    public void Of_two_acceptances_at_once_the_second_sees_new_words() =>
        Two.And(Chair, Accept(Aus)).When(Chair, Accept(Jpn)).ThenRefused(new ClauseHasNewWords("3"));

    [Fact]
    public void An_accepted_addition_comes_in_with_its_proposal_named()
    {
        var scene = Given.ANegotiation.And(Australia, Add(Review, "We will learn"))
            .When(Chair, Accept(Aus)).Then(new ProposalAccepted(Proposal(Aus), "We will learn"));

        Assert.Equal(new ClauseId("c8"), scene.Draft.Find(Proposal(Aus))!.Made);
        Assert.Equal([Proposal(Aus)], scene.Draft.Find(new ClauseId("c8"))!.Wording.From);
    }

    [Fact]
    public void An_accepted_deletion_takes_what_stands_under_the_clause() =>
        Assert.Equal([Heading, Preamble, Review, Advice], Given.ANegotiation
            .And(Australia, Delete(Chapeau)).When(Chair, Accept(Aus)).Then(new ProposalAccepted(Proposal(Aus), ""))
            .Draft.Standing().Select(clause => clause.Id));

    [Fact]
    public void A_deletion_that_conflicts_is_not_accepted() => Given.ANegotiation
        .And(Australia, Delete(Chapeau)).And(Japan, Modify(PointA, "on trust among peoples")).And(Chair, Accept(Jpn))
        .When(Chair, Accept(Aus)).ThenRefused(new ProposalConflicts("AUS/1", "2"));

    [Fact]
    public void A_part_is_not_agreed_while_the_deletion_of_the_whole_is_open() => Given.ANegotiation // hard situation 5
        .And(Australia, Delete(Chapeau))
        .When(Chair, new AgreeAdReferendum(PointB, 1)).ThenRefused(new ProposalsAreOpen("2 b.", ["AUS/1"]));

    [Fact]
    public void The_chair_rewords_out_of_several_proposals() // hard situation 2
    {
        var scene = Two.When(Chair, new AcceptReworded(Review, 1, "We will review progress",
                [new Reflection(Proposal(Aus), 1), new Reflection(Proposal(Jpn), 1), new Reflection(Proposal(Aus), 1)]))
            .Then(new ClauseReworded(Review, "We will review progress", [Proposal(Aus), Proposal(Jpn)]));

        Assert.All(scene.Draft.ProposalsOn(scene.Draft.Find(Review)!),
            proposal => Assert.Equal(ProposalStatus.Reflected, proposal.Status));
        Assert.Equal([Proposal(Aus), Proposal(Jpn)], scene.Draft.Find(Review)!.Wording.From);
    }

    [Fact]
    public void The_chair_lets_an_addition_in_in_other_words() => Given.ANegotiation
        .And(Australia, Add(Review, "We will learn"))
        .When(Chair, new AcceptAdditionReworded(Proposal(Aus), 1, " We will teach ")).Then(
            new AdditionReworded(Proposal(Aus), "We will teach"))
        .Says(new("c8"), "We will teach");

    [Fact]
    public void An_addition_without_a_place_is_not_let_in_in_other_words() => Given.ANegotiation
        .And(Japan, Propose(new Addition(Anchor.Behind(PointA), ClauseKind.Operative, "x")))
        .And(Australia, Delete(Chapeau)).And(Chair, Accept(Aus))
        .When(Chair, new AcceptAdditionReworded(Proposal(Jpn), 1, "y")).ThenRefused(new ClauseIsDeleted("2"));

    [Fact]
    public void The_chair_declines_with_a_reason() => Assert.Equal("no consensus", Two
        .When(Chair, new DeclineProposal(Proposal(Aus), 1, " no consensus "))
        .Then(new ProposalDeclined(Proposal(Aus), "no consensus")).Draft.Find(Proposal(Aus))!.Closing!.Reason);

    [Fact]
    public void A_clause_is_agreed_ad_referendum_and_then_agreed()
    {
        var clause = Given.ANegotiation
            .When(Chair, new AgreeAdReferendum(Review, 1)).Then(new ClauseAgreedAdReferendum(Review))
            .When(Chair, new AgreeClause(Review, 1)).Then(new ClauseAgreed(Review)).Draft.Find(Review)!;

        Assert.Equal(ClauseStatus.Agreed, clause.Status);
        Assert.Equal([RulingKind.AgreedAdReferendum, RulingKind.Agreed], clause.Rulings.Select(ruling => ruling.Kind));
    }

    [Fact]
    public void Anyone_may_ask_and_the_chair_alone_reopens() // hard situation 7
    {
        var asked = Given.ANegotiation.And(Chair, new AgreeClause(Review, 1))
            .When(Japan, new AskToReopen(Review, "new facts")).Then(new ReopeningAsked(Review, "new facts"));
        Assert.Equal(ClauseStatus.Agreed, asked.Draft.Find(Review)!.Status);

        var reopened = asked.When(Chair, new ReopenClause(Review, "as Japan asked"))
            .Then(new ClauseReopened(Review, "as Japan asked")).Says(Review, ReviewText);
        Assert.True(reopened.Draft.Find(Review)!.IsOpen);
    }

    [Fact]
    public void A_deleted_paragraph_comes_back_with_the_sub_paragraphs_that_the_same_act_took() => Given.ANegotiation
        .And(Australia, Delete(PointA), Delete(Chapeau)).And(Chair, Accept(Aus), Accept(Aus, 2))
        .When(Chair, new ReopenClause(Chapeau, "we need it"))
        .Then(new ClauseReopened(Chapeau, "we need it") { With = [PointB] })
        .Says(Chapeau, "We will work together").Says(PointA, "").Says(PointB, "on skills for all");

    [Fact]
    public void A_new_clause_proposed_behind_a_clause_leaves_its_agreement_alone() => Given.ANegotiation
        .And(Australia, Add(Review, "We will learn"))
        .When(Chair, new AgreeClause(Review, 1)).Then(new ClauseAgreed(Review));

    [Fact]
    public void A_departed_delegation_leaves_its_proposals_to_a_ruling() => Two // hard situation 8
        .And(Secretariat, new RecordDeparture(Aus)).And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);

    [Fact]
    public void The_desk_of_the_chair_is_in_the_order_of_the_text_or_of_the_hall()
    {
        var draft = Given.ANegotiation
            .And(Australia, Modify(Preamble, "We recall"), Modify(Review, ReviewInTwo)).And(
                Japan, Modify(Review, ReviewClosed))
            .And(Chair, new AgreeClause(Chapeau, 1)).And(Indonesia, new AskToReopen(Chapeau, "new facts")).Draft;

        Assert.Equal([Preamble, Chapeau, Review], Queue(draft, QueueOrder.Document));
        Assert.Equal([Chapeau, Review, Preamble], Queue(draft, QueueOrder.Seating)); // Indonesia, Japan, Australia
        Assert.Equal(
            ["JPN/1", "AUS/2"], ChairQueue.Of(draft, QueueOrder.Document)[2].Proposals.Select(each => each.Id.Symbol));
    }

    [Fact]
    public void A_request_leaves_the_desk_once_the_chair_has_ruled() => Assert.Empty(ChairQueue.Of(
        Given.ANegotiation.And(Chair, new AgreeClause(Review, 1)).And(Japan, new AskToReopen(Review, "new facts"))
            .And(Chair, new ReopenClause(Review, "as asked")).Draft,
        QueueOrder.Document));

    private static IEnumerable<ClauseId> Queue(Draft draft, QueueOrder order) =>
        ChairQueue.Of(draft, order).Select(queued => queued.Clause.Id);
}
