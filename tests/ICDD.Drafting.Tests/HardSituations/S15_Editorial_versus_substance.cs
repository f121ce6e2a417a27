using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class Editorial_versus_substance
{
    private const string Adopted = "on trust between peoples";
    private const string Marked = "on trust, between peoples";

    private static ChangeEditorially AddsAComma { get; } = new(PointA, Adopted, Marked, EditorialKind.Punctuation);

    private static Scene Changed { get; } = Given.AnAdoptedText.And(Secretariat, AddsAComma);

    [Fact]
    public void Before_the_adoption_there_is_nothing_editorial() => Given.ANegotiation
        .When(Secretariat, AddsAComma).ThenRefused(new NotAtThisStage(Stage.Negotiation));

    [Fact]
    public void Only_the_secretariat_edits_and_it_names_the_type()
    {
        Given.AnAdoptedText.When(Chair, AddsAComma).ThenRefused(new NotYourPart(Role.Chair));
        Given.AnAdoptedText.When(Secretariat, AddsAComma)
            .Then(new EditorialChangeMade(1, PointA, EditorialKind.Punctuation, Adopted, Marked));
    }

    [Fact]
    public void Every_change_is_a_redline_against_what_was_adopted()
    {
        var change = Changed.Draft.Editorial.Changes.Single();
        Assert.Equal(
            [new RedlineSpan(Mark.Kept, "on trust"), new(Mark.Inserted, ","), new(Mark.Kept, " between peoples")],
            Redline.Between(change.Before, change.After));
    }

    [Theory]
    [InlineData("on trust between people")]
    [InlineData("on trust shall be between peoples")]
    [InlineData("on Trust between peoples")]
    public void What_alters_the_meaning_goes_back_to_the_plenary_under_whatever_type(string text)
    {
        foreach (var type in Enum.GetValues<EditorialKind>())
            Given.AnAdoptedText.When(Secretariat, new ChangeEditorially(PointA, Adopted, text, type))
                .ThenRefused(new ChangeAltersMeaning("2 a.", type));
    }

    [Fact]
    public void Shall_does_not_become_should_nor_should_shall()
    {
        const string should = "States should act on their own law";
        var adopted = Given.ANegotiation
            .And(Australia, Modify(Review, should)).And(Chair, Accept(Aus), new AgreeClause(Review, 2))
            .And(Chair, [.. ToBeAgreed.Except([Review]).Select(clause => new AgreeClause(clause, 1))])
            .And(Chair, new PutTheQuestion("plenary"), new AdoptByConsensus("plenary"));

        foreach (var type in Enum.GetValues<EditorialKind>())
            adopted.When(Secretariat, new ChangeEditorially(Review, should, "States shall act on their own law", type))
                .ThenRefused(new ChangeAltersMeaning("3", type));
    }

    [Fact]
    public void Any_delegation_challenges_within_the_window_and_none_after_it()
    {
        var until = Changed.Draft.Editorial.Changes.Single().ChallengeableUntil;
        Changed.When(Australia, new ChallengeEditorialChange(1, "One thought became two."))
            .Then(new EditorialChangeChallenged(1, Aus, "One thought became two."))
            .When(Japan, new ChallengeEditorialChange(1, "So we think.")).Happens();
        Changed.Later(EditorialChange.Window).When(Japan, new ChallengeEditorialChange(1, "Late."))
            .ThenRefused(new ChallengeIsLate(Facts.AtVenue(until)));
    }

    [Fact]
    public void What_a_challenge_takes_back_reads_as_it_was_adopted_and_the_chair_certifies_that()
    {
        var ruled = Changed.And(Japan, new ChallengeEditorialChange(1, "The comma divides what was one."));
        var hash = TextHash.Of(TextState.Of(Given.AnAdoptedText.Draft));
        ruled.When(Chair, new CertifyText(hash)).ThenRefused(new EditorialReviewIsOpen([1]));

        var upheld = ruled.And(Chair, new UpholdChallenge(1, "It goes back."));
        Assert.Equal(Adopted, IssuedText.TextOf(upheld.Draft, PointA));
        upheld.When(Chair, new CertifyText(hash)).Then(new TextCertified(hash, hash));
    }
}
