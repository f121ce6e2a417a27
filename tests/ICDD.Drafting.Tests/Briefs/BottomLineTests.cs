using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class BottomLineTests
{
    private static BriefScene Ours => Given.ANegotiation.Australia();

    private static BriefScene With(params BottomLine[] lines) => Ours.And(
        Australia, [.. lines.Select(line => new DrawBottomLine(line))]);

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
        Assert.Empty(
            Crossed(With(new WordsStayOut("open me"), new WordsStayOut("rust"), new WordsStayOut("year in a open"))));
        Assert.Equal(3, Crossed(
            With(new WordsStayOut("OPEN meeting"), new WordsStayOut("Trust"), new WordsStayOut("a year in an"))).Count);
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
    public void A_line_follows_its_words_into_the_part_that_has_them()
    {
        var second = new ClauseId("c8");
        var cut = With(
            new WordsStay(Review, "open meeting"),
            new WordsStayOut("binding") { Clause = Review },
            new ClauseStays(Review))
            .Meanwhile(
                Japan, Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"])))
            .Meanwhile(Chair, Accept(Jpn));
        Assert.Empty(Crossed(cut));
        Assert.Equal(second, Crossing.HomeOf(cut.Brief, cut.Document.Draft, cut.Brief.BottomLines[0]));

        Assert.Equal([(second, "IDN/1"), (second, "IDN/2")], Crossed(cut.Meanwhile(Indonesia,
            Modify(second, "once a year in a closed meeting"),
            Modify(second, "once a year in a binding open meeting"))));
        var gone = cut.Meanwhile(Indonesia, Delete(second)).Meanwhile(Chair, Accept(Idn));
        Assert.Equal([(second, null)], Crossed(gone));
        Assert.Contains((second, "IDN/2"), Crossed(gone.Meanwhile(Indonesia, Delete(Review, 2))));
    }

    [Fact]
    public void A_line_follows_its_words_into_the_clause_that_its_own_was_consolidated_with()
    {
        var drawn = With(
            new WordsStay(PointB, "skills"), new ClauseStays(PointB), new WordsStayOut("few") { Clause = PointB });
        var joined = drawn
            .Meanwhile(Japan, Propose(
                new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust between peoples and on skills for all")));
        Assert.Empty(Crossed(joined));

        var accepted = joined.Meanwhile(Chair, Accept(Jpn));
        Assert.Empty(Crossed(accepted));
        Assert.Equal([(PointA, "IDN/1"), (PointA, "IDN/2")], Crossed(accepted.Meanwhile(Indonesia,
            Modify(PointA, "on trust between peoples", 2),
            Modify(PointA, "on trust between peoples and on skills for few", 2))));
        Assert.Equal([(PointA, null), (PointA, null)],
            Crossed(accepted.Meanwhile(Indonesia, Delete(PointA, 2)).Meanwhile(Chair, Accept(Idn, clauseWording: 2))));
    }

    [Fact]
    public void A_consolidation_that_keeps_next_to_nothing_of_a_clause_that_must_stay_crosses()
    {
        var lost = With(new ClauseStays(PointB)).Meanwhile(
            Japan, Propose(new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust")));

        Assert.Equal([(PointB, "JPN/1")], Crossed(lost));
        Assert.Equal([(PointB, null)], Crossed(lost.Meanwhile(Chair, Accept(Jpn))));
    }

    [Fact]
    public void A_cut_between_words_that_must_stand_together_crosses() => Assert.Equal(
        [(Review, "JPN/1")],
        Crossed(With(new WordsStay(Review, "progress once")).Meanwhile(
            Japan, Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"])))));

    [Fact]
    public void A_line_drawn_after_the_cut_watches_its_own_part_alone()
    {
        var cut = Ours.Meanwhile(
            Japan, Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"])))
            .Meanwhile(Chair, Accept(Jpn))
                .And(Australia, new DrawBottomLine(new WordsStayOut("binding") { Clause = Review }));

        Assert.Empty(Crossed(cut.Meanwhile(Indonesia, Modify(new("c8"), "once a year in a binding meeting"))));
        Assert.Equal(
            [(Review, "IDN/1")],
            Crossed(cut.Meanwhile(Indonesia, Modify(Review, "We will review binding progress", 2))));
    }

    [Fact]
    public void A_line_stays_with_its_clause_where_that_moves_and_is_renumbered()
    {
        var moved = With(new WordsStay(Review, "open meeting"))
            .Meanwhile(Japan, Propose(new Move(Review, Anchor.Behind(Heading)))).Meanwhile(Chair, Accept(Jpn))
            .Meanwhile(Secretariat, new IssueRevision(RevisionNumbering.Renumber));

        Assert.Empty(Crossed(moved));
        Assert.Equal([(Review, "IDN/1")], Crossed(moved.Meanwhile(Indonesia, Modify(Review, ReviewClosed))));
    }

    [Theory]
    [InlineData("the parties' own", "the parties\u2019 own")]
    [InlineData("the parties\u2019 own", "the parties' own")]
    [InlineData("\"green\" growth", "\u201cgreen\u201d growth")]
    [InlineData("'green' growth", "\u2018green\u2019 growth")]
    [InlineData("\u201cgreen\u201d growth", "\"green\" growth")]
    [InlineData("net-zero goals", "net\u2011zero\u00a0goals")]
    public void What_a_keyboard_types_is_what_typography_makes_of_it(string drawn, string stands)
    {
        var proposed = With(new WordsStayOut(drawn))
            .Meanwhile(Indonesia, Modify(Review, $"We will review {stands} once a year"));

        Assert.Equal([(Review, "IDN/1")], Crossed(proposed));
    }

    [Fact]
    public void A_line_that_the_text_crosses_still_watches_what_proposals_would_do()
    {
        var crossed = With(new WordsStayOut("open"));

        Assert.Equal([(Review, null)], Crossed(crossed));
        Assert.Equal([(Review, null), (Review, "IDN/1"), (Review, "IDN/2")], Crossed(crossed.Meanwhile(Indonesia,
            Modify(Review, "We will review progress in an open and open-ended meeting"),
            Add(Review, "We will be open"),
            Modify(Review, ReviewClosed))));
    }

    [Fact]
    public void Words_that_must_not_appear_in_a_paragraph_must_not_appear_under_it()
    {
        Assert.Equal([(PointB, null)], Crossed(With(new WordsStayOut("skills") { Clause = Chapeau })));

        var drawn = With(new WordsStayOut("binding") { Clause = Chapeau });
        Assert.Equal([(Chapeau, "IDN/2"), (PointA, "IDN/1"), (PointB, "IDN/3")], Crossed(drawn.Meanwhile(Indonesia,
            Modify(PointA, "on binding trust between peoples"),
            Propose(new Addition(Anchor.Under(Chapeau), ClauseKind.Operative, "on binding goals")),
            Propose(new Addition(Anchor.Behind(PointB), ClauseKind.Operative, "on binding rules")))));
        Assert.Empty(Crossed(
            drawn.Meanwhile(Indonesia, Add(Chapeau, "This text is binding"), Modify(Review, "We will be binding"))));
    }

    [Fact]
    public void A_clause_that_would_move_under_a_paragraph_brings_its_words_along() => Assert.Equal(
        [(Review, "IDN/1")],
        Crossed(With(new WordsStayOut("open") { Clause = Chapeau }).Meanwhile(
            Indonesia, Propose(new Move(Review, Anchor.Under(Chapeau))))));

    [Fact]
    public void What_would_be_tabled_or_supported_is_held_against_the_lines_before()
    {
        var drawn = With(new WordsStay(Review, "open meeting"));

        Assert.Equal(drawn.Brief.BottomLines[0], Assert.Single(
            Crossing.By(drawn.Brief, drawn.Document.Draft, new Modification(Review, 1, ReviewClosed))).BottomLine);
        Assert.Empty(Crossing.By(drawn.Brief, drawn.Document.Draft, new Modification(Review, 1, ReviewInTwo)));
        Assert.Empty(Crossing.By(drawn.Brief, drawn.Document.Draft, new Modification(new("c99"), 1, "x")));
    }

    [Fact]
    public void Crossed_lines_wait_for_the_members_of_the_brief_alone()
    {
        var crossed = With(new WordsStay(Review, "open meeting")).Meanwhile(Indonesia, Modify(Review, ReviewClosed));

        Assert.Equal(
            [new CrossedLine(Review, Proposal(Idn), null)], CrossedWaits.Of(crossed.Brief, crossed.Document.Draft));
        Assert.All([Chair, Secretariat, Australia, Indonesia, Observer],
            seat => Assert.DoesNotContain(
                Waiting.For(crossed.Document.Draft, seat), each => each.Proposal == Proposal(Idn) && seat != Chair));
    }

    [Fact]
    public void Every_member_of_a_group_keeps_drafts_in_its_brief()
    {
        var kept = Given.ANegotiation.And(Secretariat, new FormGroup(Pacific)).TheGroup()
            .And(Japan, BriefsOf.Keep(new Modification(Review, 1, ReviewInTwo)) with { OnBehalfOf = Pacific.Code })
            .And(Japan, new DrawBottomLine(new WordsStayOut("closed")));

        Assert.Single(kept.Brief.Drafts);
        Assert.Equal(Pacific.Code, Assert.Single(
            CrossedWaits.Of(
                kept.Meanwhile(Indonesia, Modify(Review, ReviewClosed)).Brief,
                kept.Meanwhile(Indonesia, Modify(Review, ReviewClosed)).Document.Draft)).Group);
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
        var scene = With(
            [.. Enumerable.Range(0, DrawBottomLine.Most).Select(each => new WordsStayOut($"word{each} of ours"))]);
        for (var each = 0; each < 2_000; each++)
            scene = scene.Meanwhile(
                Indonesia, Modify(Review, $"We will review word{each} of ours once a year in an open meeting"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(DrawBottomLine.Most, scene.Crossed.Count);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }
}
