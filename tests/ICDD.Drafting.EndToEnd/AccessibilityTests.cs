using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// Every page of every role in every language, light and dark: the tabs lead to the pages, so a new page is held
/// without a word here. English is looked at light and Indonesian dark.
/// </summary>
[Collection<LookingHall>]
public sealed partial class AccessibilityTests(Hall hall)
{
    [Theory]
    [InlineData("AUS", "en-GB", ColorScheme.Light)]
    [InlineData("AUS", "id-ID", ColorScheme.Dark)]
    [InlineData("chair", "en-GB", ColorScheme.Light)]
    [InlineData("chair", "id-ID", ColorScheme.Dark)]
    [InlineData("secretariat", "en-GB", ColorScheme.Light)]
    [InlineData("secretariat", "id-ID", ColorScheme.Dark)]
    [InlineData("observer", "en-GB", ColorScheme.Light)]
    [InlineData("observer", "id-ID", ColorScheme.Dark)]
    public async Task No_page_has_an_accessibility_fault_or_scrolls_sideways_on_a_small_screen(
        string seat, string language, ColorScheme colours)
    {
        // Two windows side by side, since a browser draws each in a process of its own.
        var arrival = new Arrival { Language = language, Colours = colours };
        await using var person = await hall.Sit(seat, arrival);
        await using var beside = await hall.Sit(seat, arrival);
        var addresses = await person.Addresses();

        var faults = await Task.WhenAll(
            Walk(person, addresses.Where((_, index) => index % 2 == 0)),
            Walk(beside, addresses.Where((_, index) => index % 2 == 1)));

        Assert.Empty(faults.SelectMany(found => found).Distinct());
    }

    private static async Task<List<string>> Walk(Person person, IEnumerable<string> addresses)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await person.Go(address);
            await Expect(person.Page.Locator("main :is(h1, h2):visible").First).ToBeVisibleAsync();
            await Expect(person.Page).ToHaveTitleAsync(AnyWords());
            faults.AddRange(await person.Look(address));
        }

        return faults;
    }

    [Fact]
    public async Task An_open_form_a_refusal_and_a_lost_line_have_no_accessibility_fault()
    {
        await using var aus = await hall.Sit("AUS");
        await aus.OpenClause("c47");
        await aus.Propose("We pay \u202E000.1$", "");
        await Expect(aus.Talk.GetByText("Not recorded.")).ToBeVisibleAsync();
        await aus.Talk.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).First.ClickAsync();
        await aus.Page.EvaluateAsync("document.getElementById('components-reconnect-modal').hidden = false");

        var faults = await aus.Look("the open form");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("en-GB", ColorScheme.Light)]
    [InlineData("id-ID", ColorScheme.Dark)]
    public async Task The_pages_of_accounts_have_no_accessibility_fault(string language, ColorScheme colours)
    {
        Needs.Chromium();
        await using var server = await Server.Open("--Drafting:Demonstration=");
        var page = await hall.Window(server, new Arrival { Language = language, Colours = colours });
        await page.GotoAsync("/first-account");
        var faults = await Faults(page, "/first-account");
        await page.Locator("[name='Typed.Code']").FillAsync(
            server.Said.Select(line => Code().Match(line)).First(match => match.Success).Groups[1].Value);
        await page.Locator("[name='Typed.SignInName']").FillAsync("sri@example.org");
        await page.Locator("[name='Typed.Person']").FillAsync("Sri");
        foreach (var password in await page.Locator("[type=password]").AllAsync())
            await password.FillAsync("correct horse battery");
        await page.Locator("form.fields button").ClickAsync();
        await page.WaitForURLAsync("**/accounts");
        foreach (var address in OfAccounts)
        {
            await page.GotoAsync(address);
            await Expect(page.Locator("main h1").First).ToBeVisibleAsync();
            faults.AddRange(await Looks.At(page, address));
        }

        await page.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    /// <summary>
    /// The pages of accounts, sessions and the audit trail, as an administrator sees them, and a link that has ended.
    /// </summary>
    private static readonly string[] OfAccounts =
        ["/accounts", "/audit-trail", "/my-account", "/convene", "/", "/hall/bali-message.ended"];

    [Fact]
    public async Task Every_page_there_is_is_looked_at()
    {
        var looked = new HashSet<string>(OfAccounts.Append("/first-account"), StringComparer.Ordinal);
        foreach (var seat in new[] { "AUS", "chair", "secretariat", "observer" })
        {
            await using var person = await hall.Sit(seat);
            looked.UnionWith((await person.Addresses()).Select(address => address.Split('?')[0]));
        }

        var pages = typeof(Web.Site).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes(
                typeof(Microsoft.AspNetCore.Components.RouteAttribute),
                inherit: false).Cast<Microsoft.AspNetCore.Components.RouteAttribute>())
            .Select(route => route.Template).Except(["/not-found", "/went-wrong", "/refused/{Status:int}"]).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains(looked, address => Matches(page, address)));
    }

    private static bool Matches(string template, string address)
    {
        var (wanted, parts) = (template.Split('/'), address.Split('/'));
        return template.Contains('*') || (wanted.Length == parts.Length
            && wanted.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second));
    }

    [GeneratedRegex("with this code, good once: (\\S+)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\w")]
    private static partial Regex AnyWords();

    // What passes is neither described nor sent: most of the time that axe takes is that.
    private static readonly AxeRunOptions OnlyFaults = new() { ResultTypes = [ResultType.Violations] };

    // Gone for a blink while a page becomes interactive, so it is waited for instead.
    private static bool IsTitle(AxeResultItem item) => item.Id == "document-title";

    internal static async Task<List<string>> Faults(IPage page, string place)
    {
        var found = await page.RunAxe(OnlyFaults);
        return [.. found.Violations.Where(item => !IsTitle(item)).Select(item =>
            $"{place}: {item.Impact} {item.Id}: {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html))}")];
    }
}
