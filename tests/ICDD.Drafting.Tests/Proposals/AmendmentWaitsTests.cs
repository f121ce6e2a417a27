using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>An amendment of a proposal waits for whoever holds that proposal.</summary>
public class AmendmentWaitsTests
{
    private static Scene Amended { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
        .And(Japan, Propose(new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "three"))));

    [Fact]
    public void It_waits_until_its_sponsor_takes_it_in()
    {
        Waits(Amended, Australia, Proposal(Jpn));
        Waits(Amended, Japan);
        Waits(Amended.And(Australia, new AcceptAmendment(Proposal(Jpn), 1, 1)), Australia);
    }

    [Fact]
    public void Or_declines_it_which_leaves_it_to_the_chair()
    {
        var declined = Amended.When(Australia, new DeclineAmendment(Proposal(Jpn), 1, "too rare"))
            .Then(new AmendmentDeclined(Proposal(Jpn), 1, "too rare"));

        Waits(declined, Australia);
        declined.And(Chair, Accept(Jpn)).Says(Review, ReviewInTwo.Replace("two", "three"));
    }

    [Fact]
    public void In_other_words_it_waits_again() => Waits(
        Amended.And(Australia, new DeclineAmendment(Proposal(Jpn), 1, ""))
            .And(Japan, new ReplaceProposal(
                Proposal(Jpn), 1, new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "four")), "")),
        Australia, Proposal(Jpn));

    [Fact]
    public void One_that_its_own_delegation_has_yet_to_confirm_waits_for_nobody_else() => Waits(
        Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(
                Secretariat,
                new EnterFromTheFloor(Jpn, new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "three")), "")),
        Australia);

    [Fact]
    public void Of_a_groups_proposal_it_waits_for_the_speaker()
    {
        var scene = Given.ANegotiation.And(Secretariat, new FormGroup(Pacific))
            .And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code })
            .And(Indonesia, Propose(new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "three"))))
            .And(Secretariat, new AmendGroup(Pacific with { Mandated = Jpn }));

        Waits(scene, Japan, Proposal(Idn));
        Waits(scene, Australia);
    }

    private static void Waits(Scene scene, Seat seat, params ProposalId[] expected) => Assert.Equal(
        expected.Cast<ProposalId?>(),
        Waiting.For(scene.Draft, seat).Where(each => each.Kind == WaitingKind.Amendment).Select(each => each.Proposal));
}
