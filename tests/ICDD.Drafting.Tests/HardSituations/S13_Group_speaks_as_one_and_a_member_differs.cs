using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>"Australia on behalf of the Pacific Friends", of whom Japan sees it otherwise.</summary>
public class S13_Group_speaks_as_one_and_a_member_differs
{
    private static readonly ProposalId Of = Proposal(Aus);
    private static readonly Matter OnIt = new ThisProposal(Of);

    private static Scene Tabled { get; } = Given.ANegotiation.And(Secretariat, new FormGroup(Pacific))
        .And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code });

    [Fact]
    public void The_group_speaks_by_its_mandated_member_and_by_no_other()
    {
        Given.ANegotiation.And(Secretariat, new FormGroup(Pacific))
            .When(Japan, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code })
            .ThenRefused(new MandateIsNotYours("Pacific Friends"));

        Assert.Equal(new Voice(Aus, Pacific.Code), Tabled.Draft.Find(Of)!.By);
    }

    [Fact]
    public void The_brackets_name_the_group() => Assert.Contains(
        "- PAC]", Notation.Of(ClauseCompilation.Of(Tabled.Draft, Review).Words), StringComparison.Ordinal);

    [Fact]
    public void Every_member_sees_it_at_once_and_counts_once() => Assert.Equal(
        "JPN support PAC, AUS support PAC", Stances(Tabled));

    [Fact]
    public void A_member_dissociates_for_itself_and_the_proposal_of_the_group_stands()
    {
        var after = Tabled.And(Japan, new DissociateFromGroup(Pacific.Code, OnIt));

        Assert.True(after.Draft.Find(Of)!.IsOpen);
        Assert.Equal("AUS support PAC", Stances(after));
        Assert.Equal([Jpn], Standpoints.On(after.Draft, OnIt).Dissociated(Pacific.Code));
    }

    [Fact]
    public void A_members_own_word_counts_before_its_groups() => Assert.Equal(
        "JPN object JPN, AUS support PAC", Stances(Tabled.And(Japan, Signal(Of, PositionSignal.Object))));

    [Fact]
    public void Who_returns_speaks_with_the_group_again() => Assert.Equal(
        "JPN support PAC, AUS support PAC",
        Stances(Tabled.And(Japan, new DissociateFromGroup(Pacific.Code, OnIt), new ReturnToGroup(Pacific.Code, OnIt))));

    [Fact]
    public void The_groups_word_and_a_members_own_are_not_counted_twice() => Assert.Equal(
        "JPN support JPN, AUS canLiveWith PAC",
        Stances(Tabled
            .And(Australia, Signal(Of, PositionSignal.CanLiveWith) with { OnBehalfOf = Pacific.Code })
            .And(Japan, Signal(Of, PositionSignal.Support))));

    private static string Stances(Scene scene) => string.Join(", ", Standpoints.On(scene.Draft, OnIt).Stances()
        .Where(each => each.Delegation.Code != Idn)
        .Select(each => $"{each.Delegation.Code} {Lower(each.Standpoint.Signal)} {each.Standpoint.By.Code}"));

    private static string Lower(PositionSignal signal) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(signal.ToString());
}
