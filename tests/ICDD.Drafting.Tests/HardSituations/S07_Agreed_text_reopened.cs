using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Agreed_text_reopened
{
    private static Scene Reopened { get; } = Given.ANegotiation.And(Chair, new AgreeAdReferendum(Review, 1))
        .And(Japan, new AskToReopen(Review, "new facts")).And(Chair, new ReopenClause(Review, "as Japan asked"));

    [Fact]
    public void Anyone_may_ask_and_the_reason_of_the_chair_is_on_record()
    {
        Given.ANegotiation.And(Chair, new AgreeClause(Review, 1))
            .When(Japan, new ReopenClause(Review, "new facts")).ThenRefused(new NotYourPart(Role.Delegate));

        Assert.Equal(
            [(RulingKind.ReopeningAsked, Japan, "new facts"), (RulingKind.Reopened, Chair, "as Japan asked")],
            Reopened.Draft.Find(Review)!.Rulings.Skip(1).Select(ruling => (ruling.Kind, ruling.Stamp.By, ruling.Reason)));
    }

    [Fact]
    public void The_last_agreed_wording_stays_the_default_and_returns_if_nothing_else_is_agreed()
    {
        var tried = Reopened.And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);
        Assert.Equal(1, tried.Draft.Find(Review)!.Default!.Wording);

        var returned = tried.When(Chair, new ReturnToAgreed(Review, 2))
            .Then(new ClauseReturnedToAgreed(Review, 1, RulingKind.AgreedAdReferendum)).Says(Review, ReviewText);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, returned.Draft.Find(Review)!.Status);
        Assert.Null(returned.Draft.Find(Review)!.Default);
    }

    [Fact]
    public void Words_that_return_are_recorded_as_a_wording_of_their_own_only_where_others_stood()
    {
        Assert.Equal(1, Reopened.And(Chair, new ReturnToAgreed(Review, 1)).Draft.Find(Review)!.Wording.Number);
        Assert.Equal(3, Reopened.And(Australia, Modify(Review, ReviewInTwo))
            .And(Chair, Accept(Aus), new ReturnToAgreed(Review, 2)).Draft.Find(Review)!.Wording.Number);
    }

    [Fact]
    public void The_default_does_not_return_over_an_open_proposal() => Reopened.And(Australia, Modify(Review, ReviewInTwo))
        .When(Chair, new ReturnToAgreed(Review, 1)).ThenRefused(new ProposalsAreOpen("3", ["AUS/1"]));

    [Fact]
    public void What_is_agreed_instead_is_the_next_default() => Assert.Equal(2, Reopened
        .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus), new AgreeClause(Review, 2))
        .And(Chair, new ReopenClause(Review, "again")).Draft.Find(Review)!.Default!.Wording);

    [Fact]
    public void An_adopted_text_is_not_reopened() => Given.AnAdoptedText
        .When(Chair, new ReopenClause(Review, "late")).ThenRefused(new NotAtThisStage(Stage.Adopted));
}
