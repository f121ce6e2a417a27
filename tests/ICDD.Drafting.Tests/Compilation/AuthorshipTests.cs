using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class AuthorshipTests
{
    [Fact]
    public void Words_of_the_zero_draft_are_nobodys_and_accepted_words_are_their_sponsors()
    {
        var scene = Given.ANegotiation
            .And(Australia, new Propose(new Modification(Review, 1, $"{Text(Given.ANegotiation)} each year"), ""))
            .And(Japan, new CoSponsor(new("AUS-1"), 1))
            .And(Chair, new AcceptProposal(new("AUS-1"), 1, 1));

        var spans = Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]);

        Assert.Empty(spans[0].Delegations);
        Assert.Equal(" each year", spans[^1].Text);
        Assert.Equal([Aus, Jpn], spans[^1].Delegations);
    }

    [Fact]
    public void Words_of_a_chairs_text_are_the_delegations_that_asked_for_them()
    {
        var old = Text(Given.ANegotiation);
        var scene = Given.ANegotiation
            .And(Australia, new Propose(new Modification(Review, 1, $"{old} together"), ""))
            .And(Japan, new Propose(new Modification(Review, 1, $"{old} in Jakarta"), ""))
            .And(Chair, new AcceptReworded(
                Review, 1, $"Jointly {old} together", [new Reflection(new("AUS-1"), 1), new Reflection(new("JPN-1"), 1)]));

        var spans = Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]);

        Assert.Equal([Aus], spans.Single(span => span.Text == " together").Delegations);
        Assert.Equal([Aus, Jpn], spans.Single(span => span.Text == "Jointly ").Delegations);
    }

    [Fact]
    public void Words_of_what_was_cut_and_joined_often_are_found_once_each()
    {
        var scene = Given.ANegotiation;
        var cut = new[] { "We will review progress once a year", "in an open meeting" };
        for (var round = 0; round < 40; round++)
        {
            var wording = scene.Draft.Clauses[Review].Wording.Number;
            scene = scene.And(Japan, Propose(new Split(Review, wording, [.. cut])));
            scene = scene.And(Chair, Accept(Jpn, 2 * round + 1, wording));
            var second = scene.Draft.Outline.Roots[scene.Draft.Outline.Roots.IndexOf(Review) + 1];
            var again = scene.Draft.Clauses[Review].Wording.Number;
            scene = scene
                .And(Japan, Propose(new Consolidation([new(Review, again), new(second, 1)], ReviewText)))
                .And(Chair, Accept(Jpn, 2 * round + 2, again));
        }

        Assert.Equal(ReviewText, string.Concat(Authorship.Of(scene.Draft, scene.Draft.Clauses[Review]).Select(span => span.Text)));
    }

    private static string Text(Scene scene) => scene.Draft.Clauses[Review].Text;
}
