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
            Reopened.Draft.Find(
                Review)!.Rulings.Skip(1).Select(ruling => (ruling.Kind, ruling.Stamp.By, ruling.Reason)));
    }

    [Fact]
    public void The_last_agreed_wording_stays_the_default_and_returns_if_nothing_else_is_agreed()
    {
        var tried = Reopened.And(Australia, Modify(Review, ReviewInTwo))
            .And(Chair, Accept(Aus)).Says(Review, ReviewInTwo);
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
    public void The_default_does_not_return_over_an_open_proposal() => Reopened.And(
        Australia, Modify(Review, ReviewInTwo))
        .When(Chair, new ReturnToAgreed(Review, 1)).ThenRefused(new ProposalsAreOpen("3", ["AUS/1"]));

    [Fact]
    public void What_is_agreed_instead_is_the_next_default() => Assert.Equal(2, Reopened
        .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus), new AgreeClause(Review, 2))
        .And(Chair, new ReopenClause(Review, "again")).Draft.Find(Review)!.Default!.Wording);

    [Fact]
    public void An_adopted_text_is_not_reopened() => Given.AnAdoptedText
        .When(Chair, new ReopenClause(Review, "late")).ThenRefused(new NotAtThisStage(Stage.Adopted));

    [Fact]
    public void After_the_adoption_nobody_asks_proposes_or_rules_any_more()
    {
        Given.AnAdoptedText.When(Japan, new AskToReopen(Review, "new facts"))
            .ThenRefused(new NotAtThisStage(Stage.Adopted));
        Given.AnAdoptedText.When(Australia, Modify(Review, ReviewInTwo)).ThenRefused(new NotAtThisStage(Stage.Adopted));
        Given.AnAdoptedText.When(Secretariat, new EditClause(Review, 1, ReviewInTwo))
            .ThenRefused(new NotAtThisStage(Stage.Adopted));
    }

    [Fact]
    public void What_is_wrong_in_an_adopted_text_is_put_right_by_a_corrigendum_and_never_by_an_edit()
    {
        const string right = ReviewText + ",";
        var corrigendum = new IssueCorrigendum([new CorrectedClause(Review, right)], "misprint");
        Given.AnAdoptedText.When(Secretariat, corrigendum).ThenRefused(new TextIsNotCertified());

        var certified = Given.AnAdoptedText.And(
            Chair, new CertifyText(TextHash.Of(IssuedText.Of(Given.AnAdoptedText.Draft))));
        certified.When(Secretariat, new IssueCorrigendum([new CorrectedClause(Review, ReviewInTwo)], "misprint"))
            .ThenRefused(new CorrectionAltersMeaning("3"));

        var corrected = certified.And(Secretariat, corrigendum).And(Chair, new ConsentToEditorialChange(1))
            .Later(EditorialChange.Window + TimeSpan.FromMinutes(1))
            .When(Secretariat, new ReleaseCorrigendum(1))
            .Then(new CorrigendumIssued(1, "SC/2021/1/Corr.1", [new Correction(Review, ReviewText, right)], "misprint")
            {
                Drawn = 1,
            })
            .Says(Review, ReviewText);

        Assert.Equal(right, IssuedText.CorrectedTextOf(corrected.Draft, Review));
        Assert.Equal(certified.Draft.Editorial.Certified!.Issued, TextHash.Of(IssuedText.Of(corrected.Draft)));
    }

    [Fact]
    public void A_paragraph_that_comes_back_brings_the_sub_paragraphs_that_went_with_it()
    {
        var gone = Given.ANegotiation.And(Australia, Delete(Chapeau)).And(Chair, Accept(Aus));
        Assert.All([Chapeau, PointA, PointB], id => Assert.False(gone.Draft.Find(id)!.Stands));

        var back = gone.And(Chair, new ReopenClause(Chapeau, "it was needed"));
        Assert.All([Chapeau, PointA, PointB], id => Assert.True(back.Draft.Find(id)!.Stands));
    }
}
