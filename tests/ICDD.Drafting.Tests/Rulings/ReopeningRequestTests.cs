using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A request to reopen waits until it is answered.</summary>
public class ReopeningRequestTests
{
    private static Scene Asked { get; } = Given.ANegotiation
        .And(Chair, new AgreeAdReferendum(Review, 1)).And(Japan, new AskToReopen(Review, "new facts"));

    [Fact]
    public void It_stays_on_the_desk_when_the_status_rises() =>
        Assert.Equal(["new facts"], RequestsIn(Asked.And(Chair, new AgreeClause(Review, 1))));

    [Fact]
    public void It_stays_when_silence_agrees_the_clause() => Assert.Equal(["new facts"], RequestsIn(Asked
        .And(Chair, new SetSilence([new(Review, 1)], Opening.AddDays(1), SilenceDisclosure.Names))
        .Later(TimeSpan.FromDays(1)).And(Secretariat, new ExpireSilence(new("s1")))));

    [Fact]
    public void The_chair_reopens() => Assert.Empty(RequestsIn(Asked.And(Chair, new ReopenClause(Review, "as asked"))));

    [Fact]
    public void Or_declines_with_a_reason_that_all_see()
    {
        var declined = Asked.When(Chair, new DeclineReopening(Review, "nothing new"))
            .Then(new ReopeningDeclined(Review, "nothing new"));
        var clause = declined.Draft.Find(Review)!;

        Assert.Empty(RequestsIn(declined));
        Assert.Equal((ClauseStatus.AgreedAdReferendum, RulingKind.ReopeningDeclined, "nothing new"),
            (clause.Status, clause.Rulings[^1].Kind, clause.Rulings[^1].Reason));
        Assert.Equal(["again"], RequestsIn(declined.And(Australia, new AskToReopen(Review, "again"))));
    }

    private static IEnumerable<string> RequestsIn(Scene scene) =>
        ChairQueue.Of(scene.Draft, QueueOrder.Document)
            .SelectMany(queued => queued.Requests).Select(request => request.Reason);
}
