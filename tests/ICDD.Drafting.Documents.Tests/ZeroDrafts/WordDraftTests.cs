namespace ICDD.Drafting.Documents.Tests;

/// <summary>Drafts as ministries write them in Word, which our own exports do not look like.</summary>
public class WordDraftTests
{
    private const string Numbering = """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
        </w:numbering>
        """;

    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
          <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="My heading"/><w:basedOn w:val="Judul1"/></w:style>
          <w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>
          <w:style w:type="character" w:styleId="Ref"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        </w:styles>
        """;

    [Fact]
    public void Numbers_that_Word_draws_and_styles_of_another_language_are_understood()
    {
        var plan = Plan(
            Styled("Judul", "Draft resolution"),
            BadFiles.Paragraph("The Conference on Testing,"),
            BadFiles.Paragraph("Recalling the past,"),
            BadFiles.Paragraph("Guided by the Charter,"),
            Styled("Sub", "Data and trust"),
            Listed(1, 0, "Encourages States:"),
            Listed(1, 1, "to share data;"),
            Listed(2, 0, "freely;"),
            Listed(1, 0, "Decides to meet again."));

        Assert.Equal(
            [
                "-",
                "-",
                "Preambular 0",
                "Preambular 0",
                "Heading 0",
                "Operative 0",
                "Operative 1",
                "Operative 1",
                "Operative 0",
            ],
            plan.Lines.Select(line => line.Kind is { } kind ? $"{kind} {line.Depth}" : "-"));
        Assert.Equal("Decides to meet again", plan.Lines[^1].Text);
    }

    [Fact]
    public void A_single_operative_paragraph_without_a_number_is_told_by_its_verb()
    {
        var plan = Plan(BadFiles.Paragraph("Recalling the past,"), BadFiles.Paragraph("Decides to meet again."));

        Assert.Equal([ClauseKind.Preambular, ClauseKind.Operative], plan.Lines.Select(line => line.Kind!.Value));
    }

    [Fact]
    public void A_table_that_names_actions_and_addressees_is_one_of_recommendations()
    {
        var plan = Plan(
            BadFiles.Paragraph("1. Decides to meet again."),
            BadFiles.Paragraph("2. Adopts the annex."),
            "<w:tbl>" + Row("Recommendation", "Addressed to", "Timeframe") + Row(
                "Publish all data.", "Statistical offices", "By 2030") + "</w:tbl>",
            "<w:tbl>" + Row("Name", "Room") + Row("Moana", "12") + "</w:tbl>");

        var row = plan.Lines.Single(line => line.Kind == ClauseKind.Recommendation);
        Assert.Equal(
            ("Publish all data", "Statistical offices", "By 2030"),
            (row.Text, row.Recommendation!.Addressee, row.Recommendation.Timeframe));
        Assert.Equal(3, plan.Count);
    }

    [Fact]
    public void Tracked_changes_are_accepted_and_what_no_text_can_hold_is_named()
    {
        var plan = Plan(
            "<w:p><w:r><w:t xml:space=\"preserve\">1. Decides </w:t></w:r><w:del><w:r><w:delText>not "
            + "</w:delText></w:r></w:del><w:ins><w:r><w:t>to "
            + "meet</w:t></w:r></w:ins><w:r><w:drawing/><w:pict><w:txbxContent>"
            + BadFiles.Paragraph("a box") + "</w:txbxContent></w:pict><w:footnoteReference w:id=\"1\"/></w:r></w:p>");

        Assert.Equal(["Decides to meet"], plan.Lines.Select(line => line.Text));
        Assert.Equal([LeftOut.Pictures, LeftOut.TextBoxes, LeftOut.Footnotes], plan.LeftOut);
    }

    [Fact]
    public void Figures_that_only_their_look_raises_stay_raised_and_letters_come_down()
    {
        var plan = Plan(
            $"<w:p>{Run("Recalling its resolution 1/2,")}{Raised("3")}</w:p>",
            $"<w:p>{Run("1. Notes that 10")}{Raised("-6")}{Run(" of the water of the 1")}{Raised("st")}"
                + $"{Run(" lake is gone,")}<w:r><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:t>4</w:t></w:r>"
                + $"{Run(" and with it CO")}<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>"
                + "<w:t>2</w:t></w:r></w:p>");

        Assert.Equal(
            [
                "Recalling its resolution 1/2³",
                "Notes that 10⁻⁶ of the water of the 1st lake is gone,⁴ and with it CO2",
            ],
            plan.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Signs_of_direction_go_where_no_script_needs_them_and_stay_in_one_that_does()
    {
        var plan = Plan(
            BadFiles.Paragraph("1. Decides \u200Eto \u202Ameet\u202C."),
            BadFiles.Paragraph("2. يقرر\u200F (أ)."));

        Assert.Equal(["Decides to meet", "يقرر\u200F (أ)"], plan.Lines.Select(line => line.Text));
        Assert.Equal([LeftOut.InvisibleSigns], plan.LeftOut);
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Raised(string text) =>
        $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>{text}</w:t></w:r>";

    private static ZeroDraftPlan Plan(params string[] paragraphs)
    {
        var file = BadFiles.Docx(
            string.Concat(paragraphs), ("word/numbering.xml", Utf8(Numbering)), ("word/styles.xml", Utf8(Styles)));
        return ZeroDraftReading.Read(file, Hall.Conference(StyleProfile.Resolution)).Value!;
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Styled(string style, string text) =>
        BadFiles.Paragraph(text)
            .Replace("<w:p>", $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>", StringComparison.Ordinal);

    private static string Listed(int list, int level, string text) => BadFiles.Paragraph(text).Replace(
        "<w:p>",
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>",
        StringComparison.Ordinal);

    private static string Row(params string[] cells) =>
        "<w:tr>" + string.Concat(cells.Select(cell => $"<w:tc>{BadFiles.Paragraph(cell)}</w:tc>")) + "</w:tr>";
}
