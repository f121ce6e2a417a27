using Microsoft.Playwright;

namespace ICDD.Drafting.Load;

/// <summary>
/// The machine's own Chromium, which says when a page stood painted: at the frame after the one in which all that the
/// answer carried was read.
/// </summary>
internal sealed class PaintClock : IAsyncDisposable
{
    private const string Watch =
        """
        window.painted = new Promise(seen => addEventListener('DOMContentLoaded', () =>
            requestAnimationFrame(() => requestAnimationFrame(() =>
                seen([performance.now(), document.querySelectorAll('svg .node').length])))));
        """;

    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private PaintClock(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <returns>Nothing where no browser is found.</returns>
    public static async Task<PaintClock?> Open()
    {
        var program = Names
            .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (program is null)
            return null;
        var playwright = await Playwright.CreateAsync();
        return new PaintClock(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"],
        }));
    }

    public async Task<(double Milliseconds, int Nodes)> Paint(Visitor visitor, string path, int times)
    {
        await using var context = await _browser.NewContextAsync(new()
        {
            BaseURL = visitor.Base,
            ViewportSize = new() { Width = 1440, Height = 900 },
            Locale = "en-GB",
        });
        await context.AddInitScriptAsync(Watch);
        await context.AddCookiesAsync(visitor.Jar.GetAllCookies().Select(each => new Cookie
        {
            Name = each.Name,
            Value = each.Value,
            Url = visitor.Base,
        }));
        var page = await context.NewPageAsync();
        var seen = new List<double[]>();
        for (var time = 0; time < times; time++)
        {
            await page.GotoAsync(path);
            seen.Add(await page.EvaluateAsync<double[]>("() => window.painted"));
        }

        // The first fills the browser's cache and compiles.
        return (Percentiles.Median(seen.Skip(1).Select(each => each[0])), (int)seen[^1][1]);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
