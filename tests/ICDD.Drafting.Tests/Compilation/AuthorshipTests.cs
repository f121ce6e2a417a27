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

    private static string Text(Scene scene) => scene.Draft.Clauses[Review].Text;
}
