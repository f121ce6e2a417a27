using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A number names one paragraph until the secretariat renumbers, a bis and a ter like any other.</summary>
public class KeptNumbersTests
{
    private static readonly ClauseId One = new("c8");
    private static readonly ClauseId Two = new("c9");
    private static readonly ClauseId Three = new("c10");

    /// <summary>c8 is 3 bis and c9 is 3 ter.</summary>
    private static Scene WithTwo { get; } = Given.ANegotiation
        .And(
            Australia, Add(Review, "We add one"), Add(Review, "We add two")).And(Chair, Accept(Aus, 1), Accept(Aus, 2));

    private static Scene Moved { get; } = WithTwo
        .And(Australia, Propose(new Move(One, Anchor.Behind(Preamble)))).And(Chair, Accept(Aus, 3));

    private static string Number(Scene scene, ClauseId clause) => scene.Draft.NumberOf(clause);

    [Fact]
    public void What_stays_keeps_its_number_when_another_goes()
    {
        Assert.Equal(("3 bis", "3 ter"), (Number(WithTwo, One), Number(WithTwo, Two)));
        Assert.Equal(("1 bis", "3 ter"), (Number(Moved, One), Number(Moved, Two)));
    }

    [Fact]
    public void What_comes_in_gets_a_number_that_nobody_had() =>
        Assert.Equal("3 quater", Number(Moved.And(Japan, Add(Review, "We add three")).And(Chair, Accept(Jpn)), Three));

    [Fact]
    public void Two_revisions_that_keep_the_numbers_never_give_one_number_to_two_paragraphs()
    {
        var scene = WithTwo.And(Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .And(Australia, Propose(new Move(One, Anchor.Behind(Preamble)))).And(Chair, Accept(Aus, 3))
            .And(Japan, Propose(new Move(Two, Anchor.Behind(Chapeau)))).And(Chair, Accept(Jpn))
            .And(Indonesia, Add(Review, "We add three")).And(Chair, Accept(Idn))
            .And(Secretariat, new IssueRevision(RevisionNumbering.Keep));

        AssertOneEach(scene.Draft);
        Assert.Equal("3 quater", Number(scene, Three));
    }

    [Fact]
    public void Sub_paragraphs_that_came_in_keep_their_letters_too()
    {
        var scene = Given.ANegotiation
            .And(Australia, Propose(new Addition(Anchor.Under(Review), ClauseKind.Operative, "on one")),
                Propose(new Addition(Anchor.Under(Review), ClauseKind.Operative, "on two")))
            .And(Chair, Accept(Aus, 1), Accept(Aus, 2));
        var (first, second) = (Number(scene, One), Number(scene, Two));

        var moved = scene.And(Australia, Propose(new Move(One, Anchor.Behind(PointB)))).And(Chair, Accept(Aus, 3));

        Assert.Equal("3 a.", first);
        Assert.Equal(second, Number(moved, Two));
        Assert.Equal("3 c.",
            Number(moved.And(Japan, Propose(new Addition(Anchor.Under(Review), ClauseKind.Operative, "on three")))
                .And(Chair, Accept(Jpn)), Three));
    }

    [Fact]
    public void A_renumbering_gives_all_numbers_anew_and_the_concordance_starts_from_those_issued_last()
    {
        var scene = WithTwo.And(Secretariat, new IssueRevision(RevisionNumbering.Keep))
            .And(Australia, Propose(new Move(One, Anchor.Behind(Preamble)))).And(Chair, Accept(Aus, 3))
            .And(Secretariat, new IssueRevision(RevisionNumbering.Renumber));

        Assert.Contains(
            new NumberChange(One, "3 bis", "2") { Reason = NumberReason.Moved },
            Concordance.Of(scene.Draft, scene.Draft.Revisions[^1]));
        Assert.Contains(
            new NumberChange(Two, "3 ter", "5") { Reason = NumberReason.Inserted, Proposal = Proposal(Aus, 2) },
            Concordance.Of(scene.Draft, scene.Draft.Revisions[^1]));
    }

    [Fact]
    public void A_record_of_an_earlier_program_numbers_as_it_did() => Assert.Equal("3 bis", Number(
        WithTwo.And(Australia, Propose(new Move(One, Anchor.Behind(Preamble))))
            .Record(Chair, [new ProposalAccepted(Proposal(Aus, 3), "We add one")]), Two));

    private static void AssertOneEach(Draft draft)
    {
        var owners = draft.Revisions
            .SelectMany(revision => revision.Outline.InOrder()
                .Where(id => revision.Clauses[id].Status != ClauseStatus.Deleted)
                .Select(id => (Number: Numbering.Of(revision.Outline, StyleProfile.Message)[id].Reference, id)))
            .Where(each => each.Number.Length > 0)
            .GroupBy(each => each.Number, each => each.id);
        Assert.All(owners, owner => Assert.Single(owner.Distinct()));
    }
}
