using Microsoft.Playwright;

namespace ICDD.Drafting.EndToEnd;

/// <summary>The pages of a seat, and what axe and a small screen find wrong with one.</summary>
internal static class Looks
{
    private const int Small = 320;
    private const string Overflow =
        """
        () => {
          const clips = e => e && e !== document.body
            && (getComputedStyle(e).overflowX !== 'visible' || clips(e.parentElement));
          return [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !clips(e.parentElement))
            .slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join(' | ');
        }
        """;

    /// <summary>The pages that this seat is led to; those that are alike for all are looked at in one seat.</summary>
    public static async Task<IReadOnlyList<string>> Addresses(this Person person)
    {
        await person.Go(Person.Room);
        var tabs = await person.Page.Locator("nav.tabs a")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        string[] clause = [$"{Person.Room}/clauses/c47", $"{Person.Room}/clauses/c47/history"];
        string[] own = person.Seat switch
        {
            "AUS" => ["go?to=data", "audit-trail", "bring-in/redline", "since/digest", "revisions/1", "lineage"],
            "chair" => ["clauses/c47/merge", "projection", "editorial"],
            "secretariat" => ["seats", "bring-in/zero-draft", "bring-in/delegations"],
            _ => [],
        };
        string[] alike = [
            $"{Person.Room}/clauses/c47?view=wide",
            $"{Person.Room}/clauses/c47?view=edit",
            $"{Person.Room}/clauses/c9999",
            $"{Person.Room}/compare",
            "/",
            "/sign-in",
            "/help",
            "/no-such-page/at-all",
        ];
        string[] secretariat = ["/convene", "/accounts"];
        return [
            .. tabs,
            .. clause,
            .. own.Select(page => $"{Person.Room}/{page}"),
            .. person.Seat switch { "AUS" => alike, "secretariat" => secretariat, _ => [] },
        ];
    }

    public static Task<List<string>> Look(this Person person, string place) => At(person.Page, place);

    public static async Task<List<string>> At(IPage page, string place)
    {
        var faults = await AccessibilityTests.Faults(page, place);
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(Small, 640);
        faults.AddRange(await Wide(page, place));
        await page.SetViewportSizeAsync(size.Width, size.Height);
        return faults;
    }

    /// <summary>Whether the page scrolls sideways, and what sticks out.</summary>
    public static async Task<IReadOnlyList<string>> Wide(IPage page, string place)
    {
        var width = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
        var screen = page.ViewportSize!.Width;
        return width <= screen
            ? []
            : [$"{place}: {width} px wide on a screen of {screen}: {await page.EvaluateAsync<string>(Overflow)}"];
    }
}
