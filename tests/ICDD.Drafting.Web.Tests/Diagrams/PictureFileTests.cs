using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ICDD.Drafting.Documents;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests.Diagrams;

public sealed class PictureFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, string> Every => new(
        from name in Pictures.Names.Append("clause-c6") from language in Languages.All select (name, language.Tag));

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Each_is_a_sound_file_with_its_fonts_named_its_words_and_no_script(string name, string language)
    {
        await using var sitting = await Told();
        var picture = await Draw(In(sitting, language), sitting, name);
        var file = PictureFile.Svg(picture);

        var root = XDocument.Parse(Encoding.UTF8.GetString(file)).Root!;
        Assert.Equal((Svg + "svg", language), (root.Name, root.Attribute(XNamespace.Xml + "lang")!.Value));
        Assert.Contains("'Noto Sans'", root.Attribute("font-family")!.Value, StringComparison.Ordinal);
        Assert.Equal(
            (picture.Title, string.Join(' ', picture.Told)),
            (root.Element(Svg + "title")!.Value, root.Element(Svg + "desc")!.Value));
        Assert.NotEmpty(picture.Told);
        Assert.DoesNotContain(
            root.Descendants(), each => each.Name.LocalName is "script" or "foreignObject" or "image" or "a");
        Assert.DoesNotContain(
            root.DescendantsAndSelf().Attributes(),
            each => each.Name.LocalName is "href" or "style"
                || each.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("var(--", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotMatch("(Graph|Links|Lineage|Together|Trend|Ground)_", root.Value);
        Assert.Equal(
            picture.Nodes.Count, root.Descendants(Svg + "g").Count(each => each.Attribute("class")?.Value == "node"));
        await Lint(file);
    }

    [Fact]
    public async Task The_same_draft_gives_the_same_bytes()
    {
        await using var sitting = await Told();

        Assert.Equal(
            PictureFile.Svg(await Draw(In(sitting, "en"), sitting, "clause-c6")),
            PictureFile.Svg(await Draw(In(sitting, "en"), sitting, "clause-c6")));
    }

    [Theory]
    [InlineData("png", "89-50-4E-47")]
    [InlineData("pdf", "25-50-44-46")]
    public async Task Where_the_typesetter_is_found_it_is_set_as_an_image_and_as_a_page(string format, string begins)
    {
        Assert.SkipWhen(
            PictureSetting.Lacks is not null && Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") != "1",
            "The typesetter is not restored: npm ci.");
        await using var sitting = await Told();

        var file = await PictureFormats.Write(
            await Draw(In(sitting, "id"), sitting, "clause-c6"), format, TestContext.Current.CancellationToken);

        Assert.Equal(begins, BitConverter.ToString(file[..4].ToArray()));
        Assert.True(file.Length > 5_000, file.Length.ToString(CultureInfo.InvariantCulture));
    }

    internal static async Task<Sitting> Told()
    {
        var sitting = await Sitting.InNegotiation();
        await sitting.Do(
            Hall.Australia,
            Hall.Modify(Hall.Review, Hall.ReviewInTwo),
            Hall.Add(Hall.Review, "We will <meet> again & again"));
        await sitting.Do(Hall.Japan, new CoSponsor(Hall.Proposal(Hall.Aus), 1));
        await sitting.Do(Hall.Indonesia, Hall.Signal(Hall.Proposal(Hall.Aus), PositionSignal.Object));
        await sitting.Do(Hall.Chair, Hall.Accept(Hall.Aus, 2), Hall.Accept(Hall.Aus));
        await sitting.Do(Hall.Secretariat, new IssueRevision(RevisionNumbering.Renumber));
        return sitting;
    }

    /// <summary>The test goes on in that language.</summary>
    private static Pictures In(Sitting sitting, string language) =>
        sitting.Screen("observer", language: language).Services.GetRequiredService<Pictures>();

    private static async Task<Picture> Draw(Pictures pictures, Sitting sitting, string name) =>
        (await pictures.Find(sitting.Room, name, MapFilter.All))!;

    private static async Task Lint(byte[] file)
    {
        var lint = new ProcessStartInfo("xmllint", ["--noout", "--nonet", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        Process? run;
        try
        {
            run = Process.Start(lint);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("ICDD_REQUIRE_ALL") != "1", "xmllint is not installed.");
            throw;
        }

        using (run)
        {
            await run!.StandardInput.BaseStream.WriteAsync(file);
            run.StandardInput.Close();
            var said = await run.StandardError.ReadToEndAsync();
            await run.WaitForExitAsync();
            Assert.Equal((0, ""), (run.ExitCode, said));
        }
    }
}
