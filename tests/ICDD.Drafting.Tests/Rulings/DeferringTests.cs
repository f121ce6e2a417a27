using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class DeferringTests
{
    private static Scene Deferred { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
        .When(Chair, new DeferClause(Review, "tomorrow")).Then(new ClauseDeferred(Review, "tomorrow"));

    [Fact]
    public void What_is_deferred_keeps_its_proposals_and_is_ruled_on_once_it_is_resumed()
    {
        Deferred.When(Chair, Accept(Aus)).ThenRefused(new ClauseIsDeferred("3"));
        Deferred.When(Chair, new ResumeClause(Review)).Then(new ClauseResumed(Review))
            .And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);
    }

    [Fact]
    public void What_is_deferred_stands_in_the_way_of_adoption() => Assert.Contains(
        new Obstacle(ObstacleKind.ClauseIsDeferred, Review), Obstacle.Of(Deferred.Draft));
}
