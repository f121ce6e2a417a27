using System.Text;

namespace ICDD.Drafting.Documents.Tests;

public class ZeroDraftTests
{
    [Theory]
    [InlineData("bali-message", "markdown")]
    [InlineData("bali-message", "docx")]
    [InlineData("river-compact", "markdown")]
    [InlineData("river-compact", "docx")]
    public async Task Our_own_export_comes_back_as_the_same_clauses(string sample, string key)
    {
        using var hall = await Samples.Open(sample);

        var plan = Plan(await Written.Bytes(key, hall.Current()), hall.Draft.Conference!);

        Assert.Equal(Said(hall.Draft), Said(await Laid(plan, hall.Draft.Conference!)));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("docx")]
    public async Task The_status_of_clauses_is_no_part_of_them(string key)
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Chair(new AgreeClause(new("c1"), 1));
        await hall.Chair(new AgreeAdReferendum(new("c4"), 1));
        await hall.Chair(new AgreeClause(new("c8"), 1));

        var plan = Plan(await Written.Bytes(key, hall.Current()), hall.Draft.Conference!);

        Assert.Equal(Said(hall.Draft), Said(await Laid(plan, hall.Draft.Conference!)));
    }

    [Fact]
    public async Task Notes_in_Markdown_become_a_draft()
    {
        const string notes = """
            Some Conference, draft of Monday

            # A Declaration

            The Conference on Testing,

            Recalling the first meeting,
            Noting with concern that *nothing* has happened since,

            Deeply concerned about it [see the note](https://example.org),

            ## Data

            1. Encourages States:
               (a) to share data;
               (b) to read them, namely
                   (i) all of them
                   (ii) carefully
               (c) to answer.
            2. Decides to meet again.
            """;

        var plan = Plan(
            Encoding.UTF8.GetBytes(notes.ReplaceLineEndings("\n\n")), Hall.Conference(StyleProfile.Resolution));

        Assert.Equal(
            [
                " Some Conference, draft of Monday", " A Declaration", " The Conference on Testing,",
                "Preambular 0 Recalling the first meeting",
                "Preambular 0 Noting with concern that nothing has happened since",
                "Preambular 0 Deeply concerned about it see the note",
                "Heading 0 Data",
                "Operative 0 Encourages States", "Operative 1 to share data", "Operative 1 to read them, namely",
                "Operative 2 all of them", "Operative 2 carefully", "Operative 1 to answer",
                "Operative 0 Decides to meet again",
            ],
            plan.Lines.Select(line => line.Kind is { } kind ? $"{kind} {line.Depth} {line.Text}" : $" {line.Text}"));
        await Laid(plan, Hall.Conference(StyleProfile.Resolution));
    }

    [Fact]
    public void The_ninth_letter_is_not_the_first_numeral()
    {
        var items = string.Join("\n\n", "abcdefghij".Select(letter => $"({letter}) item {letter};"));

        var plan = Plan(
            Encoding.UTF8.GetBytes($"1. Invites States to:\n\n{items}"), Hall.Conference(StyleProfile.Resolution));

        Assert.Equal(10, plan.Lines.Count(line => line.Depth == 1));
    }

    [Fact]
    public async Task Signs_of_either_profile_go_as_deep_as_they_are_meant()
    {
        const string text =
            "1. We invite:\n\na. one:\n\n(i) two:\n\n(a) three\n\n(b) three\n\n(ii) two\n\nb. one\n\n2. We decide";

        var plan = Plan(Encoding.UTF8.GetBytes(text), Hall.Conference(StyleProfile.Message));

        Assert.Equal([0, 1, 2, 3, 3, 2, 1, 0], plan.Lines.Select(line => line.Depth));
        await Laid(plan, Hall.Conference(StyleProfile.Message));
    }

    [Fact]
    public void A_recommendation_outside_a_table_has_yet_to_name_its_addressee()
    {
        var plan = Plan(
            "1. Decides so.\n\nAnnex: Policy recommendations\n\nR.1 Publish all data."u8.ToArray(),
            Hall.Conference(StyleProfile.Resolution));

        Assert.Equal(("Publish all data", ""), (plan.Lines[^1].Text, plan.Lines[^1].Recommendation!.Addressee));
    }

    private static ZeroDraftPlan Plan(byte[] file, Conference conference)
    {
        var read = ZeroDraftReading.Read(file, conference);
        Assert.True(read.IsReceived, $"{read.Refusal}");
        return read.Value;
    }

    private static async Task<Draft> Laid(ZeroDraftPlan plan, Conference conference)
    {
        using var hall = await Hall.Convene("brought-in", conference);
        await hall.Secretariat(plan.ToCommand());
        return hall.Draft;
    }

    /// <summary>
    /// Kind, depth, words and details of each clause; a mark typed at an end is the profile's to set.
    /// </summary>
    private static List<string> Said(Draft draft) =>
    [
        .. draft.Standing().Select(clause =>
            $"{clause.Id} {clause.Kind} {draft.Outline.DepthOf(clause.Id)} {TerminalMark.Body(clause.Text)} "
                + $"{clause.Recommendation}"),
    ];
}
