namespace ICDD.Drafting.Documents.Tests;

/// <summary>What stands around the paragraphs of a draft in Word is left out and shown, never a clause.</summary>
public class DraftFurnitureTests
{
    [Fact]
    public void A_masthead_without_a_title_ends_at_the_organ_and_signatures_end_the_text() => AssertLines(
        ["United Nations", "A/RES/99/999", "Distr.: General", "3 January 2045", "Ninety-ninth session",
            "99/999. Rivers", "The General Assembly,",
            "Recalling its resolution 98/111,", "Noting the report,", "1. Takes note of it;", "2. Decides to meet.",
            "99th plenary meeting", "20 December 2044"],
        "-", "-", "-", "-", "-", "-", "-", "Preambular 0", "Preambular 0", "Operative 0", "Operative 0", "-", "-");

    [Fact]
    public void A_declaration_goes_over_to_its_undertakings_where_it_says_so_and_ends_where_it_was_adopted() =>
        AssertLines(
            ["DECLARATION ON RIVERS", "WE, the Heads of State, meeting in Nowhere,", "RECALLING the Charter;",
                "DO HEREBY DECLARE:", "1. To strengthen cooperation;",
                "2. To task the Ministers to:", "a. draw up a plan;", "b. report;",
                "ADOPTED in Nowhere, this First Day of May.", "For Test Land: [signature]", "ANNEX",
                "PLAN OF ACTION"],
            "-", "Preambular 0", "Preambular 0", "Preambular 0", "Operative 0", "Operative 0", "Operative 1",
            "Operative 1", "-", "-", "-", "-");

    [Fact]
    public void What_ends_in_a_colon_and_has_paragraphs_under_it_is_no_signature() => AssertLines(
        ["Recalling the past,", "1. Decides so.", "For this purpose, the parties will:", "(a) meet;", "(b) report."],
        "Preambular 0", "Operative 0", "Operative 0", "Operative 1", "Operative 1");

    [Theory]
    [InlineData("Contents")]
    [InlineData("Table des matières")]
    [InlineData("Daftar isi")]
    public void A_list_of_contents_is_none_of_its_headings_nor_an_annex(string title) => AssertLines(
        [
            title,
            "I. Introduction 1",
            "II. Follow-up ........ 3",
            "Annex 67",
            "Recalling the plan,",
            "1. Decides to meet;",
            "2. Invites all.",
        ],
        "-", "-", "-", "-", "Preambular 0", "Operative 0", "Operative 0");

    [Fact]
    public void A_table_of_texts_is_its_texts_and_the_remarks_are_left_out()
    {
        var plan = Plan(
            "<w:tbl>" + Row("No.", "Current text", "Remarks") + Row("1", "Recalling the earlier work,", "AUS: delete")
                + Row("2", "Decides to meet again;", "IDN: support") + "</w:tbl>");

        Assert.Equal(
            [
                "- No. Current text Remarks",
                "- AUS: delete",
                "Preambular Recalling the earlier work",
                "- IDN: support",
                "Operative Decides to meet again",
            ],
            plan.Lines.Select(line => $"{line.Kind?.ToString() ?? "-"} {line.Text}"));
    }

    [Fact]
    public void Recommendations_have_their_addressees_under_other_heads_too()
    {
        var plan = Plan(
            BadFiles.Paragraph("1. Decides to meet."), "<w:tbl>" + Row("Recommended action", "Responsible", "Deadline")
                + Row("Map the cables.", "States", "2030") + "</w:tbl>");

        var details = plan.Lines.Single(line => line.Kind == ClauseKind.Recommendation).Recommendation!;
        Assert.Equal(("States", "2030"), (details.Addressee, details.Timeframe));
    }

    [Fact]
    public void Words_struck_by_hand_and_hidden_words_are_left_out_and_named()
    {
        var plan = Plan("<w:p>" + Run("", "Decides to ") + Run("<w:strike/>", "never ") + Run(
            "<w:vanish/>", "secretly ") + Run("<w:strike w:val=\"0\"/>", "meet") + "</w:p>");

        Assert.Equal("Decides to meet", Assert.Single(plan.Lines).Text);
        Assert.Equal([LeftOut.StruckByHand, LeftOut.HiddenText], plan.LeftOut);
    }

    [Theory]
    [InlineData("attachedTemplate", "file:///C:/Templates/Ministry.dotx")]
    [InlineData("hyperlink", "file:///C:/Papers/note.docx")]
    public void What_is_on_the_writers_own_machine_is_walked_over(string type, string target) =>
        Assert.True(ZeroDraftReading.Read(BadFiles.Related(type, target), null).IsReceived);

    [Theory]
    [InlineData("attachedTemplate", "file://server/share/Ministry.dotx")]
    [InlineData("attachedTemplate", "file:////server/share/Ministry.dotx")]
    [InlineData("hyperlink", @"file:///\\server\share\note.docx")]
    public void What_is_on_a_server_is_refused(string type, string target) =>
        Assert.IsType<FileHasExternalParts>(ZeroDraftReading.Read(BadFiles.Related(type, target), null).Refusal);

    private static void AssertLines(string[] paragraphs, params string[] kinds)
    {
        foreach (var profile in new[] { StyleProfile.Resolution, StyleProfile.Message })
            Assert.Equal(kinds, Plan(profile, [
                .. paragraphs.Select(BadFiles.Paragraph)
            ]).Lines.Select(line => line.Kind is { } kind ? $"{kind} {line.Depth}" : "-"));
    }

    private static ZeroDraftPlan Plan(params string[] parts) => Plan(StyleProfile.Resolution, parts);

    private static ZeroDraftPlan Plan(StyleProfile profile, string[] parts)
    {
        var read = ZeroDraftReading.Read(BadFiles.Docx(string.Concat(parts)), Hall.Conference(profile));
        Assert.True(read.IsReceived, $"{read.Refusal}");
        return read.Value;
    }

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{BadFiles.Paragraph(cell)}</w:tc>"))}</w:tr>";

    private static string Run(string properties, string text) =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
