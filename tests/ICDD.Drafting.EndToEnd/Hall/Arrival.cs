using Microsoft.Playwright;

namespace ICDD.Drafting.EndToEnd;

/// <summary>With which language and screen somebody comes.</summary>
internal sealed record Arrival
{
    public string Language { get; init; } = "en-GB";

    public int Width { get; init; } = 1440;

    public int Height { get; init; } = 900;

    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    public string Zone { get; init; } = "Asia/Makassar";

    /// <summary>Where it comes in, where that is not the server's own door.</summary>
    public string? Address { get; init; }

    public BrowserNewContextOptions Options(string address) => new()
    {
        BaseURL = Address ?? address,
        Locale = Language,
        TimezoneId = Zone,
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Colours,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
