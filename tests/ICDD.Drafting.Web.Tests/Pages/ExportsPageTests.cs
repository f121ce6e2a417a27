using Bunit;
using ICDD.Drafting.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public sealed class ExportsPageTests
{
    [Fact]
    public async Task Every_document_is_offered_in_each_format_that_can_be_written_and_the_others_say_how_to_get_them()
    {
        await using var sitting = await Sitting.InNegotiation();
        using var screen = sitting.Screen("observer", "/exports");
        var page = screen.Render<ExportsPage>(parameters => parameters.Add(each => each.Document, Sitting.Document));
        page.WaitForElement("tbody tr");
        var missing = Documents.Exports.All.Select(export => export.Lacks).OfType<Refusal>().ToList();

        var links = page.FindAll("a[download]").Select(link => link.GetAttribute("href")).ToList();

        Assert.Contains("/small-message/exports/text.docx", links);
        Assert.Contains("/small-message/exports/text.html", links);
        Assert.Equal(missing.Count == 0, links.Contains("/small-message/exports/text.pdf"));
        Assert.All(
            missing, each => Assert.Contains(sitting.WordsIn("en").Say(each), page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_that_asks_for_a_dossier_hears_how_much_of_it_is_written_and_no_other_page_does()
    {
        await using var sitting = await Sitting.InNegotiation();
        using var screen = sitting.Screen("observer", "/exports");
        using var elsewhere = sitting.Screen("observer", "/exports");
        var page = screen.Render<DossierLink>(parameters => parameters.Add(each => each.Document, Sitting.Document));
        var other = elsewhere.Render<DossierLink>(
            parameters => parameters.Add(each => each.Document, Sitting.Document));
        var name = page.Find("a[download]").GetAttribute("href")!.Split('=')[^1];
        var progress = screen.Services.GetRequiredService<DossierProgress>();
        var files = progress.Watch(name, 2, [Written("text"), Written("text"), Written(""), Written("record")]);

        foreach (var (file, said) in files.Zip([
            "1 of 2 documents are written.", "1 of 2 documents are written.",
            "1 of 2 documents are written.", "2 of 2 documents are written."]))
        {
            await file.Write(Stream.Null, Xunit.TestContext.Current.CancellationToken);
            page.WaitForAssertion(() => Assert.Contains(said, page.Markup, StringComparison.Ordinal));
        }

        progress.End(name, 2, isWhole: true);

        page.WaitForAssertion(
            () => Assert.Equal("The dossier is written.", page.Find("[role=status]").TextContent));
        Assert.Empty(page.FindAll("progress"));
        Assert.Empty(other.FindAll("progress"));
        Assert.Equal("", other.Find("[role=status]").TextContent);
    }

    private static DossierFile Written(string document) => new(
        $"{document}.txt", document, "text/plain", (_, _) => Task.CompletedTask);
}
