using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class NumberingTests
{
    private static readonly RevisionNumbering Renumber = RevisionNumbering.Renumber;

    [Fact]
    public void A_message_numbers_every_paragraph_from_the_preamble_on() => Given.ANegotiation
        .Numbered("I, 1, 2, 2 a., 2 b., 3, R.1")
        .Printed("- | 1. | 2. | a. | b. | 3. | R.1");

    [Fact]
    public void A_resolution_numbers_its_operative_paragraphs_only() =>
        Resolution("H P P O O").Numbered("I, PP1, PP2, OP1, OP2").Printed("I. | - | - | 1. | 2.");

    [Fact]
    public void Operative_paragraphs_run_through_the_headings() =>
        Resolution("H O O H O").Numbered("I, OP1, OP2, II, OP3");

    [Fact]
    public void A_single_operative_paragraph_prints_no_number_but_can_be_referred_to() =>
        Resolution("P O").Numbered("PP1, OP1").Printed("- | -");

    [Fact]
    public void A_second_operative_paragraph_gives_the_first_its_number() =>
        Resolution("P O").And(Secretariat, new OpenNegotiations())
            .And(Australia, Propose(new Addition(Anchor.Behind(new("c2")), ClauseKind.Operative, "x")))
            .And(Chair, Accept(Aus)).Printed("- | 1. | 1 bis.");

    [Theory]
    [InlineData(StyleProfile.Resolution, "1. | (a) | (i) | a. | 2.", "OP1, OP1 (a), OP1 (a) (i), OP1 (a) (i) a., OP2")]
    [InlineData(StyleProfile.Message, "1. | a. | (i) | (a) | 2.", "1, 1 a., 1 a. (i), 1 a. (i) (a), 2")]
    public void Each_level_has_its_own_sign(StyleProfile profile, string printed, string references) =>
        Laid(profile, Nested(4), new ZeroClause(ClauseKind.Operative, "last")).Printed(printed).Numbered(references);

    [Fact]
    public void The_twenty_seventh_letter_is_aa()
    {
        var many = Enumerable.Repeat(new ZeroClause(ClauseKind.Operative, "x"), 28).ToSequence();

        var scene = Laid(StyleProfile.Resolution, new ZeroClause(ClauseKind.Operative, "x") { Children = many });

        Assert.Equal(["(z)", "(aa)", "(bb)"], scene.Draft.Outline.ChildrenOf(new("c1")).Skip(25)
            .Select(id => scene.Draft.Numbering[id].Printed));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(49, "XLIX")]
    [InlineData(1994, "MCMXCIV")]
    [InlineData(0, "0")]
    public void Roman_numerals_are_those_of_Rome(int number, string roman) => Assert.Equal(
        roman, Numerals.Roman(number));

    [Fact]
    public void What_came_in_is_bis_then_ter_and_keeps_it() => Given.ANegotiation
        .And(Australia, Add(Preamble, "x"), Add(Preamble, "y"), Add(Preamble, "z"))
        .And(Chair, Accept(Aus, 2)).Numbered("I, 1, 1 bis, 2, 2 a., 2 b., 3, R.1")
        .And(Chair, Accept(Aus, 1)).Numbered("I, 1, 1 bis, 1 ter, 2, 2 a., 2 b., 3, R.1")
            .InOrder("c1 c2 c8 c9 c3 c4 c5 c6 c7")
        .And(Chair, Accept(Aus, 3)).Numbered("I, 1, 1 bis, 1 ter, 1 quater, 2, 2 a., 2 b., 3, R.1")
        .InOrder("c1 c2 c8 c9 c10 c3 c4 c5 c6 c7");

    [Fact]
    public void A_sub_paragraph_that_came_in_is_bis_of_its_sister() => Given.ANegotiation
        .And(Australia, Propose(new Addition(Anchor.Behind(PointA), ClauseKind.Operative, "on health")))
        .And(Chair, Accept(Aus)).Numbered("I, 1, 2, 2 a., 2 a. bis, 2 b., 3, R.1");

    [Fact]
    public void What_came_in_before_the_first_is_ante() => Resolution("P O O").And(Secretariat, new OpenNegotiations())
        .And(Australia, Propose(new Addition(new Anchor(), ClauseKind.Preambular, "x")))
        .And(Australia, Propose(new Addition(Anchor.Behind(new("c1")), ClauseKind.Operative, "y")))
        .And(Australia, Propose(new Addition(Anchor.Behind(new("c1")), ClauseKind.Operative, "z")))
        .And(Chair, Accept(Aus, 1), Accept(Aus, 2), Accept(Aus, 3))
        .Numbered("PP1 ante, PP1, OP1 ante, OP1 ante bis, OP1, OP2")
        .And(Secretariat, new IssueRevision(Renumber)).Numbered("PP1, PP2, OP1, OP2, OP3, OP4");

    [Fact]
    public void The_first_sub_paragraphs_of_a_paragraph_begin_with_a() => Given.ANegotiation
        .And(Australia, Propose(new Addition(Anchor.Under(Review), ClauseKind.Operative, "x")))
        .And(Australia, Propose(new Addition(Anchor.Under(Review), ClauseKind.Operative, "y")))
        .And(Chair, Accept(Aus, 1), Accept(Aus, 2)).Numbered("I, 1, 2, 2 a., 2 b., 3, 3 a., 3 b., R.1");

    [Fact]
    public void The_first_recommendation_of_a_text_is_the_first() => Resolution("O O")
        .And(Secretariat, new OpenNegotiations())
        .And(Australia, Propose(new Addition(Anchor.Behind(new("c2")), ClauseKind.Recommendation, "Publish")
        {
            Recommendation = Details with { Follows = [] },
        }))
        .And(Chair, Accept(Aus)).Numbered("OP1, OP2, R.1");

    [Fact]
    public void What_was_deleted_keeps_its_number_until_the_numbers_run_through_again()
    {
        var deleted = Given.ANegotiation.And(Australia, Delete(Chapeau)).And(Chair, Accept(Aus))
            .Numbered("I, 1, 2, 2 a., 2 b., 3, R.1");

        deleted.And(Secretariat, new IssueRevision(RevisionNumbering.Keep)).Numbered("I, 1, 2, 2 a., 2 b., 3, R.1");
        deleted.And(Secretariat, new IssueRevision(Renumber)).Numbered("I, 1, -, -, -, 2, R.1");
    }

    [Fact]
    public void What_is_reopened_after_it_lost_its_number_is_bis() => Given.ANegotiation
        .And(Australia, Delete(Chapeau)).And(Chair, Accept(Aus)).And(Secretariat, new IssueRevision(Renumber))
        .And(Chair, new ReopenClause(Chapeau, "we need it")).Numbered("I, 1, 1 bis, 1 bis a., 1 bis b., 2, R.1")
        .And(Secretariat, new IssueRevision(Renumber)).Numbered("I, 1, 2, 2 a., 2 b., 3, R.1");

    [Fact]
    public void What_is_reopened_before_a_renumbering_has_its_old_number() => Given.ANegotiation
        .And(Australia, Delete(Review)).And(Chair, Accept(Aus), new ReopenClause(Review, "we need it"))
        .Numbered("I, 1, 2, 2 a., 2 b., 3, R.1").Says(Review, ReviewText);

    [Fact]
    public void What_came_in_keeps_its_number_even_where_a_heading_stands_between() => Given.ANegotiation
        .And(Australia, Add(Preamble, "y"))
        .And(Australia, Propose(new Addition(Anchor.Behind(Preamble), ClauseKind.Heading, "h")))
        .And(Japan, Add(Preamble, "x")).And(Chair, Accept(Aus, 1), Accept(Aus, 2))
        .Numbered("I, 1, I bis, 1 bis, 2, 2 a., 2 b., 3, R.1")
        .And(Chair, Accept(Jpn)).Numbered("I, 1, 1 ter, I bis, 1 bis, 2, 2 a., 2 b., 3, R.1");

    [Fact]
    public void What_is_only_tried_out_is_numbered_after_what_came_in()
    {
        var outline = Given.ANegotiation.And(Australia, Add(Preamble, "x")).And(Chair, Accept(Aus)).Draft.Outline;
        var tried = new ClauseId("tried");

        outline = outline.Insert(tried, new Place(ClauseKind.Operative) { Inserted = true }, Anchor.Behind(Preamble));

        Assert.Equal("1 ter", Numbering.Of(outline, StyleProfile.Message)[tried].Reference);
        Assert.Equal("1 bis", Numbering.Of(outline, StyleProfile.Message)[new("c8")].Reference);
    }

    [Fact]
    public void The_concordance_says_what_every_number_became()
    {
        var scene = Given.ANegotiation
            .And(Australia, Delete(Preamble), Add(Chapeau, "x")).And(Chair, Accept(Aus, 1), Accept(Aus, 2))
            .Numbered("I, 1, 2, 2 a., 2 b., 2 bis, 3, R.1")
            .And(Secretariat, new IssueRevision(Renumber)).Numbered("I, -, 1, 1 a., 1 b., 2, 3, R.1");

        Assert.Equal(
            [
                new NumberChange(Preamble, "1", "") { Reason = NumberReason.Deleted, Proposal = Proposal(Aus) },
                new NumberChange(Chapeau, "2", "1"),
                new NumberChange(PointA, "2 a.", "1 a."), new NumberChange(PointB, "2 b.", "1 b."),
                new NumberChange(new("c8"), "2 bis", "2")
                {
                    Reason = NumberReason.Inserted,
                    Proposal = Proposal(Aus, 2),
                },
            ],
            Concordance.Of(scene.Draft, scene.Draft.Revisions[^1]));
    }

    [Fact]
    public void A_revision_that_keeps_the_numbers_has_no_concordance()
    {
        var draft = Given.ANegotiation.And(Australia, Add(Review, "x")).And(Chair, Accept(Aus))
            .And(Secretariat, new IssueRevision(RevisionNumbering.Keep)).Draft;

        Assert.Empty(Concordance.Of(draft, draft.Revisions[^1]));
    }

    [Fact]
    public void After_octodecies_the_suffix_is_counted() =>
        Assert.Equal(
            [" bis", " octodecies", " (19)"], [OrdinalSuffix.Of(1), OrdinalSuffix.Of(17), OrdinalSuffix.Of(18)]);

    private static Scene Resolution(string kinds) =>
        Laid(StyleProfile.Resolution, [.. kinds.Split(' ').Select(kind => new ZeroClause(KindOf(kind), "x"))]);

    private static ClauseKind KindOf(string kind) => kind switch
    {
        "H" => ClauseKind.Heading,
        "P" => ClauseKind.Preambular,
        _ => ClauseKind.Operative,
    };

    private static Scene Laid(StyleProfile profile, params ZeroClause[] clauses) => Given.Nothing.And(Secretariat,
        new ConveneConference(Facts with { Profile = profile }), AdmitAustralia, new LayZeroDraft([.. clauses]));

    private static ZeroClause Nested(int levels) => new(ClauseKind.Operative, "x")
    {
        Children = levels > 1 ? [Nested(levels - 1)] : [],
    };
}
