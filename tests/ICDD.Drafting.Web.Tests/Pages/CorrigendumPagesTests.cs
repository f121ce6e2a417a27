using Bunit;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Web.Tests;

public sealed class CorrigendumPagesTests
{
    private static readonly CorrectedClause WithComma = new(Hall.Review, Hall.ReviewText + ",");

    private static async Task<Sitting> Certified()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(Hall.Chair, [.. Hall.ToBeAgreed.Select(clause => new AgreeClause(clause, 1)),
            new PutTheQuestion("plenary"), new AdoptByConsensus("plenary")]);
        await sitting.Do(Hall.Chair, new CertifyText(TextHash.Of(IssuedText.Of(sitting.Draft))));
        return sitting;
    }

    [Fact]
    public async Task The_chair_consents_all_are_told_and_it_is_issued_by_itself()
    {
        await using var sitting = await Certified();
        await sitting.Do(Hall.Secretariat, new IssueCorrigendum([WithComma], "misprint"));
        Assert.Empty(Editorial(sitting, "JPN").FindAll(".editorial-banner"));
        var chair = Editorial(sitting, "chair");
        Assert.Contains("What a machine cannot judge: whether the marks join or part", chair.Words());

        chair.Button("Consent to the change").Click();
        chair.WaitForAssertion(() => Assert.Equal(EditorialStatus.Standing, sitting.Draft.Editorial.Changes[0].Status));

        foreach (var seat in new[] { "AUS", "JPN", "IDN", "observer", "secretariat" })
            Assert.Contains(
                "The certified text is to be corrected.",
                Editorial(sitting, seat).Find(".editorial-banner").TextContent);
        Assert.Contains("akan dibetulkan", Editorial(sitting, "JPN", "id").Find(".editorial-banner").TextContent);
        Assert.Empty(sitting.Draft.Editorial.Corrigenda);

        sitting.Clock.Advance(EditorialChange.Window + TimeSpan.FromMinutes(1));
        await sitting.Room.ActOnWhatIsDue();

        Assert.Equal("SC/2021/1/Corr.1", Assert.Single(sitting.Draft.Editorial.Corrigenda).Symbol);
        Assert.Empty(Editorial(sitting, "JPN").FindAll(".editorial-banner"));
    }

    [Fact]
    public async Task A_delegation_finds_the_form_also_after_another_s_challenge_was_dismissed()
    {
        await using var sitting = await Certified();
        await sitting.Do(Hall.Secretariat, new IssueCorrigendum([WithComma], "misprint"));
        await sitting.Do(Hall.Chair, new ConsentToEditorialChange(1));
        await sitting.Do(Hall.Japan, new ChallengeEditorialChange(1, "no"));
        await sitting.Do(Hall.Chair, new DismissChallenge(1, "form"));

        Assert.Single(Editorial(sitting, "AUS").FindAll(".editorial-change form"));
        Assert.Empty(Editorial(sitting, "JPN").FindAll(".editorial-change form"));
    }

    private static IRenderedComponent<EditorialPage> Editorial(Sitting sitting, string seat, string language = "en") =>
        sitting.Screen(
            seat,
            "/editorial",
            language).Render<EditorialPage>(page => page.Add(each => each.Document, Sitting.Document));
}
