using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Proposal_against_an_outdated_revision
{
    private static readonly string Monthly = ReviewText.Replace("once a year", "every month");

    /// <summary>The text says "every two years" since; Japan's is clean, Indonesia's is not.</summary>
    private static Scene Outdated { get; } = Given.ANegotiation
        .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus))
        .And(Secretariat, new IssueRevision(RevisionNumbering.Keep))
        .And(Japan, Modify(Review, ReviewClosed, wording: 1)).And(Indonesia, Modify(Review, Monthly, wording: 1));

    [Fact]
    public void It_is_tabled_as_written_and_compared() => Outdated
        .Stands(Proposal(Jpn), Standing.Clean).Stands(Proposal(Idn), Standing.Conflicting).Says(Review, ReviewInTwo);

    [Fact]
    public void Its_sponsor_confirms_what_carries_over_with_the_newer_words_in_it() => Outdated
        .When(Japan, new ConfirmProposal(Proposal(Jpn), 1, new(Review, 2)))
        .Then(new ProposalConfirmed(Proposal(Jpn), new Modification(
            Review, 2, "We will review progress every two years in a closed meeting")))
        .Stands(Proposal(Jpn), Standing.Clean);

    [Fact]
    public void Its_sponsor_confirms_what_conflicts_in_its_own_words()
    {
        var scene = Outdated.And(Japan, new CoSponsor(Proposal(Idn), 1))
            .When(Indonesia, new ConfirmProposal(Proposal(Idn), 1, new(Review, 2)))
            .Then(new ProposalConfirmed(Proposal(Idn), new Modification(Review, 2, Monthly)))
            .Stands(Proposal(Idn), Standing.Clean);

        Assert.Equal([Jpn], scene.Draft.Find(Proposal(Idn))!.CoSponsors);
        Assert.Equal(
            [1, 2], scene.Draft.Find(Proposal(Idn))!.Wordings.Select(each => ((Modification)each.Change).Wording));
    }

    [Fact]
    public void The_secretariat_confirms_only_with_the_sponsors_recorded_consent()
    {
        var confirm = new ConfirmProposal(Proposal(Idn), 1, new(Review, 2));
        Outdated.When(Secretariat, confirm).ThenRefused(new ConsentIsMissing("IDN/1"));
        Outdated.When(Japan, confirm).ThenRefused(new ProposalIsNotYours("IDN/1"));

        var scene = Outdated.And(Secretariat, confirm with { Consent = "note of 16 November" });
        Assert.Equal("note of 16 November", scene.Draft.Find(Proposal(Idn))!.Wording.Consent);
    }

    [Fact]
    public void A_deletion_is_confirmed_against_what_stands_under_the_clause_now() => Given.ANegotiation
        .And(Australia, Delete(Chapeau)).And(Japan, Modify(PointA, "on trust")).And(Chair, Accept(Jpn))
        .Stands(Proposal(Aus), Standing.Conflicting)
        .And(Australia, new ConfirmProposal(Proposal(Aus), 1, new(Chapeau, 1))).Stands(Proposal(Aus), Standing.Clean);
}
