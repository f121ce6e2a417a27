using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<WorkingHall>]
public sealed partial class DocumentLayoutTests(Hall hall)
{
    private const string Emblem =
        "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAUUlEQVR42mP4TyXAgFMiYAEuRKxBeIzAYxwDeaZgmsVAtiloZjFQ"
        + "YgqyWQwUmgI3i6oGUWgKFI0aNGoQlQwafFmEmrmfmuURNUtIapbZZNciAOl3OT25vDcuAAAAAElFTkSuQmCC";

    [Fact]
    public async Task What_the_secretariat_settles_is_seen_on_its_page_and_in_the_documents()
    {
        await using var secretariat = await hall.Sit("secretariat");
        await secretariat.Go($"{Person.Room}/secretariat");
        await secretariat.Alive();

        await secretariat.Page.Locator("#emblem").SetInputFilesAsync(new FilePayload
        {
            Name = "emblem.png",
            MimeType = "image/png",
            Buffer = Convert.FromBase64String(Emblem),
        });
        var shown = secretariat.Page.GetByAltText("Emblem of the conference");
        await Expect(shown).ToBeVisibleAsync();
        Assert.Equal(24, await shown.EvaluateAsync<int>("picture => picture.naturalWidth"));
        var form = secretariat.Page.Locator("section[aria-labelledby=layout-title] form");
        await form.GetByLabel("Agenda item").FillAsync("Agenda item 5");
        await form.Locator("[value=lines]").CheckAsync();
        await secretariat.Shoot("document-layout");
        await form.Locator("button.primary").ClickAsync();
        await Expect(form.GetByText("Recorded at")).ToBeVisibleAsync();

        await secretariat.Go($"{Person.Room}/exports");
        var address = await secretariat.Page.GetByRole(AriaRole.Link, new() { NameRegex = Html() })
            .GetAttributeAsync("href");
        var page = await (await secretariat.Context.APIRequest.GetAsync(address!)).TextAsync();
        Assert.Contains("Agenda item 5", page, StringComparison.Ordinal);
        Assert.Contains($"data:image/png;base64,{Emblem}", page, StringComparison.Ordinal);
        secretariat.MetNoFault();
    }

    [GeneratedRegex("^Text as it stands, .*HTML")]
    private static partial Regex Html();
}
