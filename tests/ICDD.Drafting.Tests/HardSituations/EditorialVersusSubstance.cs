using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

/// <summary>15: after agreement the secretariat changes the form only, in the open; substance goes back.</summary>
public class EditorialVersusSubstance
{
    [Fact]
    public void Form_is_changed_in_the_open_substance_goes_back_and_the_chair_certifies_what_was_adopted()
    {
        const string marked = "on trust, between peoples";
        var scene = Given.AnAdoptedText;

        scene.When(Secretariat, new ChangeEditorially(PointA, "on trust between peoples", "on trust between people", EditorialKind.Punctuation))
            .ThenRefused(new ChangeAltersMeaning("2 a.", EditorialKind.Punctuation));
        scene.When(Secretariat, new ChangeEditorially(PointA, "on trust between peoples", "on trust between people", EditorialKind.Name))
            .ThenRefused(new ChangeAltersMeaning("2 a.", EditorialKind.Name));

        var ruled = scene
            .And(Secretariat, new ChangeEditorially(PointA, "on trust between peoples", marked, EditorialKind.Punctuation))
            .And(Japan, new ChallengeEditorialChange(1, "The comma divides what was one."))
            .And(Chair, new UpholdChallenge(1, "It goes back."));

        Assert.Equal("on trust between peoples", IssuedText.TextOf(ruled.Draft, PointA));
        var adopted = TextHash.Of(TextState.Of(scene.Draft));
        ruled.When(Chair, new CertifyText(adopted)).Then(new TextCertified(adopted, adopted));
    }
}
