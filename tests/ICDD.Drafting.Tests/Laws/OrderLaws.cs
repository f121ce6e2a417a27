using CsCheck;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>It does not matter who was first at the desk.</summary>
public class OrderLaws
{
    private static readonly Seat[] Sponsors = [Australia, Indonesia, Japan];

    private static readonly Gen<Change> AnyChange = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[0, 6])
        .Select(Make);

    [Fact]
    public void A_proposal_stands_the_same_whatever_was_tabled_before_it() =>
        Gen.Select(AnyChange.Array[3], Gen.Shuffle(new[] { 0, 1, 2 }), Gen.Int[0, 2]).Sample(chance =>
        {
            var (changes, order, accepted) = (chance.Item1, chance.Item2, chance.Item3);
            var one = Tabled(changes, [0, 1, 2]).And(Chair, Accept(Sponsors[accepted].Delegation!.Value));
            var other = Tabled(changes, order).And(Chair, Accept(Sponsors[accepted].Delegation!.Value));

            Assert.Equal(Standings(one), Standings(other));
            Assert.Equal(Words(one), Words(other));
        }, iter: 500);

    private static Change Make(int kind, int word, int at)
    {
        var words = ReviewText.Split(' ');
        words[word % words.Length] = $"w{at}";
        return kind switch
        {
            0 => new Deletion(at % 2 == 0 ? Review : Chapeau, 1),
            1 => new Addition(Anchor.Behind(at % 2 == 0 ? Review : Chapeau), ClauseKind.Operative, $"We add {word}"),
            _ => new Modification(Review, 1, string.Join(' ', words)),
        };
    }

    private static Scene Tabled(Change[] changes, int[] order)
    {
        var scene = Given.ANegotiation;
        foreach (var at in order)
            scene = scene.And(Sponsors[at], Propose(changes[at]));
        return scene;
    }

    private static IEnumerable<(string, Standing)> Standings(Scene scene) => scene.Draft.Proposals.Values
        .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal)
        .Select(proposal => (proposal.Id.Value, proposal.Change.Standing(scene.Draft)));

    private static IEnumerable<string> Words(Scene scene) => scene.Draft.Standing().Select(clause => clause.Text);
}
