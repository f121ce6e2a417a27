using System.Globalization;

namespace ICDD.Drafting.Documents.Tests;

public class ExportTests
{
    private static readonly Lazy<Task<Hall>> Longest = new(() => Hall.With(
        StyleProfile.Resolution,
        [.. Enumerable.Range(1, Limits.ZeroDraftClauses).Select(each => new ZeroClause(
            ClauseKind.Operative,
            $"Recalls paragraph number {each.ToString(CultureInfo.InvariantCulture)} of the text"))]));

    public static TheoryData<string> Keys => [.. Exports.All.Select(export => export.Key)];

    public static TheoryData<string> TextKeys => [
        .. Exports.All.Where(export => export.Key is not ("csv" or "pdf")).Select(export => export.Key)
    ];

    [Theory, MemberData(nameof(Keys))]
    public async Task The_same_issue_gives_the_same_bytes(string key)
    {
        using var hall = await Samples.Open("river-compact");

        Assert.Equal(await Written.Bytes(key, hall.Current()), await Written.Bytes(key, hall.Current()));
    }

    [Theory, MemberData(nameof(Keys))]
    public async Task The_culture_of_the_machine_changes_nothing(string key)
    {
        using var hall = await ShortNegotiation.Adopted();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");
            var expected = await Written.Bytes(key, hall.Adopted());
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal(expected, await Written.Bytes(key, hall.Adopted()));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, await Written.Bytes(key, hall.Adopted()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public async Task A_stream_that_refuses_to_wait_is_written_to(string key)
    {
        using var hall = await ShortNegotiation.Adopted();
        using var stream = new PatientStream();

        await Needs.Format(key).Write(hall.Adopted(), stream, TestContext.Current.CancellationToken);

        Assert.True(stream.Written > 50);
    }

    [Theory, MemberData(nameof(TextKeys))]
    public async Task The_longest_text_that_a_conference_may_lay_is_written_whole(string key)
    {
        var hall = await Longest.Value;
        var bytes = await Written.Bytes(key, hall.Current());
        var text = key == "docx" ? Written.AllParts(bytes) : System.Text.Encoding.UTF8.GetString(bytes);

        Assert.Contains("paragraph number 1 of", text, StringComparison.Ordinal);
        Assert.Contains("paragraph number 4000 of the text", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_has_a_key_a_type_and_an_extension_of_its_own()
    {
        Assert.Equal(
            ["docx", "pdf", "html", "markdown", "json", "csv", "akn"], Exports.All.Select(export => export.Key));
        Assert.Equal(Exports.All.Count, Exports.All.Select(export => export.Extension).Distinct().Count());
        Assert.Equal(Exports.All.Count, Exports.All.Select(export => export.MediaType).Distinct().Count());
        Assert.Null(Exports.Find("exe"));
    }
}
