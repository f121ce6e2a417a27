namespace ICDD.Drafting.Documents.Tests;

public class CompilationTests
{
    [Fact]
    public async Task Every_open_proposal_stands_in_attributed_brackets()
    {
        using var hall = await ShortNegotiation.Opened();
        await hall.Delegate("NZL", new Propose(new Modification(new("c7"), 1, "Decides to meet again soon"), ""));
        await hall.Delegate("CHL", new Propose(new Deletion(new("c6"), 1), ""));
        await hall.Delegate(
            "CHL",
            new Propose(new Addition(Anchor.Behind(new("c7")), ClauseKind.Operative, "Thanks [all] the hosts"), ""));
        await hall.Delegate("NZL", new Propose(new Modification(new("c8"), 1, "Publish good data sets"), ""));
        var text = await Written.Text("markdown", Compiled(hall));

        Assert.Contains(@"*Decides* to meet again \[soon - NZL\];", text, StringComparison.Ordinal);
        Assert.Contains(@"\[*Regrets* the weather of the first day - CHL delete\];", text, StringComparison.Ordinal);
        Assert.Contains(@"3 bis. \[*Thanks* ⟦all⟧ the hosts - CHL\].", text, StringComparison.Ordinal);
        Assert.Contains(@"Publish \[good - NZL\] data sets", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public async Task Each_clause_reads_as_its_compilation_on_the_screen(int seed)
    {
        using var hall = await Negotiations.AtRandom(seed, 50);
        var blocks = CompilationText.Of(hall.Draft, Hall.Hash, Hall.Now)
            .Blocks.OfType<Paragraph>().Where(each => each.Clause is not null).ToList();
        foreach (var compiled in RollingText.Of(hall.Draft)
            .Where(each => each.Clause is { Stands: true, Kind: ClauseKind.Operative or ClauseKind.Preambular }))
        {
            var paragraph = blocks.Single(each => each.Clause == compiled.Clause.Id);
            Assert.Equal(
                Notation.Of(compiled.Words).TrimEnd(',', ';', '.', ':'),
                string.Concat(paragraph.Runs.Select(run => run.Text)).TrimEnd(',', ';', '.', ':'));
        }
    }

    private static Issue Compiled(Hall hall) => Issues.Find(hall.Draft, Hall.Hash, Issues.Compilation, Hall.Now)!;
}
