using System.Text;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>Markdown as editors, notes and other programs write it.</summary>
public class MarkdownDraftTests
{
    [Fact]
    public void Front_matter_is_left_out_and_nothing_behind_it_is_lost() => AssertLines(
        "---\ntitle: Outcome\n---\n\n# Outcome\n\nRecalling the plan,\n\n1. Decides to meet.\n2. Invites all.",
        " title: Outcome", " Outcome", "Preambular 0 Recalling the plan", "Operative 0 Decides to meet",
        "Operative 0 Invites all");

    [Fact]
    public void A_rule_between_parts_divides_them_and_ends_nothing() => AssertLines(
        "# Outcome\n\nRecalling the plan,\n\n---\n\n1. Decides to meet.\n\n***\n\n2. Invites all.\n3. Thanks the host.",
        " Outcome", "Preambular 0 Recalling the plan", "Operative 0 Decides to meet", "Operative 0 Invites all",
        "Operative 0 Thanks the host");

    [Fact]
    public void Underlined_headings_are_headings() => AssertLines(
        "Outcome\n=======\n\nData\n----\n\n1. Decides to meet.",
        " Outcome", "Heading 0 Data", "Operative 0 Decides to meet");

    [Fact]
    public void Only_the_first_of_the_highest_headings_is_the_title() => AssertLines(
        "# Outcome\n\n# Data\n\n1. Decides to meet.\n\n# Training\n\n2. Invites all.",
        " Outcome", "Heading 0 Data", "Operative 0 Decides to meet", "Heading 0 Training", "Operative 0 Invites all");

    [Theory]
    [InlineData(
        "1. Decides to meet.\n2. Invites all:\n   - to come;\n   - to speak;\n     - twice;\n3. Thanks the host.")]
    [InlineData(
        "1) Decides to meet.\n2) Invites all:\n\n   * to come;\n\n   * to speak;\n\n     * twice;\n\n3) Thanks the "
            + "host.")]
    [InlineData(
        "1. Decides\n   to meet.\n2. Invites all:\n   1. to come;\n   2. to speak;\n      1. twice;\n3. Thanks\nthe "
            + "host.")]
    public void Tight_loose_and_numbered_lists_are_the_same_paragraphs(string text) => AssertLines(
        text,
        "Operative 0 Decides to meet", "Operative 0 Invites all", "Operative 1 to come", "Operative 1 to speak",
        "Operative 2 twice",
        "Operative 0 Thanks the host");

    [Fact]
    public void Bullets_under_a_heading_are_paragraphs() => AssertLines(
        "# Outcome\n\n## Data\n\n- Decides to meet.\n- Invites all.",
        " Outcome", "Heading 0 Data", "Operative 0 Decides to meet", "Operative 0 Invites all");

    [Theory]
    [InlineData("We publish at <https://a.example/list> daily.", "We publish at https://a.example/list daily")]
    [InlineData("We answer at <desk@a.example> only.", "We answer at desk@a.example only")]
    [InlineData(
        "We hold values <fifty and above> the median, for 3 < 4.",
        "We hold values <fifty and above> the median, for 3 < 4")]
    [InlineData(
        "We rely on the [charter][c] of the [union](https://b.example \"x\").\n\n[c]: https://a.example",
        "We rely on the charter of the union")]
    [InlineData(
        "We **strongly** support *all* snake_case `ministries` &amp; 2 \\* 3.",
        "We strongly support all snake_case ministries & 2 * 3")]
    [InlineData("We<br>meet <u>again</u> <!-- when? -->soon.", "We meet again soon")]
    [InlineData(
        "We rely on <ins>the</ins><del>any</del> plan and on <del>nothing.", "We rely on the plan and on nothing")]
    public void Marks_leave_their_words(string text, string words) =>
        Assert.Equal(words, Plan(text).Lines.Single(line => line.Kind is not null).Text);

    [Fact]
    public void What_is_struck_by_hand_is_left_out_and_named_and_a_note_stays_with_its_words()
    {
        var plan = Plan("1. We rely on the ~~old~~ new rules.[^1]\n\n[^1]: Adopted earlier.");

        Assert.Equal(
            "We rely on the new rules^[Adopted earlier.]",
            Assert.Single(plan.Lines, line => line.Kind is not null).Text);
        Assert.Equal([LeftOut.StruckByHand], plan.LeftOut);
        Assert.DoesNotContain(plan.Lines, line => line.Text == "Adopted earlier.");
    }

