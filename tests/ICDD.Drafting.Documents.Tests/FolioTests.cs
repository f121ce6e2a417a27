namespace ICDD.Drafting.Documents.Tests;

public class FolioTests
{
    [Fact]
    public async Task The_masthead_says_how_the_text_stands_on_the_clocks_of_the_venue()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var current = hall.Current().Folio.Masthead;
        await hall.Adopt();
        var adopted = hall.Adopted().Folio.Masthead;

        Assert.Equal(("CT/2021/L.1/Rev.1", "Distr.: Limited"), (current.Symbol, current.Distribution));
        Assert.Equal("Draft, as at 16 November 2021, 16:00", current.Status);
        Assert.Equal(("CT/2021/1", "Distr.: General"), (adopted.Symbol, adopted.Distribution));
        Assert.Equal("Adopted by consensus at its 1st plenary meeting, on 16 November 2021", adopted.Status);
        Assert.Equal("Original: English", adopted.Original);
        Assert.Equal("Bali, 16 to 17 November 2021", adopted.Session);
    }

    [Fact]
    public async Task It_carries_the_version_and_the_first_16_digits_of_the_record_and_of_the_text()
    {
        using var hall = await ShortNegotiation.Adopted();

        Assert.Equal(
            $"Record: version {hall.Draft.Version}, {Hall.Hash.Value[..16]}. "
                + $"Text: {TextHash.Of(TextState.Of(hall.Draft)).Short}",
            hall.Adopted().Folio.Record.Text);
    }

    [Fact]
    public async Task Recommendations_are_grouped_by_focus_area_and_name_their_sources_by_current_number()
    {
        using var hall = await ShortNegotiation.Negotiated();
        var folio = PolicyRecommendations.Of(hall.Draft, Hall.Hash, Hall.Now);

        Assert.Equal("Policy recommendations: Compact on Testing", folio.Title);
        Assert.Equal("Focus area 1. Data", Assert.IsType<Heading>(folio.Blocks[0]).Runs[0].Text);
        var row = Assert.Single(Assert.IsType<Table>(folio.Blocks[1]).Rows);
        Assert.Equal(
            ["R.1", "Publish data sets.", "Statistical offices", "By 2023", "Yes", "OP1", "1", "Open"],
            row.Cells.Select(cell => string.Concat(cell.Runs.Select(run => run.Text))));
        Assert.Equal("Panels: 1, Making Sense.", Assert.IsType<Paragraph>(folio.Blocks[2]).Runs[0].Text);
    }

    [Fact]
    public async Task Statements_stand_in_the_last_annex_word_for_word_and_withdrawn_ones_do_not()
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Delegate(
            "CHL", new MakeStatement(StatementKind.Reservation, [new("c3")], "We <b>reserve</b>.\nFully."));
        await hall.Delegate("NZL", new MakeStatement(StatementKind.ExplanationOfPosition, [], "Withdrawn words"));
        await hall.Delegate("NZL", new WithdrawStatement(2));
        await hall.Adopt();

        var markdown = await Written.Text("markdown", hall.Adopted());

        Assert.Contains(
            "## Annex III: Statements for the record\n\n### Chile: reservation\n", markdown, StringComparison.Ordinal);
        Assert.Contains("Fully.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdrawn words", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_adopted_document_prints_the_editorial_changes_that_hold()
    {
        using var hall = await ShortNegotiation.Adopted();
        await hall.Secretariat(new ChangeEditorially(
            new("c7"), "Decides to meet again", "Decides, to meet again", EditorialKind.Punctuation));

        Assert.Contains(
            "*Decides*, to meet again", await Written.Text("markdown", hall.Adopted()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_recommendations_has_one_annex_without_a_number()
    {
        using var hall = await Hall.With(StyleProfile.Message, new ZeroClause(ClauseKind.Operative, "We agree"));
        await hall.Adopt();

        var annex = Assert.Single(hall.Adopted().Folio.Blocks.OfType<AnnexHeading>());

        Assert.Equal(("Annex", "List of delegations"), (annex.Number, annex.Title));
    }

    [Fact]
    public async Task A_delegation_that_has_left_is_marked()
    {
        using var hall = await ShortNegotiation.Negotiated();
        await hall.Secretariat(new RecordDeparture(new("CHL")));
        await hall.Adopt();

        var names = hall.Adopted().Folio.Blocks.OfType<NameList>().Single().Items;

        Assert.Equal(
            ["Republic of Chile", " ", "(departed before the adoption)"], names[0].Runs.Select(run => run.Text));
        Assert.Equal(["New Zealand"], names[1].Runs.Select(run => run.Text));
    }

    [Theory]
    [InlineData("ICDD/2021/1", "", "ICDD-2021-1_2021-11-16.docx")]
    [InlineData("ICDD/2021/L.1/Rev.2", "", "ICDD-2021-L.1-Rev.2_2021-11-16.docx")]
    [InlineData("ICDD/2021/1", "recommendations", "ICDD-2021-1_recommendations_2021-11-16.docx")]
    [InlineData("../../etc/passwd", "", "etc-passwd_2021-11-16.docx")]
    [InlineData("C:\\a\r\nSet-Cookie: b", "", "C-a-Set-Cookie-b_2021-11-16.docx")]
    [InlineData("签名", "", "2021-11-16.docx")]
    public async Task A_file_is_named_by_symbol_and_date_in_safe_characters(string symbol, string part, string name)
    {
        using var hall = await ShortNegotiation.Adopted();
        var folio = hall.Adopted().Folio;

        Assert.Equal(name, FileNames.Of(
            folio with { Masthead = folio.Masthead with { Symbol = symbol }, Part = part }, Exports.Find("docx")!));
    }
}
