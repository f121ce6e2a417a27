using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class EditorialTests
{
    private const string WithComma = "We will review progress, once a year, in an open meeting";

    private static readonly ChangeEditorially AddsCommas = new(
        Review, ReviewText, WithComma, EditorialKind.Punctuation);

    private static Scene Changed { get; } = Given.AnAdoptedText.And(Secretariat, AddsCommas);

    [Fact]
    public void The_issued_text_has_the_change_and_the_adopted_one_stays()
    {
        var draft = Given.AnAdoptedText.When(Secretariat, AddsCommas)
            .Then(new EditorialChangeMade(1, Review, EditorialKind.Punctuation, ReviewText, WithComma)).Says(
                Review, ReviewText).Draft;

        Assert.Equal(WithComma, IssuedText.Of(draft).TextOf(Review));
        Assert.Equal(TextHash.Of(TextState.Of(Given.AnAdoptedText.Draft)), TextHash.Of(TextState.Of(draft)));
        Assert.NotEqual(TextHash.Of(TextState.Of(draft)), TextHash.Of(IssuedText.Of(draft)));
    }

    [Theory]
    [InlineData(EditorialKind.Punctuation, "open, fair and free", "open; fair, and free", true)]
    [InlineData(EditorialKind.Punctuation, "from 2010-2015", "from 2010–2015", true)]
    [InlineData(EditorialKind.Punctuation, "States should act", "States shall act", false)]
    [InlineData(EditorialKind.Punctuation, "all people act", "all peoples act", false)]
    [InlineData(EditorialKind.Punctuation, "the people's right", "the peoples' right", false)]
    [InlineData(EditorialKind.Punctuation, "by 1.5 degrees", "by 1,5 degrees", false)]
    [InlineData(EditorialKind.Punctuation, "up 5 degrees", "up -5 degrees", false)]
    [InlineData(EditorialKind.Punctuation, "40% of all", "40 of all", false)]
    [InlineData(EditorialKind.Punctuation, "We act", "we act", false)]
    [InlineData(EditorialKind.Numbering, "(a) trust, (c) skills", "(a) trust, (b) skills", true)]
    [InlineData(EditorialKind.Numbering, "reduce it by 40.", "reduce it by 50.", false)]
    [InlineData(EditorialKind.Numbering, "(trust)", "(skills)", false)]
    [InlineData(EditorialKind.CrossReference, "as in paragraph 6 above", "as in paragraph 7 above", true)]
    [InlineData(EditorialKind.CrossReference, "as in paragraphs 6 and 8", "as in paragraphs 6 and 9", true)]
    [InlineData(EditorialKind.CrossReference, "see section II", "see annex II", true)]
    [InlineData(EditorialKind.CrossReference, "40 per cent by 2030", "50 per cent by 2030", false)]
    [InlineData(EditorialKind.CrossReference, "we should act", "we shall act", false)]
    [InlineData(EditorialKind.Name, "with Turkey and Japan", "with Türkiye and Japan", true)]
    [InlineData(EditorialKind.Name, "the United Nation Secretariat", "the United Nations Secretariat", true)]
    [InlineData(EditorialKind.Name, "Peoples of Asia", "People of Asia", false)]
    [InlineData(EditorialKind.Name, "States Shall act", "States Should act", false)]
    [InlineData(EditorialKind.Name, "we urge action", "we welcome action", false)]
    [InlineData(EditorialKind.Name, "with Japan", "with", false)]
    public void What_can_be_seen_by_machine_to_alter_the_meaning_goes_back(
        EditorialKind kind, string before, string after, bool isEditorial) =>
        Assert.Equal(isEditorial, !EditorialRule.AltersMeaning(kind, before, after));

    [Fact]
    public void A_challenge_that_is_upheld_takes_the_change_back_and_what_was_built_on_it()
    {
        var draft = Changed.And(
            Secretariat, new ChangeEditorially(Review, WithComma, WithComma + ";", EditorialKind.Punctuation))
            .When(Japan, new ChallengeEditorialChange(1, "It now reads otherwise."))
            .Then(new EditorialChangeChallenged(1, Jpn, "It now reads otherwise."))
            .When(Chair, new UpholdChallenge(1, "So it does.")).Then(new ChallengeUpheld(1, "So it does.")).Draft;

        Assert.Equal(ReviewText, IssuedText.TextOf(draft, Review));
        Assert.Equal(
            [EditorialStatus.Upheld, EditorialStatus.FellWithAnother],
            draft.Editorial.Changes.Select(each => each.Status));
    }

    [Fact]
    public void A_challenge_that_is_dismissed_leaves_the_change() => Assert.Equal(WithComma, IssuedText.TextOf(Changed
        .And(Japan, new ChallengeEditorialChange(1, "Hm."))
        .When(Chair, new DismissChallenge(1, "It is a comma.")).Then(new ChallengeDismissed(1, "It is a comma.")).Draft,
        Review));

    [Fact]
    public void A_change_can_be_challenged_to_the_last_instant_of_the_window()
    {
        var last = Changed.Later(EditorialChange.Window - (Changed.Now - Changed.Draft.Editorial.Changes[0].Stamp.At));

        last.When(Japan, new ChallengeEditorialChange(1, "Hm.")).Happens();
        last.Later(TimeSpan.FromTicks(1)).When(Japan, new ChallengeEditorialChange(1, "Hm."))
            .ThenRefused(new ChallengeIsLate(Facts.AtVenue(Changed.Draft.Editorial.Changes[0].ChallengeableUntil)));
    }

    [Fact]
    public void The_chair_certifies_the_text_once_every_change_is_past_challenge()
    {
        var issued = TextHash.Of(IssuedText.Of(Changed.Draft));
        Changed.When(Chair, new CertifyText(issued)).ThenRefused(new EditorialReviewIsOpen([1]));

        Changed.Later(EditorialChange.Window).When(Chair, new CertifyText(issued))
            .Then(new TextCertified(TextHash.Of(TextState.Of(Given.AnAdoptedText.Draft)), issued))
            .When(Secretariat, AddsCommas).ThenRefused(new TextIsCertified());
    }

    [Fact]
    public void The_hash_is_of_what_the_text_says_and_of_nothing_else()
    {
        Assert.Equal(
            """
            heading I
            Cooperation
            preambular 1
            We recall the Jakarta Message of 2019
            operative 2
            We will work together
            operative 2 a.
            on trust between peoples
            operative 2 b.
            on skills for all
            operative 3
            We will review progress once a year in an open meeting
            recommendation R.1
            Publish data on progress
            1		Governments		voluntary	3

            """,
            TextHash.CanonicalText(TextState.Of(Given.ANegotiation.Draft)));
        Assert.Equal(
            TextHash.Of(TextState.Of(Given.ANegotiation.Draft)),
            TextHash.Of(TextState.Of(Given.ANegotiation.And(Japan, new CommentOnClause(Review, "Why?")).Draft)));
    }
}
