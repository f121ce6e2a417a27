namespace ICDD.Drafting.Documents.Tests;

/// <summary>An editing program that writes the whole file anew: what comes back through it is the same.</summary>
public class LibreOfficeTests
{
    [Fact]
    public async Task What_went_through_LibreOffice_asks_for_the_same()
    {
        var soffice = Needs.Program("soffice");
        using var hall = await Samples.Open("river-compact");
        using var folder = new TemporaryFolder();
        foreach (var (name, tracks) in new[] { ("tracked", true), ("plain", false) })
        {
            var pen = new WordPen(await Export(hall, "text")) { Tracks = tracks };
            Edit(pen);
            await File.WriteAllBytesAsync(folder.File($"{name}.docx"), pen.Save());
        }

        await File.WriteAllBytesAsync(folder.File("untouched.docx"), await Export(hall, "text"));

        await Convert(soffice, folder, "tracked.docx", "plain.docx", "untouched.docx");

        var expected = (await hall.Plan(await File.ReadAllBytesAsync(folder.File("plain.docx")))).Asks().ToList();
        Assert.Equal(5, expected.Count);
        Assert.Equal(expected, (await Back(hall, folder, "tracked")).Asks());
        Assert.Equal(expected, (await Back(hall, folder, "plain")).Asks());
        Assert.Empty((await Back(hall, folder, "untouched")).Proposals);
        Assert.Equal("Why not?", Assert.Single((await Back(hall, folder, "tracked")).Comments).Text);
    }

    [Fact]
    public async Task Changes_of_others_that_went_through_LibreOffice_are_not_the_uploader_s()
    {
        var soffice = Needs.Program("soffice");
        using var hall = await ShortNegotiation.Negotiated();
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("changes.docx"), await Export(hall, "changes-since-rev-0"));

        await Convert(soffice, folder, "changes.docx");

        var plan = await Back(hall, folder, "changes");
        Assert.Empty(plan.Proposals);
        Assert.Equal("changes-since-rev-0", plan.Name);
    }

    private static void Edit(WordPen pen)
    {
        pen.Reword("c2", "resolution", "resolutions");
        pen.Delete("c9");
        pen.AddBehind("c10", "Recalling the hospitality of the people of Uruguay");
        pen.Rewrite("c12", "Concerned about everything that was forgotten");
        pen.DeleteRow("c130");
        pen.Comment("c5", "Why not?");
    }

    private static Task<string> Convert(string soffice, TemporaryFolder folder, params string[] files) => Needs.Run(
        soffice,
        [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--convert-to",
            "docx:MS Word 2007 XML", "--outdir", folder.File("back"),
            .. files.Select(folder.File)]);

    private static async Task<RedlinePlan> Back(Hall hall, TemporaryFolder folder, string name) =>
        await hall.Plan(await File.ReadAllBytesAsync(Path.Combine(folder.File("back"), $"{name}.docx")));

    private static Task<byte[]> Export(Hall hall, string name) =>
        Written.Bytes("docx", Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!);
}
