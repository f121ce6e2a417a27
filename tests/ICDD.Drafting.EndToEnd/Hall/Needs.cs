namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// What a test needs of the machine. Where it is missing the test is skipped and says so, or fails where all is
/// required.
/// </summary>
internal static class Needs
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static string? FoundChromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
        Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static string Chromium()
    {
        if (FoundChromium is null && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.Fail("Chromium is not installed, and ICDD_REQUIRE_ALL is set.");
        Assert.SkipWhen(FoundChromium is null, "Chromium is not installed.");
        return FoundChromium!;
    }
}
