using System.CommandLine;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ICDD.Drafting.LiteDb;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// What a delegation has not tabled shows nowhere: every page, download and search is read by every other part before
/// and after a brief is filled. Nothing of its words may appear, and not one byte may differ.
/// </summary>
public sealed partial class LeakTests
{
    private sealed record Sight(HttpStatusCode Status, string Text);

    [Fact]
    public async Task No_other_part_can_tell_from_anything_it_reads_that_a_brief_was_filled()
    {
        await using var walls = await InSession();
        var addresses = Addresses.Of(walls);
        Assert.Contains($"/{Walls.Document}/brief", addresses);
        Assert.Contains($"/{Walls.Document}/record.csv", addresses);
        var before = await Read(walls, [.. addresses, .. Addresses.Searches]);

        var downloads = Addresses.Downloads(walls);
        Assert.Contains($"/{Walls.Document}/exports/text.docx", downloads);
        // they are the same for whoever may have them
        foreach (var (place, sight) in await Read(walls, downloads, ["chair"]))
            before.Add(place, sight);

        await walls.Fill();

        var after = await Read(walls, [.. addresses, .. Addresses.Searches]);
        foreach (var (place, sight) in await Read(walls, downloads, ["chair"]))
            after.Add(place, sight);
        foreach (var (place, sight) in after)
        {
            if (!place.Contains('?', StringComparison.Ordinal)) // who searches for a word says it
                Assert.True(Walls.Found(sight.Text) is null, $"{place}: {Walls.Found(sight.Text)}");
            Assert.True(sight == before[place], $"{place} differs: {Difference(before[place].Text, sight.Text)}");
        }
    }

    /// <summary>
    /// Every line is asked for, down to the least; who searched for a word would have said it, so nobody does here.
    /// </summary>
    [Fact]
    public async Task No_line_of_the_log_holds_a_word_of_it()
    {
        await using var walls = await InSession();
        await walls.Fill();
        await Read(
            walls,
            [$"/{Walls.Document}/brief", $"/{Walls.Document}/clauses/{Walls.Clause}", $"/{Walls.Document}"],
            [.. walls.Visitors.Keys]);

        Assert.Contains(walls.Log.All, line => line.Contains("/brief", StringComparison.Ordinal));
        Assert.DoesNotContain(walls.Log.All, line => Walls.Found(line) is not null);
    }

    /// <summary>The positive control: the same way of looking finds everything where it may be seen.</summary>
    [Fact]
    public async Task The_own_delegation_sees_all_of_it()
    {
        await using var walls = await InSession();
        await walls.Fill();

        var brief = await walls.Visitors["own delegation"].Read($"/{Walls.Document}/brief");
        var clause = await walls.Visitors["own delegation"].Read($"/{Walls.Document}/clauses/{Walls.Clause}");

        Assert.All(Walls.Secrets, secret => Assert.Contains(secret, brief, StringComparison.Ordinal));
        Assert.All(Walls.Secrets, secret => Assert.Contains(secret, clause, StringComparison.Ordinal));
        foreach (var address in Addresses.Of(walls)
            .Where(each => each.Contains("/record", StringComparison.Ordinal)).Concat(Addresses.Downloads(walls)))
            Assert.Null(
                Walls.Found(await Look(walls.Visitors["own delegation"], address) is var sight ? sight.Text : ""));
    }

    [Fact]
    public async Task A_sealed_brief_is_shown_to_nobody_and_shown_again_to_who_comes_back()
    {
        await using var walls = await InSession();
        await walls.Fill();
        var secretariat = new Seat("sri", Role.Secretariat);
        var seated = walls.Room.Draft.Seating.Find(Walls.Ours.Delegation!.Value)!;

        await walls.Room.Do(Desk.NewId(), new RecordDeparture(seated.Code), secretariat);
        foreach (var (place, sight) in await Read(walls, Addresses.Of(walls), ["own delegation", "secretariat"]))
            Assert.True(Walls.Found(sight.Text) is null, $"{place}: {Walls.Found(sight.Text)}");
        Assert.Contains(
            "This brief is sealed",
            await walls.Visitors["own delegation"].Read($"/{Walls.Document}/brief"),
            StringComparison.Ordinal);

        await walls.Room.Do(Desk.NewId(), new AdmitDelegation(seated), secretariat);
        Assert.NotNull(Walls.Found(await walls.Visitors["own delegation"].Read($"/{Walls.Document}/brief")));
    }

