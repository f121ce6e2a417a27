using UglyToad.PdfPig;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Programs that are not ours read what we write.</summary>
public class OtherReadersTests
{
    [Theory]
    [InlineData("bali-message")]
    [InlineData("river-compact")]
    public async Task LibreOffice_reads_every_clause_of_a_Word_file(string sample)
    {
        var soffice = Needs.Program("soffice");
        using var hall = await Samples.Open(sample);
        await hall.Adopt();
        using var folder = new TemporaryFolder();
        var file = folder.File("document.docx");
        await File.WriteAllBytesAsync(file, await Written.Bytes("docx", hall.Adopted()));

        await Needs.Run(soffice, $"-env:UserInstallation=file://{folder.File("profile")}", "--headless",
            "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.Path, file);

        var text = await File.ReadAllTextAsync(folder.File("document.txt"));
        Assert.All(hall.Draft.Standing(), clause => Assert.Contains(clause.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LibreOffice_sets_the_number_of_a_heading_apart_from_its_title()
    {
        using var hall = await Samples.Open("river-compact");

        var words = await WordsOnPages(hall.Current());

        Assert.All(["I.", "II.", "VII.", "VIII."], number => Assert.Contains(number, words));
    }

    [Fact]
    public async Task LibreOffice_sets_a_number_of_two_words_apart_from_what_it_numbers()
    {
        using var hall = await Hall.With(
            StyleProfile.Message,
            [.. Enumerable.Range(1, 37).Select(at => new ZeroClause(ClauseKind.Operative, $"We agree on point {at}"))]);
        foreach (var text in new[] { "Welcome to all", "Warm thanks to all" })
        {
            await hall.Delegate(
                "CHL", new Propose(new Addition(Anchor.Behind(new("c37")), ClauseKind.Operative, text), ""));
            await hall.AcceptLast("CHL");
        }

        var words = await WordsOnPages(hall.Current());

        Assert.All(["37.", "bis.", "ter."], number => Assert.Contains(number, words));
    }

    private static async Task<List<string>> WordsOnPages(Issue issue)
    {
        var soffice = Needs.Program("soffice");
        using var folder = new TemporaryFolder();
        var file = folder.File("document.docx");
        await File.WriteAllBytesAsync(file, await Written.Bytes("docx", issue));
        await Needs.Run(soffice, $"-env:UserInstallation=file://{folder.File("profile")}", "--headless",
            "--convert-to", "pdf", "--outdir", folder.Path, file);
        using var document = PdfDocument.Open(folder.File("document.pdf"));
        return [.. document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)];
    }

    [Theory]
    [InlineData("docx", "docx")]
    [InlineData("html", "html")]
    [InlineData("markdown", "commonmark+pipe_tables")]
    [InlineData("markdown", "gfm")]
    public async Task Pandoc_reads_every_clause(string key, string format)
    {
        var pandoc = Needs.Program("pandoc");
        using var hall = await Samples.Open("river-compact");
        await hall.Adopt();
        using var folder = new TemporaryFolder();
        var file = folder.File("document");
        await File.WriteAllBytesAsync(file, await Written.Bytes(key, hall.Adopted()));

        var text = await Needs.Run(pandoc, "--from", format, "--to", "plain", "--wrap=none", "--columns=10000", file);

        // Cells of a plain table are broken into lines.
        Assert.All(
            hall.Draft.Standing().Where(clause => clause.Kind != ClauseKind.Recommendation),
            clause => Assert.Contains(Unmarked(clause.Text), Unmarked(text), StringComparison.OrdinalIgnoreCase));

        static string Unmarked(string text) => text.Replace("_", "", StringComparison.Ordinal);
    }
}
