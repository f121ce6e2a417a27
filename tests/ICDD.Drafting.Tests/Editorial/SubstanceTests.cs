using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>No substance passes as editorial, under whatever type.</summary>
public class SubstanceTests
{
    public static TheoryData<string, string> Substance => new()
    {
        { "Endorses the plan of action", "Rejects the plan of action" },
        { "We endorse the plan", "We reject the plan" },
        { "Also Endorses the plan", "Also Rejects the plan" },
        { "Always act in good faith", "Never act in good faith" },
        { "We Always act", "We Never act" },
        { "We act, Always in good faith", "We act, Never in good faith" },
        { "to report by March each year", "to report by August each year" },
        { "to report by 1 March 2022", "to report by 1 May 2022" },
        { "to report by Monday", "to report by Friday" },
        { "Agrees to take part in 3 meetings", "Agrees to take part in 2 meetings" },
        { "to take part 3 times", "to take part 2 times" },
        { "decides to annex 3 islands", "decides to annex 4 islands" },
        { "within (15) days", "within (45) days" },
        { "within fifteen (15) days", "within fifteen (45) days" },
        { "15 days after the vote", "45 days after the vote" },
        { "3.5 million are needed", "4.5 million are needed" },
        { "the Parties Shall report", "the Parties May report" },
        { "States SHALL act", "States SHOULD act" },
        { "for All States", "for Some States" },
        { "for Indigenous Peoples", "for Indigenous People" },
        { "with Member States", "with Observer States" },
        { "the State Parties", "the Member Parties" },
        { "with Japan", "with Fiji" },
        { "with Japan and Fiji", "with Japan" },
        { "with the Republic of Korea", "with the Democratic People’s Republic of Korea" },
        { "with Niger", "with Nigeria" },
        { "with Guinea", "with Guinea-Bissau" },
        { "with the Congo", "with the Democratic Republic of the Congo" },
        { "with WHO", "with WTO" },
        { "we act with states", "we act with States" },
        { "we act (trust)", "we act (skills)" },
        { "we hope to act", "we hope not to act" },
        { "we act", "we act, and decide so" },
        { "We act? No", "We act. No" },
        { "We act!", "We act?" },
        { "we [shall] act", "we shall act" },
        { "and/or", "and, or" },
        { "5 per cent", "6 per cent" },
        { "1,000 people", "1 000 people" },
        { "Paragraph 3 and 15 days", "Paragraph 3 and 45 days" },
        { "in paragraph 3 States agree", "in paragraph 2 States agree" },
        { "in section 3.5 million", "in section 4.5 million" },
        { "as in paragraphs 3 and 4", "as in paragraph 3" },
        { "as in paragraphs 3 to 5", "as in paragraphs 3 and 5" },
        { "(a) trust, (b) skills", "(a) trust, (c) skills" },
        { "the point (a) alone", "the point (b) alone" },
        { "赞成该计划", "反对该计划" },
        { "we shall expand the ban", "we shall Expand the ban" },
        { "the Right to Act", "the Duty to Act" },
        { "in One meeting", "in Two meetings" },
        { "the First meeting", "the Second meeting" },
        { "the Full text", "the Voluntary text" },
        { "the Party concerned", "the Parties concerned" },
        { "it is a Legal act", "it is an Illegal act" },
        { "it is: Endorsed by all", "it is: Opposed by all" },
        { "Also Instructs the Secretariat", "Also Rescinds the Secretariat" },
        { "Further Strongly Instructs us", "Further Strongly Rescinds us" },
        { "we act. We Ratify the plan", "we act. We Rescind the plan" },
        { "3 – 5 years", "3, 5 years" },
        { "from 3 - 5 per cent", "from 3 5 per cent" },
        { "for Developing Countries", "for Developed Countries" },
        { "the National Plan", "the International Plan" },
        { "the Armed Forces", "the Unarmed Forces" },
        { "the Certain Plan", "the Uncertain Plan" },
        { "in part 3 states agree", "in part 2 states agree" },
        { "it is in section 3 lists of", "it is in section 4 lists of" },
    };

    [Theory]
    [MemberData(nameof(Substance))]
    public void It_goes_back(string before, string after)
    {
        Assert.All(Enum.GetValues<EditorialKind>(), kind => Assert.True(
            EditorialRule.AltersMeaning(kind, before, after), $"{kind}: {before} -> {after}"));
        Assert.Null(EditorialRule.KindOf(before, after, NameList.Common));
    }

    [Theory]
    [MemberData(nameof(Substance))]
    public void And_so_does_its_opposite(string before, string after) => Assert.All(
        Enum.GetValues<EditorialKind>()
            .Where(kind => (kind, before) != (EditorialKind.Numbering, "(a) trust, (b) skills")),
        kind => Assert.True(EditorialRule.AltersMeaning(kind, after, before), $"{kind}: {after} -> {before}"));

