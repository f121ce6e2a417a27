using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class ProposalTests
{
    private static Scene Tabled { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo));

    [Fact]
    public void A_delegation_tables_a_modification()
    {
        var scene = Given.ANegotiation
            .When(Australia, new Propose(new Modification(Review, 1, " We will  meet"), "Clearer.\n\n\nShorter. "))
            .Then(new ProposalTabled(Proposal(Aus), Aus, Review, new Modification(Review, 1, "We will meet"))
            {
                Rationale = "Clearer.\n\nShorter.",
            });

        Assert.Equal([Proposal(Aus)], scene.Draft.Find(Review)!.Proposals);
        scene.Says(Review, ReviewText);
    }

    [Fact]
    public void Proposals_are_counted_for_each_sponsor() =>
        Assert.Equal(["AUS/1", "JPN/1", "AUS/2"], Tabled
            .And(Japan, Modify(Review, ReviewClosed)).And(Australia, Delete(Review))
            .Draft.OpenProposals().Select(proposal => proposal.Id.Symbol));

    [Fact]
    public void A_proposal_against_an_older_wording_is_tabled_and_compared() => Tabled
        .And(Chair, Accept(Aus))
        .And(Japan, Modify(Review, ReviewClosed, wording: 1)).Stands(Proposal(Jpn), Standing.Clean)
        .And(Japan, Modify(Review, ReviewText.Replace("once a year", "monthly"), wording: 1))
        .Stands(Proposal(Jpn, 2), Standing.Conflicting)
        .And(Japan, Modify(Review, ReviewInTwo, wording: 1)).Stands(Proposal(Jpn, 3), Standing.Contained);

    [Fact]
    public void Neither_words_nor_order_of_others_change_a_proposal() // hard situation 1
    {
        var both = Tabled.And(Japan, Modify(Review, ReviewClosed));

        Assert.Equal(new Modification(Review, 1, ReviewInTwo), both.Draft.Find(Proposal(Aus))!.Change);
        both.Stands(Proposal(Aus), Standing.Clean).Stands(Proposal(Jpn), Standing.Clean).Says(Review, ReviewText);
    }

    [Fact]
    public void A_deletion_remembers_what_stood_under_the_clause() => Given.ANegotiation
        .When(Australia, Propose(new Deletion(Chapeau, 1) { Under = [new SeenClause(Review, 9)] }))
        .Then(new ProposalTabled(Proposal(Aus), Aus, Chapeau, new Deletion(Chapeau, 1)
        {
            Under = [new SeenClause(PointA, 1), new SeenClause(PointB, 1)],
        }));

    [Fact]
    public void A_deletion_conflicts_with_what_came_in_under_the_clause_since() => Given.ANegotiation
        .And(Australia, Delete(Chapeau)).Stands(Proposal(Aus), Standing.Clean)
        .And(Japan, Propose(new Addition(Anchor.Behind(PointB), ClauseKind.Operative, "on health")))
        .And(Chair, Accept(Jpn)).Stands(Proposal(Aus), Standing.Conflicting)
        .And(Australia, new ReplaceProposal(Proposal(Aus), 1, new Deletion(Chapeau, 1), ""))
        .Stands(Proposal(Aus), Standing.Clean);

    [Fact]
    public void A_deletion_conflicts_with_words_changed_under_the_clause_since() => Given.ANegotiation
        .And(Australia, Delete(Chapeau)).And(Japan, Modify(PointA, "on trust among peoples"))
        .And(Chair, Accept(Jpn)).Stands(Proposal(Aus), Standing.Conflicting);

    [Fact]
    public void A_deletion_of_what_is_gone_is_contained() => Given.ANegotiation
        .And(Australia, Delete(Chapeau)).And(Japan, Delete(PointA)).And(Chair, Accept(Aus))
        .Stands(Proposal(Jpn), Standing.Contained);

    [Fact]
    public void Proposals_on_a_deleted_clause_have_no_target_and_stay() => Given.ANegotiation
        .And(
            Japan,
            Modify(PointA, "on trust among peoples"),
            Propose(new Addition(Anchor.Behind(PointA), ClauseKind.Operative, "x")))
        .And(Australia, Delete(Chapeau)).And(Chair, Accept(Aus))
        .Stands(Proposal(Jpn, 1), Standing.WithoutTarget).Stands(Proposal(Jpn, 2), Standing.WithoutTarget)
        .And(Japan, new WithdrawProposal(Proposal(Jpn, 1)))
        .And(Chair, new DeclineProposal(Proposal(Jpn, 2), 1, "its paragraph is gone"));

    [Fact]
    public void An_addition_behind_a_deleted_clause_keeps_its_place() => Given.ANegotiation
        .And(Japan, Add(Review, "We will learn")).And(Australia, Delete(Review)).And(Chair, Accept(Aus))
        .Stands(Proposal(Jpn), Standing.Clean)
        .And(Chair, Accept(Jpn, clauseWording: 2)).InOrder("c1 c2 c3 c4 c5 c6 c8 c7");

    [Fact]
    public void The_sponsor_replaces_its_words_and_the_older_ones_are_kept()
    {
        var proposal = Tabled.And(Japan, new CoSponsor(Proposal(Aus), 1))
            .When(Australia, new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, ReviewClosed), "why"))
            .Then(new ProposalReplaced(Proposal(Aus), new Modification(Review, 1, ReviewClosed)) { Rationale = "why" })
            .Draft.Find(Proposal(Aus))!;

        Assert.Equal([1, 2], proposal.Wordings.Select(wording => wording.Number));
        Assert.Empty(proposal.CoSponsors);
    }

    [Fact]
    public void An_addition_at_the_top_can_be_replaced_after_another_came_in_there()
    {
        var atTheTop = new Addition(new Anchor(), ClauseKind.Preambular, "We meet");

        Given.ANegotiation.And(Australia, Propose(atTheTop))
            .And(Japan, Propose(new Addition(new Anchor(), ClauseKind.Preambular, "We gather"))).And(Chair, Accept(Jpn))
            .When(Australia, new ReplaceProposal(Proposal(Aus), 1, atTheTop with { Text = "We met" }, "")).Happens();
    }

    [Fact]
    public void An_addition_is_not_replaced_by_one_in_another_place()
    {
        var behind = new Addition(Anchor.Behind(Chapeau), ClauseKind.Operative, "on health");

        Given.ANegotiation.And(Australia, Propose(behind))
            .When(Australia, new ReplaceProposal(Proposal(Aus), 1, behind with { Anchor = Anchor.Under(Chapeau) }, ""))
            .ThenRefused(new ReplacementIsAnotherProposal("AUS/1"));
    }

    [Fact]
    public void A_delegation_lends_its_name_and_takes_it_back()
    {
        var joined = Tabled.When(Japan, new CoSponsor(Proposal(Aus), 1)).Then(new CoSponsorJoined(Proposal(Aus), Jpn));
        Assert.Equal([Aus, Jpn], joined.Draft.Find(Proposal(Aus))!.Supporters());

        joined.When(Japan, new CoSponsor(Proposal(Aus), 1)).ThenRefused(new AlreadySo());
        var left = joined.When(Japan, new LeaveCoSponsors(Proposal(Aus))).Then(new CoSponsorLeft(Proposal(Aus), Jpn));
        Assert.Equal([Aus], left.Draft.Find(Proposal(Aus))!.Supporters());
    }

    [Fact]
    public void The_sponsor_withdraws() => Assert.Equal(ProposalStatus.Withdrawn, Tabled
        .When(Australia, new WithdrawProposal(Proposal(Aus))).Then(new ProposalWithdrawn(Proposal(Aus)))
        .Draft.Find(Proposal(Aus))!.Status);

    [Fact]
    public void Anybody_in_the_delegation_speaks_for_it() =>
        Tabled.When(Seat.Of(Aus, "bruce"), new WithdrawProposal(Proposal(Aus))).Happens();
}
