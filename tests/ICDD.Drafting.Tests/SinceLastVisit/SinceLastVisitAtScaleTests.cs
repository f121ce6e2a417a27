using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>
/// A text of 500 paragraphs with 10,000 proposals: what is asked at every act has its answer even then.
/// </summary>
public class SinceLastVisitAtScaleTests
{
    [Fact]
    public void What_waits_and_what_changed_are_told_of_every_clause()
    {
        var before = Given.AConference.And(Secretariat, new LayZeroDraft([.. Enumerable.Range(1, 500)
            .Select(at => new ZeroClause(
                ClauseKind.Operative, $"We will review progress on matter {at} once a year"))]))
            .And(Secretariat, new OpenNegotiations());
        var seats = new[] { Australia, Indonesia, Japan };
        var scene = before.Draft.Outline.InOrder().Aggregate(before, (all, clause) => Enumerable.Range(2, 20).Aggregate(
            all, (each, years) => each.And(
                seats[years % 3], Modify(clause, $"{all.Draft.Find(clause)!.Text[..^11]}every {years} years"))));
        var after = before.Draft.Outline.InOrder().Take(50).Aggregate(
            scene, (all, clause) => all.And(Chair, new AcceptProposal(all.Draft.Find(clause)!.Proposals[0], 1, 1)));

        Assert.Equal(10_000, after.Draft.Proposals.Count);
        Assert.Empty(Waiting.For(scene.Draft, Australia));
        Assert.InRange(Waiting.For(after.Draft, Australia).Count, 300, 350);
        Assert.Equal(500, SinceLastVisit.Of(before.Draft, after.Draft).Clauses.Count);
    }
}