    [Fact]
    public async Task The_journal_that_is_exported_holds_no_brief_and_the_backup_holds_it()
    {
        var walls = await InSession();
        await walls.Fill();
        await walls.Close();
        var folder = Directory.CreateTempSubdirectory("drafting-").FullName;
        string At(string name) => Path.Combine(folder, name);

        Assert.Equal(0, await Run("export-journal", walls.Data, "--out", At("all.jsonl")));
        Assert.Equal(
            0, await Run("export-journal", walls.Data, "--out", At("one.jsonl"), "--document", Walls.Document));
        Assert.Equal(1, await Run(
            "export-journal", walls.Data, "--out", At("brief.jsonl"), "--document", $"{Walls.Document}/brief/AUS"));
        Assert.Equal(0, await Run("verify", walls.Data));
        Assert.Equal(0, await Run("backup", walls.Data, At("backup")));
        Assert.Equal(0, await Run("restore", At("backup"), At("restored")));

        foreach (var exported in new[] { "all.jsonl", "one.jsonl" })
        {
            var lines = await File.ReadAllTextAsync(At(exported), TestContext.Current.CancellationToken);
            Assert.Null(Walls.Found(lines));
            Assert.DoesNotContain("/brief/", lines, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(At("brief.jsonl")));
        await using var restored = await LiteDbJournal.Open(At("restored"), TimeProvider.System);
        await using var rooms = new Rooms(restored, TimeProvider.System);
        using var briefs = new Drafting.Briefs(restored, TimeProvider.System);
        var room = await rooms.Open(new StreamId(Walls.Document));
        var brief = (await briefs.Open(room, new DelegationBrief(new("AUS")), Walls.Ours))!.Read(Walls.Ours)!;
        Assert.Equal((3, 18, 2), (brief.Drafts.Count, brief.Notes.Count, brief.BottomLines.Count));
    }

    private static async Task<Walls> InSession()
    {
        var walls = new Walls();
        await walls.InitializeAsync();
        return walls;
    }

    private static async Task<Dictionary<string, Sight>> Read(
        Walls walls, IReadOnlyList<string> addresses, IReadOnlyList<string>? who = null)
    {
        var seen = new Dictionary<string, Sight>();
        foreach (var visitor in who ?? [.. walls.Outsiders, "signed out"])
            foreach (var address in addresses)
                seen[$"{visitor} {address}"] = await Look(walls.Visitors[visitor], address);
        return seen;
    }

    private static async Task<Sight> Look(Visitor visitor, string address)
    {
        var answer = await visitor.Get(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = bytes is [(byte)'P', (byte)'K', ..]
            ? Unzipped(bytes)
            : Settled(WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)));
        return new Sight(answer.StatusCode, $"{answer.Headers.Location} {text}");
    }

    /// <summary>What is drawn by lot for each answer is no sign of anything.</summary>
    private static string Settled(string page) => ByLot().Replace(page, "");

    private static string Unzipped(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.FullName}\n{reader.ReadToEnd()}";
        }));
    }

    private static string Difference(string before, string after)
    {
        var at = 0;
        while (at < Math.Min(before.Length, after.Length) && before[at] == after[at])
            at++;
        return $"…{before[at..Math.Min(at + 120, before.Length)]}… became "
            + $"…{after[at..Math.Min(at + 120, after.Length)]}…";
    }

    private static Task<int> Run(params string[] args)
    {
        var root = new RootCommand();
        foreach (var verb in StoreVerbs.Verbs())
            root.Add(verb);
        return root.Parse(args).InvokeAsync();
    }

    [GeneratedRegex(
        """<!--Blazor.*?-->|name="__RequestVerificationToken"[^>]*>|<dd>[0-9.,]+ GB</dd>|data-act-id="[0-9a-f]*"|"""
            + """<script type="importmap">.*?</script>""",
        RegexOptions.Singleline)]
    private static partial Regex ByLot();
}
