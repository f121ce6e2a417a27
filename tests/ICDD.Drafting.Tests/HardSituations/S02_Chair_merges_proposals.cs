using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Chair_merges_proposals
{
    private const string Bridge = "We will review progress every two years in a closed meeting";

    private static Scene Merged { get; } = Given.ANegotiation
        .And(Australia, Modify(Review, ReviewInTwo)).And(Japan, Modify(Review, ReviewClosed))
        .And(Chair, new AcceptReworded(Review, 1, Bridge, [new(Proposal(Aus), 1), new(Proposal(Jpn), 1)]));

    [Fact]
    public void The_sources_are_reflected_and_their_sponsors_asked()
    {
        Assert.Equal([Proposal(Aus), Proposal(Jpn)], Merged.Draft.Find(Review)!.Wording.From);
        Assert.All(Merged.Draft.Proposals.Values, each => Assert.Equal(ProposalStatus.Reflected, each.Status));
        Assert.Equal(["AUS/1"], UnansweredReflections.Of(Merged.Draft, Aus).Select(each => each.Id.Symbol));
        Assert.Equal(2, UnansweredReflections.Of(Merged.Draft).Count());
    }

    [Fact]
    public void A_sponsor_accepts()
    {
        var scene = Merged.When(
            Australia, new AcceptReflection(Proposal(Aus))).Then(new ReflectionAccepted(Proposal(Aus)));

        Assert.Equal(ReflectionReply.Accepted, scene.Draft.Find(Proposal(Aus))!.Reflections[^1].Answer!.Reply);
        Assert.Equal(["JPN/1"], UnansweredReflections.Of(scene.Draft).Select(each => each.Id.Symbol));
    }

    [Fact]
    public void A_sponsor_maintains_its_proposal_against_the_chairs_text()
    {
        var scene = Merged.When(Japan, new MaintainProposal(Proposal(Jpn), new(Review, 2)))
            .Then(new ProposalMaintained(Proposal(Jpn), Review, new Modification(Review, 2, ReviewClosed)));
        var proposal = scene.Draft.Find(Proposal(Jpn))!;

        Assert.True(proposal.IsOpen);
        Assert.Equal([WordingCause.Own, WordingCause.Maintained], proposal.Wordings.Select(each => each.Cause));
        Assert.Equal(ReflectionReply.Maintained, proposal.Reflections[^1].Answer!.Reply);
        scene.Says(Review, Bridge).Stands(Proposal(Jpn), Standing.Clean);
        Assert.Contains(
            RevisionGraph.Of(scene.Draft, Review).Edges,
            edge => edge == new GraphEdge("JPN-1-v1", "w2", GraphEdgeKind.ReflectedIn));
    }

    [Fact]
    public void A_new_clause_that_came_in_reworded_is_maintained_against_its_words() => Given.ANegotiation
        .And(Australia, Add(Review, "We will meet")).And(
            Chair, new AcceptAdditionReworded(Proposal(Aus), 1, "We may meet"))
        .When(Australia, new MaintainProposal(Proposal(Aus), new(new("c8"), 1)))
        .Then(new ProposalMaintained(Proposal(Aus), new("c8"), new Modification(new("c8"), 1, "We will meet")))
        .Stands(Proposal(Aus), Standing.Clean);

    [Fact]
    public void Brackets_chosen_one_by_one_make_the_text_and_name_what_it_reflects()
    {
        var scene = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .And(Japan, Modify(Review, ReviewClosed));
        var choices = new BracketChoices(ClauseCompilation.Of(scene.Draft, Review).Words);
        var contested = Enumerable.Range(0, choices.Compilation.Runs.Count)
            .Where(at => choices.Compilation.Runs[at] is CompilationRun.Contested).ToList();
        Assert.Equal(ReviewText, choices.Text);

        choices = contested.Aggregate(choices, (before, run) => before.Take(run, 0));
        Assert.Equal(Bridge, choices.Text);
        Assert.Equal([Proposal(Aus), Proposal(Jpn)], choices.Reflected);

        choices = choices.Keep(contested[0]);
        Assert.Equal(ReviewClosed, choices.Text);
        Assert.Equal([Proposal(Jpn)], choices.Reflected);
    }
}
