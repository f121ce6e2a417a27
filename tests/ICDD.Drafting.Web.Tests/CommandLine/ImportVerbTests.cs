using System.Text.Json;
using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web.Tests;

public sealed class ImportVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-").FullName;

    [Fact]
    public async Task A_zero_draft_becomes_a_line_of_a_script()
    {
        await File.WriteAllTextAsync(At("draft.md"), "1. We will work together:\n\na. on trust");

        Assert.Equal(
            0, await Run("zero-draft", At("draft.md"), "--conference", Samples.Bali, "--out", At("script.jsonl")));

        using var line = JsonDocument.Parse(await File.ReadAllTextAsync(At("script.jsonl")));
        Assert.Equal("secretariat", line.RootElement.GetProperty("by").GetString());
        var command = Assert.IsType<LayZeroDraft>(
            line.RootElement.GetProperty("command").Deserialize<Command>(JournalJson.Options));
        Assert.Equal("on trust", command.Clauses[0].Children[0].Text);
    }

    [Fact]
    public async Task A_zero_draft_is_shown_line_by_line_with_what_is_left_out()
    {
        await File.WriteAllTextAsync(At("draft.md"), "# Our message\n\n1. We will meet:\n\na. by sea\n\nR.1 Draw maps");

        var (code, said) = await ProgramVerbs.Run("import", "zero-draft", At("draft.md"), "--conference", Samples.Bali);

        Assert.Equal(0, code);
        var lines = said.Split('\n').Where(line => line.StartsWith('{'))
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["Our message", "We will meet", "by sea", "Draw maps"],
            lines.Select(line => line.GetProperty("text").GetString()));
        Assert.False(lines[0].TryGetProperty("kind", out _));
        Assert.Equal(("operative", 1, "1 a."), (
            lines[2].GetProperty("kind").GetString(), lines[2].GetProperty("depth").GetInt32(),
            lines[2].GetProperty("number").GetString()));
        Assert.Contains("3 paragraphs, 1 lines left out", said, StringComparison.Ordinal);
        Assert.Contains("Not taken: Our message", said, StringComparison.Ordinal);
        Assert.Contains("Nothing is recorded", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zero_draft_is_recorded_in_a_store()
    {
        await File.WriteAllTextAsync(At("draft.md"), "1. We will work together");
        await using (var journal = await LiteDbJournal.Open(At("data"), TimeProvider.System))
        await using (var room = await Room.Open(new StreamId("second"), journal, TimeProvider.System))
            await room.Do(Desk.NewId(), ICDD.Drafting.Tests.Hall.Convene, ICDD.Drafting.Tests.Hall.Secretariat);

        string[] shown = ["zero-draft", At("draft.md"), "--data", At("data"), "--document", "second"];
        Assert.Equal(0, await Run(shown));
        await using (var untouched = await LiteDbJournal.Open(At("data"), TimeProvider.System))
        await using (var blank = await Room.Open(new StreamId("second"), untouched, TimeProvider.System))
            Assert.Equal(0, blank.Draft.ClauseCount);
        string[] act = [.. shown, "--yes"];
        Assert.Equal(0, await Run(act));
        Assert.Equal(1, await Run(act));

        await using var again = await LiteDbJournal.Open(At("data"), TimeProvider.System);
        await using var reopened = await Room.Open(new StreamId("second"), again, TimeProvider.System);
        Assert.Equal("We will work together", Assert.Single(reopened.Draft.Standing()).Text);
    }

    [Theory]
    [InlineData("odt")]
    [InlineData("rtf")]
    public async Task A_redline_that_was_stored_without_Word_asks_for_the_same(string kind)
    {
        var soffice = Soffice();
        await EditText("connectivity is meaningful", "connectivity is useful");
        using (var storing = System.Diagnostics.Process.Start(
            soffice,
            [$"-env:UserInstallation=file://{At("profile")}", "--headless", "--convert-to", kind, "--outdir", _folder,
                At("text.docx")]))
            await storing.WaitForExitAsync();

        Assert.Equal(
            0, await Run("redline", At($"text.{kind}"), "--conference", Samples.Bali, "--out", At("acts.jsonl")));

        Assert.Contains(
            "connectivity is useful", Assert.Single(await File.ReadAllLinesAsync(At("acts.jsonl"))),
            StringComparison.Ordinal);
    }

    /// <summary>The text of the sample as a Word file, with a tracked change.</summary>
    private async Task EditText(string words, string others)
    {
        var journal = new MemoryJournal();
        var files = ConferenceFiles.Load(Samples.Bali);
        await Replay.Play(files, journal);
        using var room = await Room.Open(files.Stream, journal, TimeProvider.System);
        await File.WriteAllBytesAsync(At("text.docx"), await Files.Edited(room, (words, others)));
    }

    private static string Soffice()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        if (Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") == "1")
            Assert.NotNull(found);
        Assert.SkipWhen(found is null, "LibreOffice is not installed.");
        return found!;
    }

    [Fact]
    public async Task A_redline_is_printed_as_the_acts_that_it_asks_for()
    {
        await EditText("connectivity is meaningful", "connectivity is useful");

        Assert.Equal(0, await Run("redline", At("text.docx"), "--conference", Samples.Bali, "--out", At("acts.jsonl")));

        using var line = JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(At("acts.jsonl"))));
        var command = Assert.IsType<Propose>(
            line.RootElement.GetProperty("command").Deserialize<Command>(JournalJson.Options));
        Assert.StartsWith("We consider that connectivity is useful", Assert.IsType<Modification>(command.Change).Text);
    }

    [Fact]
    public async Task What_a_redline_changes_and_does_not_come_in_is_printed_with_its_place()
    {
        await EditText(">Bali Message on", ">Bali Declaration on");

        Assert.Equal(0, await Run("redline", At("text.docx"), "--conference", Samples.Bali, "--out", At("acts.jsonl")));

        var lines = (await File.ReadAllLinesAsync(At("acts.jsonl")))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.Equal(["title"], lines.Select(line => line.GetProperty("leftOut").GetString()));
        Assert.StartsWith("the title was changed", lines[0].GetProperty("says").GetString());
    }

    [Fact]
    public async Task What_cannot_be_read_ends_with_a_failure_and_makes_no_file()
    {
        await File.WriteAllTextAsync(At("bad.md"), "%PDF-1.7");

        Assert.Equal(1, await Run("zero-draft", At("bad.md"), "--out", At("script.jsonl")));
        Assert.Equal(1, await Run("zero-draft", At("bad.md")));
        Assert.Equal(1, await Run("zero-draft", At("bad.md"), "--yes"));
        Assert.Equal(1, await Run("redline", At("bad.md"), "--conference", Samples.Bali));
        Assert.Equal(1, await Run("redline", At("bad.md"), "--data", At("nowhere"), "--document", "x"));
        Assert.False(File.Exists(At("script.jsonl")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<int> Run(params string[] args) => ImportVerb.Verb().Parse(args).InvokeAsync();

    private string At(string name) => Path.Combine(_folder, name);
}
