using Bunit;
using ICDD.Drafting.Documents;

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
}
