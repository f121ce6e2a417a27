using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>What is put is what is adopted, and nobody is passed over.</summary>
public class QuestionTests
{
    private static Scene Agreed { get; } = Given.ANegotiation.And(
        Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);

    private static Scene Objected { get; } = Agreed.And(Japan, Signal(Review, PositionSignal.Object));

    private static PutTheQuestion Answering { get; } = new("plenary")
    {
        Answers = [new(Jpn, Review, "It does not stand in the way.")],
    };

    [Fact]
    public void Nothing_is_adopted_on_which_no_question_was_put()
    {
        Agreed.When(Chair, new AdoptByConsensus("plenary")).ThenRefused(new QuestionWasNotPut());
        Agreed.And(Chair, new PutTheQuestion("plenary"), new AdoptByConsensus("plenary"));
    }

    [Fact]
    public void What_was_put_has_the_hash_of_what_was_adopted()
    {
        var adopted = Given.ANegotiation
            .And(Australia, Add(Chapeau, "We recall paragraph 2 bis"), Delete(Preamble)).And(
                Chair, Accept(Aus, 1), Accept(Aus, 2))
            .And(Chair, [
                .. ToBeAgreed.Except([Preamble]).Select(clause => new AgreeClause(clause, 1)),
                new AgreeClause(new("c8"), 1),
            ])
            .And(Chair, new PutTheQuestion("plenary"), new AdoptByConsensus("plenary")).Draft;

        Assert.Equal(TextHash.Of(TextState.Of(adopted)), adopted.Questions.Single().Text);
        Assert.Equal(
            [
                new NumberChange(Preamble, "1", "") { Reason = NumberReason.Deleted, Proposal = Proposal(Aus, 2) },
                new NumberChange(Chapeau, "2", "1"), new NumberChange(PointA, "2 a.", "1 a."),
                new NumberChange(PointB, "2 b.", "1 b."),
                new NumberChange(new("c8"), "2 bis", "2") { Reason = NumberReason.Inserted, Proposal = Proposal(Aus) },
            ],
            Concordance.OfAdoption(adopted));
    }

    [Fact]
    public void A_question_of_an_earlier_program_stands_on_the_text_of_that_day()
    {
        var put = Agreed.Record(Chair, [new QuestionPut(1, "plenary", Question.HashOfWorkingText(Agreed.Draft))]);

        Assert.NotNull(Question.Open(put.Draft));
    }

    [Fact]
    public void An_objection_on_record_is_named_and_answered()
    {
        Objected.When(Chair, new PutTheQuestion("plenary")).ThenRefused(new ObjectionsStand([new("Japan", "3")]));
        Objected.When(Chair, new PutTheQuestion("plenary") { Answers = [new(Jpn, Review, " "), new(Aus, Review, "x")] })
            .ThenRefused(new ObjectionsStand([new("Japan", "3")]));

        var put = Objected.And(Chair, Answering);
        Assert.Equal("It does not stand in the way.", put.Draft.Questions[0].Answers.Single().Answer);
        put.When(Chair, new AdoptByConsensus("plenary")).Happens();
    }

    [Fact]
    public void An_objection_that_comes_after_the_question_stands_in_the_way_of_the_decision()
    {
        var put = Agreed.And(Chair, new PutTheQuestion("plenary")).And(Japan, Signal(Review, PositionSignal.Object));
        put.When(Chair, new AdoptByConsensus("plenary")).ThenRefused(new ObjectionsStand([new("Japan", "3")]));

        put.And(
            Japan, Signal(Review, PositionSignal.CanLiveWith)).When(Chair, new AdoptByConsensus("plenary")).Happens();
    }

    [Fact]
    public void An_objection_that_was_withdrawn_needs_no_answer() => Objected
        .And(Japan, new WithdrawPosition(new ThisClause(Review))).And(Chair, new PutTheQuestion("plenary"));

    [Fact]
    public void A_recommendation_that_follows_from_a_deleted_paragraph_is_named_and_linked_anew()
    {
        var deleted = Given.ANegotiation.And(Australia, Delete(Review)).And(Chair, Accept(Aus))
            .And(Chair, [.. ToBeAgreed.Except([Review]).Select(clause => new AgreeClause(clause, 1))]);
        var obstacle = new Obstacle(ObstacleKind.RecommendationFollowsDeleted, Advice);
        deleted.When(Chair, new PutTheQuestion("plenary")).ThenRefused(new AdoptionIsBlocked(1, [obstacle]));
        deleted.When(Chair, new RelinkRecommendation(Advice, [Review])).ThenRefused(new ClauseIsDeleted("3"));

        deleted.When(Chair, new RelinkRecommendation(Advice, [Chapeau]))
            .Then(new RecommendationRelinked(Advice, [Chapeau]))
            .And(Chair, new PutTheQuestion("plenary"), new AdoptByConsensus("plenary"));
    }
}
