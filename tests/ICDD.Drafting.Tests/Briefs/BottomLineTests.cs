using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class BottomLineTests
{
    private static BriefScene Ours => Given.ANegotiation.Australia();

    private static BriefScene With(params BottomLine[] lines) => Ours.And(Australia, [.. lines.Select(line => new DrawBottomLine(line))]);

    private static List<(ClauseId, string?)> Crossed(BriefScene scene) =>
        [.. scene.Crossed.Select(each => (each.Clause, each.Proposal?.Symbol))];

    [Fact]
    public void Words_that_must_stay_are_crossed_by_the_proposal_that_takes_them_out_and_then_by_the_text()
    {
        var drawn = With(new WordsStay(Review, "open meeting"));
        var proposed = drawn.Meanwhile(Indonesia, Modify(Review, ReviewClosed));
        var accepted = proposed.Meanwhile(Chair, Accept(Idn));

        Assert.Empty(Crossed(drawn));
        Assert.Equal([(Review, "IDN/1")], Crossed(proposed));
        Assert.Equal([(Review, null)], Crossed(accepted));
    }

    [Fact]
    public void Words_that_must_not_appear_are_looked_for_in_the_whole_text_and_in_what_would_come_into_it()
    {
        var drawn = With(new WordsStayOut("Binding"));
        var proposed = drawn.Meanwhile(Indonesia, Add(Review, "This text is binding."));

        Assert.Equal([(Review, "IDN/1")], Crossed(proposed));
        Assert.Equal([(new ClauseId("c8"), null)], Crossed(proposed.Meanwhile(Chair, Accept(Idn))));
    }

    [Fact]
    public void Only_whole_words_cross()
    {
        Assert.Empty(Crossed(With(new WordsStayOut("open me"), new WordsStayOut("rust"), new WordsStayOut("year in a open"))));
        Assert.Equal(3, Crossed(With(new WordsStayOut("OPEN meeting"), new WordsStayOut("Trust"), new WordsStayOut("a year in an"))).Count);
    }

    [Fact]
    public void A_clause_that_must_stay_is_crossed_by_what_would_take_it_or_its_chapeau_away()
    {
        var drawn = With(new ClauseStays(PointA));
        var proposed = drawn.Meanwhile(Indonesia, Delete(Chapeau)).Meanwhile(Japan, Delete(PointA), Delete(PointB));

        Assert.Equal([(PointA, "IDN/1"), (PointA, "JPN/1")], Crossed(proposed));
        Assert.Equal([(PointA, null)], Crossed(proposed.Meanwhile(Chair, Accept(Jpn))));
    }

    [Fact]
    public void Kinds_that_keep_the_words_cross_nothing_and_those_that_lose_them_do()
    {
        var drawn = With(new WordsStay(PointB, "skills"), new WordsStay(Review, "open"));
        var kept = drawn.Meanwhile(Indonesia,
            Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"])),
            Propose(new Move(PointB, Anchor.Behind(Review))),
            Propose(new Retain(Review, 1)) with { Rationale = "well" },
            Delete(Preamble));
        var lost = drawn
            .Meanwhile(Indonesia, Propose(new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust")))
            .Meanwhile(Japan, Propose(new Section(Heading, [new Deletion(Review, 1)])), Delete(Review));

        Assert.Empty(Crossed(kept));
        Assert.Equal([(PointB, "IDN/1"), (Review, "JPN/1"), (Review, "JPN/2")], Crossed(lost));
    }

    [Fact]
    public void A_lifted_line_warns_no_more()
    {
        var crossed = With(new WordsStayOut("open"));

        Assert.NotEmpty(crossed.Crossed);
        Assert.Empty(crossed.And(Australia, new LiftBottomLine(new("r1"))).Crossed);
    }

    [Fact]
    public void Thousands_of_proposals_are_held_against_fifty_lines_at_once()
    {
        var scene = With([.. Enumerable.Range(0, DrawBottomLine.Most).Select(each => new WordsStayOut($"word{each} of ours"))]);
        for (var each = 0; each < 2_000; each++)
            scene = scene.Meanwhile(Indonesia, Modify(Review, $"We will review word{each} of ours once a year in an open meeting"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(DrawBottomLine.Most, scene.Crossed.Count);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}
