using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A corrigendum is no back door.</summary>
public class CorrigendumTests
{
    private const string WithComma = ReviewText + ",";

    private static readonly TimeSpan Window = EditorialChange.Window;

    private static Scene Certified { get; } = Given.AnAdoptedText
        .And(Chair, new CertifyText(TextHash.Of(IssuedText.Of(Given.AnAdoptedText.Draft))));

    private static Scene DrawnUp { get; } = Certified
        .When(
            Secretariat,
            new IssueCorrigendum([new(Review, WithComma), new(PointA, "on trust, between peoples")], "misprints"))
        .Then(
            new CorrigendumDrawnUp(1, "misprints"),
            new EditorialChangeMade(1, Review, EditorialKind.Punctuation, ReviewText, WithComma) { Corrigendum = 1 },
            new EditorialChangeMade(
                2,
                PointA,
                EditorialKind.Punctuation,
                "on trust between peoples",
                "on trust, between peoples")
            { Corrigendum = 1 });

    private static Scene Consented { get; } = DrawnUp.And(
        Chair, new ConsentToEditorialChange(1), new ConsentToEditorialChange(2));

    [Theory]
    [InlineData(ReviewText + ", and decide so")]
    [InlineData(ReviewInTwo)]
    [InlineData("We shall review progress once a year in an open meeting")]
    public void Substance_is_refused(string text) => Certified
        .When(Secretariat, new IssueCorrigendum([new(Review, text)], "misprint")).ThenRefused(
            new CorrectionAltersMeaning("3"));

    [Fact]
    public void Nothing_is_corrected_before_the_chair_consents_and_the_windows_are_closed()
    {
        Assert.Null(Deadlines.Next(DrawnUp.Draft));
        Assert.Contains(Waiting.For(DrawnUp.Draft, Chair), each => each.Kind == WaitingKind.EditorialRuling);
        Consented.When(Secretariat, new ReleaseCorrigendum(1)).ThenRefused(new EditorialReviewIsOpen([1, 2]));
        Assert.Equal(ReviewText, IssuedText.CorrectedTextOf(Consented.Draft, Review));

        var issued = Consented.Later(Window).When(Secretariat, new ReleaseCorrigendum(1)).Then(new CorrigendumIssued(
            1, "SC/2021/1/Corr.1",
            [new(Review, ReviewText, WithComma), new(PointA, "on trust between peoples", "on trust, between peoples")],
            "misprints")
        { Drawn = 1 });

        Assert.Equal(WithComma, IssuedText.CorrectedTextOf(issued.Draft, Review));
        Assert.Equal(Certified.Draft.Editorial.Certified!.Issued, TextHash.Of(IssuedText.Of(issued.Draft)));
        issued.When(Secretariat, new ReleaseCorrigendum(1)).ThenRefused(new AlreadySo());
        Assert.Null(Deadlines.Next(issued.Draft));
    }

    [Fact]
    public void It_is_issued_by_itself_without_what_was_taken_back()
    {
        var upheld = Consented.And(Japan, new ChallengeEditorialChange(1, "no"))
            .And(Chair, new UpholdChallenge(1, "so it is"));
        var due = Assert.Single(Deadlines.Of(upheld.Draft, upheld.Now + Window + TimeSpan.FromMinutes(1)));

        var issued = upheld.Later(Window).And(Secretariat, due.Command);

        Assert.Equal([PointA], issued.Draft.Editorial.Corrigenda.Single().Corrections.Select(each => each.Clause));
    }

    [Fact]
    public void All_are_given_notice_until_it_is_issued()
    {
        Assert.All([Australia, Japan, Indonesia], seat => Assert.Equal(
            [Review, PointA], Waiting.For(Consented.Draft, seat).Select(each => each.On!.Value)));
        Assert.Empty(Waiting.For(Consented.Later(Window).And(Secretariat, new ReleaseCorrigendum(1)).Draft, Japan));
    }

    [Fact]
    public void What_the_chair_refuses_is_not_issued()
    {
        var refused = DrawnUp.And(Chair, new RefuseEditorialChange(1, "no"), new RefuseEditorialChange(2, "no"));

        refused.When(Secretariat, new ReleaseCorrigendum(1)).ThenRefused(new CorrigendumIsEmpty());
        Assert.Null(Deadlines.Next(refused.Draft));
        refused.When(Secretariat, new IssueCorrigendum([new(Review, WithComma)], "again")).Happens();
    }

    [Fact]
    public void A_record_of_an_earlier_program_stays_issued()
    {
        var old = Certified.Record(
            Secretariat,
            [new CorrigendumIssued(1, "SC/2021/1/Corr.1", [new(Review, ReviewText, ReviewInTwo)], "misprint")]);

        Assert.Equal(ReviewInTwo, IssuedText.CorrectedTextOf(old.Draft, Review));
    }
}
