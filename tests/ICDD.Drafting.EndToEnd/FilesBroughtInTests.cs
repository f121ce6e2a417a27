using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>Files over the program's own door: up to ten megabytes, and none of them stops the others.</summary>
[Collection<WorkingHall>]
public sealed class FilesBroughtInTests(Hall hall)
{
    private const string ZeroDraft = Person.Room + "/bring-in/zero-draft.jsonl";
    private const string Honest = "# A message\n\n1. We will meet again.\n\n2. We thank the host.\n";

    /// <summary>Without end is what is meant: a busy machine takes its time, too.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <summary>A row of dashes that is no rule of a table, and a heading of blanks.</summary>
    private static readonly string[] Hostile =
    [
        $"# T\n\n| a | b |\n|{new string('-', 75)}x|\n\nWe agree to act.\n",
        $"# a{new string(' ', 60_000)}x\n\nWe agree to act.\n",
        string.Concat(Enumerable.Repeat("<del>[", 13_000)) + "\n\nWe agree to act.\n",
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public async Task A_file_of_megabytes_is_read(int megabytes)
    {
        await using var secretariat = await hall.Sit("secretariat");
        var paragraph = string.Concat(Enumerable.Repeat("We will meet again. ", 900)) + "\n\n";

        var answer = await Post(
            secretariat, string.Concat(Enumerable.Repeat(paragraph, (megabytes << 20) / paragraph.Length)));

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("{", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_ten_megabytes_is_refused_in_plain_words()
    {
        await using var secretariat = await hall.Sit("secretariat");

        var answer = await Post(secretariat, new string('a', (10 << 20) + 1));

        Assert.Equal(413, answer.Status);
        Assert.Equal("The file is larger than 10 MB. Remove pictures or split it.", await answer.TextAsync());
    }

    [Fact]
    public async Task Hostile_files_stop_neither_the_next_file_nor_those_of_others()
    {
        await using var secretariat = await hall.Sit("secretariat");
        await using var nzl = await hall.Sit("NZL");
        var watch = Stopwatch.StartNew();

        var many = Hostile.Concat(Hostile).Select(each => Post(secretariat, each)).ToList();
        var others = await nzl.Context.APIRequest.PostAsync(
            $"{Person.Room}/bring-in/redline.jsonl", new() { DataByte = Encoding.UTF8.GetBytes(Honest) });
        var answers = await Task.WhenAll(many);
        var next = await Post(secretariat, Honest);

        Assert.Equal(422, others.Status);
        Assert.Equal("This is not a Word file (.docx).", await others.TextAsync());
        Assert.All(answers, answer => Assert.True(answer.Status is 200 or 422 or 429, $"{answer.Status}"));
        Assert.Equal(200, next.Status);
        Assert.True(watch.Elapsed < Soon, $"{watch.Elapsed}");
    }

    [Fact]
    public async Task A_file_of_megabytes_goes_through_the_page_too()
    {
        await using var nzl = await hall.Sit("NZL");
        await nzl.Go($"{Person.Room}/bring-in/redline");
        await nzl.Page.WaitForFunctionAsync(
            "() => !!document.querySelector('#redline-file')?._blazorInputFileNextFileId || "
                + "document.querySelector('#redline-file')");
        await Task.Delay(1_000, TestContext.Current.CancellationToken);

        await nzl.Page.Locator("#redline-file").SetInputFilesAsync(new FilePayload
        {
            Name = "text.docx",
            MimeType = "application/octet-stream",
            Buffer = Encoding.ASCII.GetBytes(new string('a', 3 << 20)),
        });

        await Expect(
            nzl.Page.GetByText("This is not a Word file (.docx).")).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    private static Task<IAPIResponse> Post(Person person, string text) =>
        person.Context.APIRequest.PostAsync(
            ZeroDraft, new() { DataByte = Encoding.UTF8.GetBytes(text), Timeout = 120_000 });
}
