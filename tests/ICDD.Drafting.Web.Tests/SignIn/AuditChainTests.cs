using System.Text.Json;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The audit trail is chained: who changes or cuts it on the disk is noticed.</summary>
public sealed class AuditChainTests
{
    private const string Alarm = "AuditTrailIsDamaged";

    public static TheoryData<string, int> Damages { get; } = new()
    {
        { "a word is changed", 3 },
        { "an address is changed", 3 },
        { "a line is taken out", 3 },
        { "the first line is taken out", 1 },
        { "the last line is taken out", 8 },
        { "the last line is changed", 8 },
        { "the last three are taken out", 6 },
        { "two lines change places", 3 },
        { "a line is put in", 4 },
        { "a line is written twice", 4 },
        { "a line becomes unreadable", 3 },
        { "the last line becomes unreadable", 8 },
        { "the file is emptied", 1 },
        { "the file is deleted", 1 },
        { "the witness is deleted", 9 },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task What_is_changed_or_cut_is_an_alarm_that_names_the_line_and_stays(string damage, int line)
    {
        var data = await Written();
        var path = Path.Combine(data, "audit.log");
        Damage(damage, path);

        for (var start = 0; start < 3; start++)
        {
            await using var site = new TestSite { Data = data };
            Assert.Contains(Alarm, await Health(site), StringComparison.Ordinal);
            Assert.Contains(site.Log.All, said => said.StartsWith(
                $"The audit trail was changed or cut: line {line} of audit.log", StringComparison.Ordinal));
            var page = await (await site.SignedIn("keeper")).Read("/audit-trail");
            Assert.Contains($"line {line} of the file audit.log", page, StringComparison.Ordinal);
            await site.Close();
        }
    }

    [Fact]
    public async Task What_is_changed_while_the_program_serves_is_noticed_before_the_next_line_hides_it()
    {
        await using var site = new TestSite { Data = await Written() };
        var keeper = await site.SignedIn("keeper");
        Assert.DoesNotContain(Alarm, await Health(site), StringComparison.Ordinal);
        var path = Path.Combine(site.Data, "audit.log");
        Damage("a line is taken out", path);

        for (var turn = 0; turn < 100 && !(await Health(site)).Contains(Alarm, StringComparison.Ordinal); turn++)
            await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Contains(Alarm, await Health(site), StringComparison.Ordinal);
        Assert.Contains("line 3 of the file audit.log", await keeper.Read("/audit-trail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_time_before_the_chain_goes_on_and_is_covered_from_then_on()
    {
        var data = await Written();
        var path = Path.Combine(data, "audit.log");
        await File.WriteAllLinesAsync(path, Unchained(path), TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(data, "audit.witness"));

        await using (var first = new TestSite { Data = data })
        {
            Assert.DoesNotContain(Alarm, await Health(first), StringComparison.Ordinal);
            Assert.Contains(
                "signed in", await (await first.SignedIn("keeper")).Read("/audit-trail"), StringComparison.Ordinal);
            await first.Close();
        }

        await using (var second = new TestSite { Data = data })
        {
            Assert.DoesNotContain(Alarm, await Health(second), StringComparison.Ordinal);
            await second.Close();
        }

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"hash\"", lines[0], StringComparison.Ordinal);
        lines[1] = lines[1].Replace("\"signed-in\"", "\"signed-out\"", StringComparison.OrdinalIgnoreCase);
        await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
        await using var third = new TestSite { Data = data };
        Assert.Contains(Alarm, await Health(third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_was_cut_off_by_an_end_without_farewell_is_no_alarm()
    {
        var data = await Written();
        var path = Path.Combine(data, "audit.log");
        await File.AppendAllTextAsync(
            path,
            (await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken))[^1][..40],
            TestContext.Current.CancellationToken);

        for (var start = 0; start < 3; start++)
        {
            await using var site = new TestSite { Data = data };
            await site.SignedIn("keeper");
            Assert.DoesNotContain(Alarm, await Health(site), StringComparison.Ordinal);
            await site.Close();
        }
    }

    /// <summary>A data folder in which eight people signed in.</summary>
    private static async Task<string> Written()
    {
        await using var site = new TestSite();
        await site.Appoint("keeper");
        for (var each = 0; each < 8; each++)
            await site.SignedIn("keeper");
        await site.Close();
        Assert.Equal(8, (await File.ReadAllLinesAsync(Path.Combine(site.Data, "audit.log"))).Length);
        return site.Data;
    }

    private static async Task<string> Health(TestSite site) =>
        JsonDocument.Parse(await site.Browser().GetStringAsync("/health")).RootElement.GetProperty("alarms").ToString();

    private static string[] Unchained(string path) => [
        .. File.ReadAllLines(path).Select(line => Regex.Replace(line, ",\"hash\":\"[0-9a-f]{64}\"", ""))
    ];

    private static void Damage(string damage, string path)
    {
        var lines = File.ReadAllLines(path).ToList();
        switch (damage)
        {
            case "a word is changed":
                lines[2] = lines[2].Replace("signed-in", "signed-out", StringComparison.OrdinalIgnoreCase);
                break;
            case "an address is changed":
                lines[2] = Regex.Replace(lines[2], "\"address\":\"[^\"]*\"", "\"address\":\"203.0.113.9\"");
                break;
            case "a line is taken out":
                lines.RemoveAt(2);
                break;
            case "the first line is taken out":
                lines.RemoveAt(0);
                break;
            case "the last line is taken out":
                lines.RemoveAt(7);
                break;
            case "the last line is changed":
                lines[7] = lines[7].Replace("signed-in", "signed-out", StringComparison.OrdinalIgnoreCase);
                break;
            case "the last three are taken out":
                lines.RemoveRange(5, 3);
                break;
            case "two lines change places":
                (lines[2], lines[3]) = (lines[3], lines[2]);
                break;
            case "a line is put in":
                lines.Insert(3, Unchained(path)[1]);
                break;
            case "a line is written twice":
                lines.Insert(3, lines[2]);
                break;
            case "a line becomes unreadable":
                lines[2] = "\0" + lines[2][1..];
                break;
            case "the last line becomes unreadable":
                lines[7] = "\0" + lines[7][1..];
                break;
            case "the file is emptied":
                lines.Clear();
                break;
        }

        File.WriteAllLines(path, lines);
        if (damage == "the file is deleted")
            File.Delete(path);
        if (damage == "the witness is deleted")
            File.Delete(Path.Combine(Path.GetDirectoryName(path)!, "audit.witness"));
    }
}
