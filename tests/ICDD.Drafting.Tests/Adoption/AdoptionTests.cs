using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class AdoptionTests
{
    private static Scene Agreed { get; } = Given.ANegotiation
        .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeAdReferendum(clause, 1))]);

    private static Scene Put { get; } = Agreed.And(Chair, new PutTheQuestion("1st plenary meeting"));

    [Fact]
    public void The_question_is_put_and_nobody_objects() => Assert.Null(Put
        .When(Chair, new AdoptByConsensus("1st plenary meeting")).Then(new DocumentAdopted("1st plenary meeting"))
        .Draft.Questions.Single().Objection);

    [Fact]
    public void An_objection_closes_the_question_and_is_recorded()
    {
        var objected = Put.When(Japan, new ObjectToAdoption(" We wait for our capital. "))
            .Then(new AdoptionObjected(1, Jpn, "We wait for our capital."));

        Assert.Equal(
            (Jpn, Japan),
            (objected.Draft.Questions[0].Objection!.Delegation, objected.Draft.Questions[0].Objection!.Stamp.By));
        objected.When(Australia, new ObjectToAdoption("We too.")).ThenRefused(new NoQuestionIsPut());
        objected.When(Chair, new AdoptByConsensus("plenary")).ThenRefused(new AdoptionWasObjectedTo("Japan"));
        Assert.Equal(
            Stage.Adopted,
            objected.And(Chair, new PutTheQuestion("2nd meeting"), new AdoptByConsensus("2nd meeting")).Draft.Stage);
    }

    [Fact]
    public void A_question_lapses_with_the_words_on_which_it_was_put() => Put
        .And(Chair, new ReopenClause(Review, "new facts")).And(Australia, Modify(Review, ReviewInTwo))
        .And(Chair, Accept(Aus), new AgreeClause(Review, 2))
        .And(Chair, new PutTheQuestion("again"));

    [Fact]
    public void The_question_is_not_put_while_something_stands_in_the_way() => Agreed
        .And(Australia, Add(Review, "We will learn"))
        .When(Chair, new PutTheQuestion("plenary"))
        .ThenRefused(new AdoptionIsBlocked(1, [new Obstacle(ObstacleKind.ProposalIsOpen, Review, Proposal(Aus))]));

    [Fact]
    public void What_was_agreed_ad_referendum_becomes_agreed_with_the_whole()
    {
        var adopted = Agreed
            .When(Chair, new PutTheQuestion(" 1st plenary  meeting "))
            .Then(new QuestionPut(1, "1st plenary meeting", Question.HashOf(Agreed.Draft)))
            .When(Chair, new AdoptByConsensus(" 1st plenary  meeting "))
                .Then(new DocumentAdopted("1st plenary meeting"))
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
        .And(Chair, new PutTheQuestion("plenary"), new AdoptByConsensus("plenary"))
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