    [Theory]
    [InlineData(EditorialKind.Punctuation, "trust, skills and data", "trust, skills, and data")]
    [InlineData(EditorialKind.Punctuation, "the \"plan\"", "the “plan”")]
    [InlineData(EditorialKind.Numbering, "(i) trust, (iii) skills", "(i) trust, (ii) skills")]
    [InlineData(EditorialKind.Numbering, "(a) trust; (b) skills; and (d) data", "(a) trust; (b) skills; and (c) data")]
    [InlineData(
        EditorialKind.Numbering, "(a) trust: (i) old; (ii) new; (c) data", "(a) trust: (i) old; (ii) new; (b) data")]
    [InlineData(EditorialKind.CrossReference, "as in paragraph 3 bis above", "as in paragraph 4 above")]
    [InlineData(EditorialKind.CrossReference, "as in paragraph 3 (a), we act", "as in paragraph 3 (b), we act")]
    [InlineData(EditorialKind.CrossReference, "paragraph 3 provides that", "paragraph 4 provides that")]
    [InlineData(EditorialKind.CrossReference, "as paragraph 3 states", "as paragraph 4 states")]
    [InlineData(EditorialKind.CrossReference, "recommendation R.4", "recommendation R.5")]
    [InlineData(
        EditorialKind.CrossReference,
        "under Article 7(1)(b) of the Convention",
        "under Article 7(1)(c) of the Convention")]
    [InlineData(EditorialKind.CrossReference, "see annex I and annex II.", "see annex I and annex III.")]
    [InlineData(EditorialKind.Name, "with Turkey", "with Türkiye")]
    [InlineData(EditorialKind.Name, "with Viet Nam", "with the Socialist Republic of Viet Nam")]
    [InlineData(EditorialKind.Name, "with Cote d'Ivoire", "with Côte d’Ivoire")]
    [InlineData(EditorialKind.Name, "with the World Health Organisation", "with the World Health Organization")]
    [InlineData(EditorialKind.Name, "with ASEAN", "with the Association of Southeast Asian Nations")]
    public void Form_passes(EditorialKind kind, string before, string after) =>
        Assert.Equal(EditorialVerdict.Form, EditorialRule.Judge(kind, before, after, NameList.Common));

    [Fact]
    public void The_conference_knows_its_own_names()
    {
        var names = NameList.Of(Given.AnAdoptedText.Draft);

        Assert.Equal(
            EditorialVerdict.Form,
            EditorialRule.Judge(EditorialKind.Name, "at SC 2021", "at the Small Conference", names));
        Assert.Equal(
            EditorialVerdict.Form,
            EditorialRule.Judge(EditorialKind.Name, "with Indonesia", "with the Republic of Indonesia", names));
        Assert.NotEqual(
            EditorialVerdict.Form,
            EditorialRule.Judge(EditorialKind.Name, "at SC 2021", "at the Small Conference", NameList.Common));
    }

    [Fact]
    public void A_name_that_no_list_has_needs_the_word_of_the_chair_and_then_of_the_conference()
    {
        const string right = "We recall the Djakarta Message of 2019";
        var made = Given.AnAdoptedText
            .When(Secretariat, new ChangeEditorially(Preamble, PreambleText, right, EditorialKind.Name))
            .Then(new EditorialChangeMade(1, Preamble, EditorialKind.Name, PreambleText, right) { IsOnNoList = true });
        Assert.Equal(PreambleText, IssuedText.TextOf(made.Draft, Preamble));
        made.Later(EditorialChange.Window)
            .When(Chair, new CertifyText(new("00"))).ThenRefused(new EditorialReviewIsOpen([1]));
        made.When(Japan, new ChallengeEditorialChange(1, "no")).ThenRefused(
            new EditorialChangeIsRuled(1, EditorialStatus.AwaitsConsent));

        var consented = made.Later(EditorialChange.Window)
            .When(Chair, new ConsentToEditorialChange(1)).Then(new EditorialChangeConsented(1));
        Assert.Equal(right, IssuedText.TextOf(consented.Draft, Preamble));
        consented.When(Japan, new ChallengeEditorialChange(1, "no name of ours")).Happens();
        Assert.Equal(Unjudged.WhetherItIsAName, UnjudgedOf.Change(consented.Draft.Editorial.Changes[0]));

        Assert.Equal(
            PreambleText,
            IssuedText.TextOf(made.And(Chair, new RefuseEditorialChange(1, "It stays.")).Draft, Preamble));
    }

    [Fact]
    public void A_dismissed_challenge_ends_nothing_for_others()
    {
        var dismissed = Given.AnAdoptedText
            .And(Secretariat, new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.Punctuation))
            .And(Japan, new ChallengeEditorialChange(1, "no")).And(Chair, new DismissChallenge(1, "form"));

        dismissed.When(Chair, new CertifyText(new("00"))).ThenRefused(new EditorialReviewIsOpen([1]));
        dismissed.When(Japan, new ChallengeEditorialChange(1, "still no")).ThenRefused(new AlreadySo());
        Assert.Contains(Waiting.For(dismissed.Draft, Australia), each => each.Kind == WaitingKind.EditorialChange);

        var again = dismissed.And(Australia, new ChallengeEditorialChange(1, "we too"))
            .And(Chair, new UpholdChallenge(1, "two doubt it"));
        Assert.Equal(ReviewText, IssuedText.TextOf(again.Draft, Review));

        var over = dismissed.Later(EditorialChange.Window);
        over.When(Chair, new CertifyText(TextHash.Of(IssuedText.Of(over.Draft)))).Happens();
    }
}
