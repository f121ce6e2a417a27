using Microsoft.Playwright;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Somebody in a seat, with a browser window of their own.</summary>
internal sealed class Person : IAsyncDisposable
{
    public const string Room = "/bali-message";

    private readonly List<string> _faults = [];

    private Person(string seat, IBrowserContext context, IPage page) => (Seat, Context, Page) = (seat, context, page);

    public string Seat { get; }

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    public ILocator Talk => Page.Locator("aside.talk");

    public ILocator CommentBox => Talk.GetByLabel("Comment on this paragraph");

    public static async Task<Person> Arrive(IBrowser browser, Server server, string seat, Arrival arrival)
    {
        var context = await browser.NewContextAsync(arrival.Options(server.Address));
        var person = new Person(seat, context, await context.NewPageAsync());
        person.Watch();
        await person.TakeSeat(seat);
        return person;
    }

    public async Task TakeSeat(string seat)
    {
        await Page.GotoAsync("/sign-in");
        await Page.Locator($"button[name=seat][value={seat}]").ClickAsync();
        await Page.WaitForURLAsync("**" + Room, new() { WaitUntil = WaitUntilState.Commit });
    }

    /// <summary>Closes the window and opens another one in the same browser.</summary>
    public async Task OpenNewWindow()
    {
        await Page.CloseAsync();
        await OpenWindowBeside();
    }

    public async Task OpenWindowBeside()
    {
        Page = await Context.NewPageAsync();
        Watch();
    }

    public Task Go(string address) => Page.GotoAsync(address);

    public async Task OpenClause(string clause)
    {
        await Go($"{Room}/clauses/{clause}");
        await Alive();
    }

    /// <summary>Until the server listens to this page's buttons.</summary>
    public Task Alive() => Page.WaitForFunctionAsync(
        "() => [...document.querySelectorAll('main button, main form')].some(e => Object.keys(e).some(k => "
            + "k.startsWith('_blazorEvents_')))");

    public ILocator Clause(string id) => Page.Locator($"#{id}");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Proposal(string words) => Talk.Locator("article.proposal").Filter(new() { HasText = words });

    public async Task Propose(string words, string rationale)
    {
        await FillProposal(words, rationale);
        await Talk.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();
    }

    public async Task FillProposal(string words, string rationale)
    {
        var box = Talk.GetByLabel("Edit the paragraph's own words");
        if (!await box.IsVisibleAsync())
            await Talk.GetByRole(AriaRole.Button, new() { Name = "Change the words" }).ClickAsync();
        await box.FillAsync(words);
        await Talk.GetByLabel("Rationale (optional)").FillAsync(rationale);
    }

    public async Task Comment(string words)
    {
        await CommentBox.FillAsync(words);
        await SendComment();
    }

    public ILocator CommentButton => Talk.Locator("form", new() { Has = Page.GetByLabel("Comment on this paragraph") })
        .GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true });

    public Task SendComment() => CommentButton.ClickAsync();

    /// <summary>Among the comments, not among what is begun and not sent.</summary>
    public ILocator Said(string words) => Talk.Locator(".comment").Filter(new() { HasText = words });

    /// <summary>No dialog opened, and neither the page nor the console complained.</summary>
    public void MetNoFault() => Assert.Empty(_faults);

    /// <summary>The whole page as a file, where ICDD_SCREENSHOTS names a folder for it.</summary>
    public async Task Shoot(string name)
    {
        if (Environment.GetEnvironmentVariable("ICDD_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, $"{name}.png"),
                FullPage = true,
                Caret = ScreenshotCaret.Initial,
            });
    }

    public async ValueTask DisposeAsync()
    {
        if (Environment.GetEnvironmentVariable("ICDD_SCREENSHOTS") is { Length: > 0 } folder)
            await Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, "tests", $"{TestContext.Current.TestMethod?.MethodName}-{Seat}.png"),
            });
        await Context.CloseAsync();
    }

    private void Watch()
    {
        Page.SetDefaultTimeout(60_000);
        Page.PageError += (_, error) => _faults.Add(error);
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _faults.Add(message.Text);
        };
        Page.Dialog += async (_, dialog) =>
        {
            _faults.Add(dialog.Message);
            await dialog.DismissAsync();
        };
    }
}
