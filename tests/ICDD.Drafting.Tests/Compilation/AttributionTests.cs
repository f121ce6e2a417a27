using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>No delegation's name stands at a word that no wording of its own brought in.</summary>
public class AttributionTests
{
    [Fact]
    public void A_proposal_on_older_words_is_named_only_at_what_it_changed()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We may review all progress once a year in an open meeting"))
            .And(Japan, Modify(Review, "We will review progress once in an open meeting"))
            .And(Chair, Accept(Aus));

        Assert.Equal(
            "We may review all progress once [a year - JPN delete (on wording 1)] in an open meeting",
            Notation.Of(ClauseCompilation.Of(scene.Draft, Review).Words));
    }

    [Fact]
    public void Where_both_changed_a_word_the_later_names_only_its_own()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We may review progress twice a year in an open meeting"))
            .And(Japan, Modify(Review, "We will review progress once a month in an open meeting"))
            .And(Chair, Accept(Aus));

        Assert.Equal(
            "We may review progress twice a [year / month - JPN (on wording 1)] in an open meeting",
            Notation.Of(ClauseCompilation.Of(scene.Draft, Review).Words));
    }

    [Fact]
    public void Who_amends_a_proposal_is_no_sponsor_of_what_it_leaves()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We will jointly review progress once a year in an open meeting"))
            .And(Japan, Propose(
                new Amendment(Proposal(Aus), 1, "We will jointly review progress twice a year in an open meeting")));

        Assert.Equal(
            "We will [jointly - AUS] review progress [once / twice - JPN] a year in an open meeting",
            Notation.Of(ClauseCompilation.Of(scene.Draft, Review).Words));
    }

    [Fact]
    public void Words_that_an_amendment_left_are_the_others_when_it_comes_in()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We will jointly review progress once a year in an open meeting"))
            .And(Japan, Propose(
                new Amendment(Proposal(Aus), 1, "We will jointly review progress twice a year in an open meeting")))
            .And(Chair, Accept(Jpn));

        Assert.Equal(
            [("jointly", "AUS"), ("twice", "JPN")],
            Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]).Where(span => span.Wording == 2)
                .Select(span => (span.Text.Trim(), string.Join(", ", span.Delegations))));
    }

    [Fact]
    public void Words_that_a_proposal_moves_go_and_come_together_in_the_chairs_hand()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We will review progress once a year in an open and short meeting"))
            .And(Japan, Modify(Review, "We will in an open meeting review progress once a year"));
        var choices = new BracketChoices(ClauseCompilation.OwnWords(scene.Draft, Review));
        var brackets = Enumerable.Range(0, choices.Compilation.Runs.Count)
            .Where(at => choices.Compilation.Runs[at] is CompilationRun.Contested one
                && one.Alternatives[0].Ids.Contains(Proposal(Jpn).Value))
            .ToList();

        Assert.Equal(2, brackets.Count);
        Assert.All(brackets, bracket =>
        {
            Assert.Equal(
                "We will in an open meeting review progress once a year", choices.Take(bracket, 0).Text.Trim());
            Assert.Equal(ReviewText, choices.Take(brackets[0], 0).Keep(bracket).Text);
        });
    }

    [Fact]
    public void A_proposal_that_is_taken_in_part_says_where_it_was_left()
    {
        var scene = Given.ANegotiation.And(
            Australia, Modify(Review, "We shall review progress once a year in a closed meeting"));
        var choices = new BracketChoices(ClauseCompilation.OwnWords(scene.Draft, Review));

        var half = Assert.Single(choices.Take(1, 0).Halved);

        Assert.Equal((Proposal(Aus), 2), (half.Proposal, Assert.Single(half.Left)));
        Assert.Equal("We shall review progress once a year in a closed meeting", choices.TakeAll(Proposal(Aus)).Text);
        Assert.Empty(choices.TakeAll(Proposal(Aus)).Halved);
    }

    [Fact]
    public void Who_merges_two_in_full_gives_each_its_own_words_and_no_word_to_both()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We will jointly and openly review progress once a year in an open meeting"))
            .And(Japan, Modify(Review, "We will review progress once a year in an open and joint meeting"))
            .And(Chair, new AcceptReworded(
                Review, 1, "We will jointly and openly review progress once a year in an open and joint meeting",
                [new Reflection(Proposal(Aus), 1), new Reflection(Proposal(Jpn), 1)]));

        Assert.Equal(
            [("jointly and openly", "AUS"), ("and joint", "JPN")],
            Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]).Where(span => span.Wording == 2)
                .Select(span => (span.Text.Trim(), string.Join(", ", span.Delegations))));
    }

    [Fact]
    public void The_chair_may_take_a_rewrite_whole()
    {
        const string rewrite = "Progress is looked at by everybody whenever somebody asks for it";
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We may review progress once a year in an open meeting"))
            .And(Japan, Modify(Review, rewrite));
        var choices = new BracketChoices(ClauseCompilation.OwnWords(scene.Draft, Review)) { Whole = 0 };

        Assert.Equal(rewrite, choices.Text);
        Assert.Equal([Proposal(Jpn)], choices.Reflected);
        Assert.Equal(2, ClauseCompilation.Of(scene.Draft, Review).Brackets);
    }
}
