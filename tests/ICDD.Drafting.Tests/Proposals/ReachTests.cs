using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A proposal is seen at every clause that it would change, wherever it is shown.</summary>
public class ReachTests
{
    private static Scene Consolidated { get; } = Given.ANegotiation.And(
        Japan, Propose(new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust and on skills")));

    private static Scene ParentGoes { get; } = Given.ANegotiation.And(Japan, Delete(Chapeau));

    private static Scene SectionGoes { get; } = Given.ANegotiation.And(
        Japan, Propose(Section.Deleting(Given.ANegotiation.Draft, Heading)));

    private static Scene SectionChanges { get; } = Given.ANegotiation.And(
        Japan, Propose(new Section(
            Heading, [new Modification(Review, 1, ReviewInTwo), new Move(PointB, Anchor.Behind(Chapeau))])));

    public static TheoryData<string, string> Reached => new()
    {
        { nameof(Consolidated), "c5" },
        { nameof(ParentGoes), "c4" },
        { nameof(ParentGoes), "c5" },
        { nameof(SectionGoes), "c2" },
        { nameof(SectionGoes), "c4" },
        { nameof(SectionGoes), "c6" },
        { nameof(SectionChanges), "c5" },
        { nameof(SectionChanges), "c6" },
    };

    [Theory, MemberData(nameof(Reached))]
    public void What_would_change_a_clause_stands_in_the_way_of_its_agreement(string scene, string clause)
    {
        var (hall, id) = (Of(scene), new ClauseId(clause));

        hall.When(Chair, new AgreeClause(id, 1)).ThenRefused(new ProposalsAreOpen(hall.Draft.NumberOf(id), ["JPN/1"]));
        hall.When(Chair, new AgreeAdReferendum(id, 1))
            .ThenRefused(new ProposalsAreOpen(hall.Draft.NumberOf(id), ["JPN/1"]));
        hall.When(Chair, new SetSilence([new(id, 1)], Opening.AddDays(2), SilenceDisclosure.Names))
            .ThenRefused(new ProposalsAreOpen(hall.Draft.NumberOf(id), ["JPN/1"]));
        Assert.DoesNotContain(ReadyToClose.Of(hall.Draft), ready => ready.Clause.Id == id);
    }

    [Theory, MemberData(nameof(Reached))]
    public void It_no_longer_does_once_it_is_withdrawn(string scene, string clause) => Of(scene)
        .And(Japan, new WithdrawProposal(Proposal(Jpn)))
        .When(Chair, new AgreeClause(new(clause), 1)).Then(new ClauseAgreed(new(clause)));

    [Theory]
    [InlineData(nameof(Consolidated))]
    [InlineData(nameof(ParentGoes))]
    [InlineData(nameof(SectionGoes))]
    [InlineData(nameof(SectionChanges))]
    public void Nothing_is_proposed_that_would_change_a_clause_under_silence(string scene)
    {
        var proposed = new Propose(Of(scene).Draft.Find(Proposal(Jpn))!.Change, "");

        Given.ANegotiation
            .And(Chair, new SetSilence([new(PointB, 1)], Opening.AddDays(2), SilenceDisclosure.Names))
            .When(Australia, proposed)
            .ThenRefused(new ClauseIsUnderSilence("2 b."));
    }

    [Fact]
    public void It_stands_in_the_brackets_of_each_clause()
    {
        Assert.Equal(
            "[on skills for all - JPN delete]", Notation.Of(ClauseCompilation.Of(Consolidated.Draft, PointB).Words));
        Assert.Equal(
            "[on trust between peoples - JPN delete]",
            Notation.Of(ClauseCompilation.Of(ParentGoes.Draft, PointA).Words));
        Assert.Equal(
            "We will review progress [once a year / every two years - JPN] in an open meeting",
            Notation.Of(ClauseCompilation.Of(SectionChanges.Draft, Review).Words));
        Assert.Equal(
            "on trust and on skills",
            ClauseCompilation.Of(Consolidated.Draft, PointA).Words.Taking(Proposal(Jpn).Value));
    }

    [Fact]
    public void It_is_one_open_proposal_in_all_however_many_clauses_it_reaches()
    {
        var progress = new Progress(Given.ANegotiation.Draft);
        var happened = SectionGoes.Draft;
        progress.Follow(new Entry(happened.Version, Opening, Japan, new("x"), new ProposalTabled(
            Proposal(Jpn), Jpn, Heading, happened.Find(Proposal(Jpn))!.Change)));

        Assert.Equal(1, progress.Milestones[^1].OpenProposals);
        Assert.Equal(RollingText.Of(happened).Sum(each => each.Brackets), progress.Milestones[^1].Brackets);
    }

    [Fact]
    public void An_amendment_to_a_proposed_clause_leaves_its_neighbour_alone() => Given.ANegotiation
        .And(Australia, Add(Review, "We will meet")).And(
            Japan, Propose(new Amendment(Proposal(Aus), 1, "We will meet often")))
        .When(Chair, new AgreeClause(Review, 1)).Then(new ClauseAgreed(Review));

    [Fact]
    public void A_proposed_clause_comes_in_once_in_the_words_of_its_amendment()
    {
        var made = new ClauseId("c8");
        var scene = Given.ANegotiation
            .And(Australia, Add(Review, "We will meet")).And(
                Japan, Propose(new Amendment(Proposal(Aus), 1, "We will meet often")))
            .When(Chair, Accept(Jpn))
            .Then(new ProposalAccepted(Proposal(Jpn), "We will meet often") { Replaces = Proposal(Aus) })
            .Says(made, "We will meet often");
        var replaced = scene.Draft.Find(Proposal(Aus))!;

        Assert.Equal((ProposalStatus.Reflected, made), (replaced.Status, replaced.Made!.Value));
        scene.When(Chair, Accept(Aus)).ThenRefused(new ProposalIsClosed("AUS/1", ProposalStatus.Reflected));
        scene.And(Australia, new MaintainProposal(Proposal(Aus), new(made, 1)));
        Assert.Equal(
            new Modification(made, 1, "We will meet"),
            scene.And(Australia, new MaintainProposal(Proposal(Aus), new(made, 1))).Draft.Find(Proposal(Aus))!.Change);
    }

    private static Scene Of(string scene) => scene switch
    {
        nameof(Consolidated) => Consolidated,
        nameof(ParentGoes) => ParentGoes,
        nameof(SectionGoes) => SectionGoes,
        _ => SectionChanges,
    };
}
