namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// What a test needs of the machine. Where it is missing the test is skipped and says so, or fails where all is
/// required.
/// </summary>
internal static class Needs
{
    // The shell comes first: the same engine without the frame of a window, which costs about a third of the time.
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static string? FoundChromium { get; } = Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static string Chromium()
    {
        if (FoundChromium is null && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.Fail("Chromium is not installed, and ICDD_REQUIRE_ALL is set.");
        Assert.SkipWhen(FoundChromium is null, "Chromium is not installed.");
        return FoundChromium!;
    }
}
