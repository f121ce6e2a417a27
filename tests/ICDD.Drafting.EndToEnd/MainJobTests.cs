using System.IO.Compression;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed class MainJobTests(Hall hall)
{
    private const string Clause = "c14";
    private const string Asked =
        "We acknowledge that small enterprises carry much of digital trade and need rules that they can read";
    private const string Ruled =
        "We acknowledge that small enterprises, in particular those led by women, carry much of digital trade";

    [Fact]
    public async Task Two_delegations_the_chair_and_the_secretariat_carry_a_clause_from_proposal_to_exported_document()
    {
        await using var aus = await hall.Sit("AUS");
        await using var nzl = await hall.Sit("NZL");
        await using var chair = await hall.Sit("chair");
        await using var secretariat = await hall.Sit("secretariat");
        Person[] all = [aus, nzl, chair, secretariat];
        foreach (var person in all)
            await person.OpenClause(Clause);

        await aus.Propose(Asked, "Shorter, and about the enterprises themselves");
        await Expect(aus.Talk.GetByText("Recorded at").First).ToBeVisibleAsync();

        var seen = nzl.Proposal("about the enterprises themselves");
        await Expect(seen.Locator("ins").First).ToBeVisibleAsync();
        await seen.GetByRole(AriaRole.Button, new() { Name = "Co-sponsor" }).ClickAsync();
        await seen.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await seen.GetByLabel("Comment on AUS").FillAsync("@AUS may we name enterprises led by women?");
        await seen.Locator("form button.primary").ClickAsync();

        var own = aus.Proposal("about the enterprises themselves");
        await Expect(own.GetByText("Co-sponsors: NZL")).ToBeVisibleAsync();
        await Expect(own.GetByText("may we name enterprises led by women?")).ToBeVisibleAsync();
        await Expect(own.GetByText("mentions you")).ToBeVisibleAsync();

        var judged = chair.Proposal("about the enterprises themselves");
        await judged.GetByRole(AriaRole.Button, new() { Name = "Reword" }).ClickAsync();
        await Expect(judged.GetByLabel("The Chair's wording")).ToHaveValueAsync(Asked);
        await judged.GetByLabel("The Chair's wording").FillAsync(Ruled);
        await judged.GetByRole(AriaRole.Button, new() { Name = "Accept in these words" }).ClickAsync();
        foreach (var person in all)
        {
            await Expect(person.Clause(Clause).Locator(".clause-text")).ToContainTextAsync(Ruled);
            await Expect(person.Talk.GetByText("Closed proposals: 1")).ToBeVisibleAsync();
            await Expect(person.Talk.GetByText("Reflected in the Chair's text").First).ToBeAttachedAsync();
        }

        await chair.Button("Agree").ClickAsync();
        foreach (var person in all)
            await Expect(person.Clause(Clause).GetByText("Agreed", new() { Exact = true })).ToBeVisibleAsync();

        Assert.Contains(Ruled, await secretariat.DownloadWord("Text as it stands"));
        Assert.All(all, person => person.MetNoFault());
    }
}

file static class Downloads
{
    public static async Task<string> DownloadWord(this Person person, string document)
    {
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Exports" }).ClickAsync();
        var download = await person.Page.RunAndWaitForDownloadAsync(() =>
            person.Page.GetByRole(AriaRole.Link, new() { Name = $"{document}, Word (DOCX)" }).ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename);
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync());
        var xml = System.Xml.Linq.XDocument.Parse(await reader.ReadToEndAsync());
        return string.Concat(xml.Descendants().Where(each => each.Name.LocalName == "t").Select(each => each.Value));
    }
}
