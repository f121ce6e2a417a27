namespace ICDD.Drafting.Documents.Tests;

public class TerminalMarkTests
{
    [Theory]
    [InlineData("Encourages States", ";", "Encourages States;")]
    [InlineData("Encourages States.", ";", "Encourages States;")]
    [InlineData("Encourages States;", ";", "Encourages States;")]
    [InlineData("Encourages States ; ", ".", "Encourages States.")]
    [InlineData("the following principles:", ":", "the following principles:")]
    [InlineData("rivers, lakes, etc.", ";", "rivers, lakes, etc.;")]
    [InlineData("rivers, lakes, etc.", ".", "rivers, lakes, etc.")]
    [InlineData("within the U.N.", ",", "within the U.N.,")]
    [InlineData("and so on...", ".", "and so on...")]
    [InlineData("Shall we?", ".", "Shall we?")]
    [InlineData("entitled “Shall we?”", ".", "entitled “Shall we?”")]
    [InlineData("entitled “Road map”", ".", "entitled “Road map”.")]
    [InlineData("重申宪章。", ".", "重申宪章.")]
    [InlineData(";", ".", ";")]
    [InlineData("[Reaffirms the Charter;]", ";", "[Reaffirms the Charter];")]
    [InlineData("[Reaffirms the Charter^[A/1];];", ".", "[Reaffirms the Charter^[A/1]].")]
    [InlineData("Reaffirms [...]", ".", "Reaffirms [...].")]
    [InlineData("[;]", ".", "[;].")]
    [InlineData("Noting the report,¹", ",", "Noting the report¹,")]
    [InlineData("an area of 10 m²", ";", "an area of 10 m²;")]
    [InlineData("to meet in spring; and", ";", "to meet in spring; and")]
    [InlineData("se réunir au printemps, ou", ";", "se réunir au printemps, ou")]
    [InlineData("Invites all, and", ":", "Invites all, and:")]
    [InlineData("rivers and", ";", "rivers and;")]
    public void The_profile_closes_a_paragraph_and_no_mark_stands_twice(string typed, string mark, string shown) =>
        Assert.Equal(shown, TerminalMark.Close(typed, mark));

    [Fact]
    public async Task A_resolution_has_commas_then_semicolons_then_a_full_stop()
    {
        using var hall = await Hall.With(
            StyleProfile.Resolution,
            new ZeroClause(ClauseKind.Preambular, "Recalling A"),
            new ZeroClause(ClauseKind.Heading, "Heading"),
            new ZeroClause(ClauseKind.Operative, "Decides B")
            {
                Children =
                [
                    new ZeroClause(ClauseKind.Operative, "c") { Children = [new(ClauseKind.Operative, "d")] },
                    new ZeroClause(ClauseKind.Operative, "e") { Children = [new(ClauseKind.Operative, "f")] },
                ],
            },
            new ZeroClause(ClauseKind.Operative, "Decides G") { Children = [new(ClauseKind.Operative, "h")] });

        Assert.Equal(
            [
                "The Conference on Testing,", "Recalling A,", "I. Heading", "1. Decides B:", "(a) c:", "(i) d;",
                "(b) e:",
                "(i) f;", "2. Decides G:", "(a) h.",
            ],
            Lines(hall.Current()));
    }

    [Fact]
    public async Task A_message_has_full_stops_and_semicolons_between_sub_paragraphs()
    {
        using var hall = await Hall.With(
            StyleProfile.Message,
            new ZeroClause(ClauseKind.Preambular, "We recall A"),
            new ZeroClause(ClauseKind.Operative, "We decide B")
            {
                Children = [new(ClauseKind.Operative, "c"), new(ClauseKind.Operative, "d")],
            },
            new ZeroClause(ClauseKind.Operative, "We end"));

        Assert.Equal(["1. We recall A.", "2. We decide B:", "a. c;", "b. d.", "3. We end."], Lines(hall.Current()));
    }

    [Fact]
    public async Task A_paragraph_whose_sub_paragraphs_were_deleted_is_closed_like_any_other()
    {
        using var hall = await ShortNegotiation.Opened();
        foreach (var child in new[] { "c4", "c5" })
        {
            await hall.Delegate("CHL", new Propose(new Deletion(new(child), 1), ""));
            await hall.AcceptLast("CHL");
        }

        Assert.Contains(Lines(hall.Current()), line => line.StartsWith("1. ", StringComparison.Ordinal)
            && line.EndsWith("in particular;", StringComparison.Ordinal));
    }

    private static List<string> Lines(Issue issue) =>
    [
        .. issue.Folio.Blocks.TakeWhile(block => block is not AnnexHeading).Select(block => block switch
        {
            Heading heading => $"{heading.Number} {string.Concat(heading.Runs.Select(run => run.Text))}",
            Paragraph paragraph => $"{paragraph.Number} {string.Concat(paragraph.Runs.Select(run => run.Text))}".Trim(),
            _ => "",
        }),
    ];
}
