using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Each proposal names its rivals before anybody rules.</summary>
public class CompetingTests
{
    [Fact]
    public void Two_on_the_same_words_name_one_another_and_a_third_on_others_nobody()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, ReviewInTwo))
            .And(Japan, Modify(Review, ReviewText.Replace("once", "twice")))
            .And(Indonesia, Modify(Review, ReviewText.Replace("will", "shall")));

        Assert.Equal([(Proposal(Jpn), RivalryKind.Words, "once a year")], RivalsOf(scene.Draft, Aus));
        Assert.Equal([(Proposal(Aus), RivalryKind.Words, "once a year")], RivalsOf(scene.Draft, Jpn));
        Assert.Empty(RivalsOf(scene.Draft, Idn));
    }

    [Fact]
    public void Who_deletes_a_clause_competes_with_who_rewords_moves_or_cuts_it()
    {
        var scene = Given.ANegotiation
            .And(Australia, Propose(new Deletion(Review, 1)))
            .And(Japan, Modify(Review, ReviewClosed))
            .And(
                Indonesia,
                Propose(new Split(Review, 1, ["We will review progress once a year", "in an open meeting"])));

        Assert.Equal([Proposal(Idn), Proposal(Jpn)], RivalsOf(scene.Draft, Aus).Select(each => each.With));
        Assert.All(RivalsOf(scene.Draft, Aus), each => Assert.Equal(RivalryKind.Whole, each.Kind));
        Assert.Equal([Proposal(Idn), Proposal(Aus)], RivalsOf(scene.Draft, Jpn).Select(each => each.With));
    }

    [Fact]
    public void What_is_ruled_on_competes_no_longer()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, ReviewInTwo)).And(Japan, Modify(Review, ReviewText.Replace("once", "twice")))
            .And(Chair, Accept(Aus));

        Assert.Empty(RivalsOf(scene.Draft, Aus));
        Assert.Empty(RivalsOf(scene.Draft, Jpn));
        Assert.Equal(Standing.Conflicting, scene.Draft.Find(Proposal(Jpn))!.Change.Standing(scene.Draft));
    }

    private static IEnumerable<(ProposalId With, RivalryKind Kind, string Words)> RivalsOf(
        Draft draft, DelegationCode by) =>
        Competing.With(draft, draft.Find(Proposal(by))!).Select(each => (each.Proposal.Id, each.Kind, each.Words));
}
