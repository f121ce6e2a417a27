using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class AdoptionTests
{
    [Fact]
    public void What_was_agreed_ad_referendum_becomes_agreed_with_the_whole()
    {
        var adopted = Given.ANegotiation.And(Chair, [.. ToBeAgreed.Select(clause => new AgreeAdReferendum(clause, 1))])
            .When(Chair, new AdoptByConsensus(" 1st plenary  meeting ")).Then(new DocumentAdopted("1st plenary meeting"))
            .Draft;

        Assert.Equal((Stage.Adopted, "SC/2021/1", Chair),
            (adopted.Stage, adopted.Adopted!.Symbol, adopted.Adopted.Stamp.By));
        Assert.All(adopted.Standing(), clause => Assert.Equal(ClauseStatus.Agreed, clause.Status));
        Assert.All(adopted.Standing(), clause => Assert.Equal(RulingKind.Adopted, clause.Rulings[^1].Kind));
    }

    [Fact]
    public void An_adopted_text_is_numbered_through() => Given.ANegotiation
        .And(Australia, Delete(Preamble), Add(Review, "We will learn"))
        .And(Chair, Accept(Aus, 1), Accept(Aus, 2), new AgreeClause(new("c8"), 1))
        .And(Chair, [.. ToBeAgreed.Except([Preamble]).Select(clause => new AgreeClause(clause, 1))])
        .And(Chair, new AdoptByConsensus("plenary"))
        .Numbered("I, -, 1, 1 a., 1 b., 2, 3, R.1");

    [Fact]
    public void A_proposal_behind_an_agreed_clause_stands_in_the_way() => Given.ANegotiation
        .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))])
        .And(Japan, Add(Review, "We will learn"))
        .When(Chair, new AdoptByConsensus("plenary"))
        .ThenRefused(new AdoptionIsBlocked(1, [new Obstacle(ObstacleKind.ProposalIsOpen, Review, Proposal(Jpn))]));

    [Fact]
    public void A_meeting_has_a_name() => Given.ANegotiation
        .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))])
        .When(Chair, new AdoptByConsensus("")).ThenRefused(new TextIsEmpty());
}
