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
            "We may review all progress once [a year - JPN delete] in an open meeting",
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
            "We may review progress twice a [year / month - JPN] in an open meeting",
            Notation.Of(ClauseCompilation.Of(scene.Draft, Review).Words));
    }

    [Fact]
    public void Who_amends_a_proposal_is_no_sponsor_of_what_it_leaves()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(Review, "We will jointly review progress once a year in an open meeting"))
            .And(Japan, Propose(new Amendment(Proposal(Aus), 1, "We will jointly review progress twice a year in an open meeting")));

        Assert.Equal(
            "We will [jointly - AUS] review progress [once / twice - JPN] a year in an open meeting",
            Notation.Of(ClauseCompilation.Of(scene.Draft, Review).Words));
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
