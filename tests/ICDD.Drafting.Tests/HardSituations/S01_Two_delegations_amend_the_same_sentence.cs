using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Two_delegations_amend_the_same_sentence
{
    private static readonly string Monthly = ReviewText.Replace("once a year", "every month");

    private static Scene Both { get; } = Given.ANegotiation
        .And(Japan, Modify(Review, ReviewInTwo)).And(Australia, Modify(Review, Monthly));

    [Fact]
    public void Both_stay_as_attributed_alternatives_on_the_same_words()
    {
        var compiled = ClauseCompilation.Of(Both.Draft, Review).Words;

        Assert.Equal(
            "We will review progress [once a year / every two years - JPN / every month - AUS] in an open meeting",
            Notation.Of(compiled));
        Both.Says(Review, ReviewText).Stands(Proposal(Jpn), Standing.Clean).Stands(Proposal(Aus), Standing.Clean);
    }

    [Fact]
    public void The_chair_chooses_and_the_other_one_is_neither_overwritten_nor_closed() => Both
        .And(Chair, Accept(Aus)).Says(Review, Monthly).Stands(Proposal(Jpn), Standing.Conflicting)
        .When(Chair, Accept(Jpn, clauseWording: 2)).ThenRefused(new ProposalConflicts("JPN/1", "3"));

    [Fact]
    public void Twenty_four_proposals_on_one_clause_all_stand_in_its_brackets()
    {
        var scene = Enumerable.Range(0, 24).Aggregate(Given.ANegotiation, (before, each) => before.And(
            new[] { Australia, Japan, Indonesia }[each % 3],
            Modify(Review, ReviewText.Replace("once a year", $"{each + 2} times a year"))));
        var compiled = ClauseCompilation.Of(scene.Draft, Review);

        Assert.Equal(25, compiled.Alternatives);
        foreach (var proposal in scene.Draft.OpenProposals())
            Assert.Equal(((Modification)proposal.Change).Text, compiled.Words.Taking(proposal.Id.Value));
    }
}