    [Fact]
    public void Lines_without_blank_lines_between_are_paragraphs_by_their_signs_and_openings() => AssertLines(
        "The Conference,\nRecalling its work,\nNoting with concern the state of\nthe rivers,\n1. Decides to "
        + "meet;\n1 bis. Decides also to\nmeet in spring;\n"
        + "2. Requests:\na) a report;\nb) a list:\ni. of all;\nii. of some;\nOP4. Calls upon donors;\n6) Encourages "
        + "youth;\n7.1 Stresses water;\n– a dash;\n"
        + "• a bullet;\n[9. Reaffirms the bracket;]\nAlt 1: Decides to wait",
        " The Conference,", "Preambular 0 Recalling its work",
        "Preambular 0 Noting with concern the state of the rivers",
        "Operative 0 Decides to meet", "Operative 0 Decides also to meet in spring", "Operative 0 Requests",
        "Operative 1 a report",
        "Operative 1 a list", "Operative 2 of all", "Operative 2 of some", "Operative 0 Calls upon donors",
        "Operative 0 Encourages youth",
        "Operative 0 Stresses water", "Operative 1 a dash", "Operative 1 a bullet",
        "Operative 0 [Reaffirms the bracket]",
        "Operative 0 Decides to wait");

    [Theory]
    [InlineData(
        "L’Assemblée générale,\n\nRappelant sa résolution,\n\nPrenant note du rapport,\n\nDécide de se "
            + "réunir;\n\nPrie le Secrétaire général de répondre.")]
    [InlineData(
        "La Asamblea General,\n\nRecordando su resolución,\n\nTomando nota del informe,\n\nDecide "
            + "reunirse;\n\nSolicita al Secretario General que responda.")]
    [InlineData(
        "Konferensi Tingkat Tinggi,\n\nMengingat resolusinya,\n\nMencatat laporan,\n\nMemutuskan untuk "
            + "bertemu;\n\nMeminta Sekretaris menjawab.")]
    public void Paragraphs_are_known_by_their_openings_in_several_languages(string text)
    {
        foreach (var profile in new[] { StyleProfile.Resolution, StyleProfile.Message })
            Assert.Equal(
                [null, ClauseKind.Preambular, ClauseKind.Preambular, ClauseKind.Operative, ClauseKind.Operative],
                Plan(text, profile).Lines.Select(line => line.Kind));
    }

    [Fact]
    public void A_raised_figure_stays_raised_and_a_mark_inside_a_bracket_gives_way() => AssertLines(
        "1. Decides to measure 10<sup>6</sup> wells by the 1<sup>st</sup> of May;<sup>2</sup>\n[2. Invites all;]",
        "Operative 0 Decides to measure 10⁶ wells by the 1st of May²", "Operative 0 [Invites all]");

    [Fact]
    public void Invisible_signs_are_taken_out_and_named()
    {
        var plan = Plan("1. Decides to me\u200Bet.\n2. Invites all.");

        Assert.Equal(["Decides to meet", "Invites all"], plan.Lines.Select(line => line.Text));
        Assert.Equal([LeftOut.InvisibleSigns], plan.LeftOut);
    }

    [Fact]
    public void What_is_nested_without_end_is_refused_in_words()
    {
        var read = ZeroDraftReading.Read(Encoding.UTF8.GetBytes(new string('>', 900) + " We agree."), null);

        Assert.True(read.Refusal is FileIsNestedTooDeep, $"{read.Refusal}");
    }

    private static void AssertLines(string text, params string[] lines) => Assert.Equal(
        lines,
        Plan(text).Lines.Select(line => line.Kind is { } kind ? $"{kind} {line.Depth} {line.Text}" : $" {line.Text}"));

    private static ZeroDraftPlan Plan(string text, StyleProfile profile = StyleProfile.Resolution)
    {
        var read = ZeroDraftReading.Read(Encoding.UTF8.GetBytes(text), Hall.Conference(profile));
        Assert.True(read.IsReceived, $"{read.Refusal}");
        return read.Value;
    }
}
