using System.Text.Json;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>What is exported carries the symbol that the screens show: that of the newest issue.</summary>
public class DocumentSymbolTests
{
    [Fact]
    public async Task Before_any_revision_it_is_that_of_the_zero_draft()
    {
        using var hall = await ShortNegotiation.Opened();

        Assert.Equal("CT/2021/L.1", Find(hall, Issues.Text).Folio.Masthead.Symbol);
    }

    [Theory]
    [InlineData(Issues.Text)]
    [InlineData(Issues.Recommendations)]
    [InlineData(Issues.Proposals)]
    [InlineData(Issues.Positions)]
    [InlineData(Issues.Compilation)]
    [InlineData(Issues.OpenProposals)]
    [InlineData("changes-since-rev-0")]
    public async Task After_a_revision_it_is_that_of_the_revision(string name)
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Delegate("CHL", new Propose(new Modification(new("c7"), 1, "Decides to meet at sea"), ""));
        var issue = Find(hall, name);

        Assert.Equal("CT/2021/L.1/Rev.1", issue.Folio.Masthead.Symbol);
        Assert.StartsWith("CT-2021-L.1-Rev.1_", FileNames.Of(issue.Folio, "docx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_for_follow_up_and_the_dossier_say_the_same()
    {
        using var hall = await ShortNegotiation.Negotiated();
        using var data = JsonDocument.Parse(await Written.Text("json", Find(hall, Issues.Recommendations)));

        Assert.Equal("CT/2021/L.1/Rev.1", data.RootElement.GetProperty("symbol").GetString());
        Assert.Equal("CT-2021-L.1-Rev.1_dossier_2021-11-16.zip", Dossier.NameOf(hall.Draft, Hall.Now));
    }

    [Fact]
    public async Task A_redline_is_named_by_the_texts_that_it_compares()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var (old, @new) = (hall.Draft.Revisions[0], hall.Draft.Revisions[1]);

        Assert.Equal(
            "CT-2021-L.1-Rev.1_changes-since-rev-0-to-rev-1_2021-11-16.docx",
            FileNames.Of(ChangedText.Of(hall.Draft, Hall.Hash, old, @new), "docx"));
        Assert.Equal(
            "CT-2021-L.1-Rev.1_changes-since-rev-0_2021-11-16.docx",
            FileNames.Of(ChangedText.Of(hall.Draft, Hall.Hash, old, Hall.Now), "docx"));
    }

    private static Issue Find(Hall hall, string name) => Issues.Find(hall.Draft, Hall.Hash, name, Hall.Now)!;
}
