using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Paragraph_split_merged_or_moved_with_pending_proposals
{
    private static readonly ClauseId Second = new("c8");
    private static readonly Split Halves = new(
        Review, 1, ["We will review progress once a year", "in an open meeting"]);
    private static readonly Consolidation Points = new(
        [new(PointA, 1), new(PointB, 1)], "on trust between peoples and on skills for all");

    /// <summary>AUS/1 touches the first half, AUS/2 the second, AUS/3 both; JPN/1 would delete it all.</summary>
    private static Scene Cut { get; } = Given.ANegotiation
        .And(Australia,
            Modify(Review, ReviewInTwo), Modify(Review, ReviewClosed),
            Modify(Review, "We will look at progress once a year in a closed meeting"))
        .And(Japan, Delete(Review)).And(Indonesia, Propose(Halves)).And(Chair, Accept(Idn));

    [Fact]
    public void Each_proposal_follows_the_part_whose_words_it_touches()
    {
        Cut.Says(Review, "We will review progress once a year").Says(Second, "in an open meeting")
            .Numbered("I, 1, 2, 2 a., 2 b., 3, 3 bis, R.1");
        Assert.Equal(
            new Modification(Review, 2, "We will review progress every two years"),
            Cut.Draft.Find(Proposal(Aus))!.Change);
        Assert.Equal(new Modification(Second, 1, "in a closed meeting"), Cut.Draft.Find(Proposal(Aus, 2))!.Change);
        Assert.Equal(WordingCause.Followed, Cut.Draft.Find(Proposal(Aus, 2))!.Wording.Cause);
        Assert.Equal([Proposal(Aus, 2)], Cut.Draft.Find(Second)!.Proposals);
    }

    [Fact]
    public void What_is_ambiguous_waits_for_its_sponsor()
    {
        Assert.Equal(
            [new Ambiguous(Proposal(Aus, 3), 1, [Review, Second]), new Ambiguous(Proposal(Jpn), 1, [Review, Second])],
            AmbiguousQueue.Of(Cut.Draft));

        var placed = Cut.When(Japan, new PlaceProposal(Proposal(Jpn), 1, new Deletion(Second, 1)))
            .Then(new ProposalPlaced(Proposal(Jpn), Second, new Deletion(Second, 1)))
            .And(Secretariat, new PlaceProposal(Proposal(Aus, 3), 1, new Modification(Second, 1, "behind closed doors"))
            {
                Consent = "said in the room",
            });
        Assert.Empty(AmbiguousQueue.Of(placed.Draft));
        placed.And(
            Chair, Accept(Jpn, 1, 1) with { ProposalWording = 2 }).InOrder("c1 c2 c3 c4 c5 c6 c8 c7").Says(Second, "");
    }

    [Fact]
    public void Whoever_withdraws_leaves_the_queue() => Assert.Equal(
        [Proposal(Aus, 3)],
        AmbiguousQueue.Of(Cut.And(Japan, new WithdrawProposal(Proposal(Jpn))).Draft).Select(each => each.Proposal));

    [Fact]
    public void Proposals_on_a_consolidated_clause_go_where_its_words_went()
    {
        var scene = Given.ANegotiation
            .And(Australia, Modify(PointB, "on skills for young people"), Delete(PointB))
            .And(Japan, Propose(Points)).And(Chair, Accept(Jpn));

        scene.Says(PointA, "on trust between peoples and on skills for all").Says(PointB, "")
            .Numbered("I, 1, 2, 2 a., 2 b., 3, R.1");
        Assert.Equal(
            new Modification(PointA, 2, "on trust between peoples and on skills for young people"),
            scene.Draft.Find(Proposal(Aus))!.Change);
        Assert.Equal([new Ambiguous(Proposal(Aus, 2), 1, [PointA])], AmbiguousQueue.Of(scene.Draft));
        Assert.Contains(
            ClauseHistory.Of(scene.Draft, PointB),
            moment => moment is ClauseMoment.Tabled tabled && tabled.Proposal.Id == Proposal(Aus));
    }

    [Fact]
    public void A_moved_clause_keeps_its_identity_its_proposals_and_the_numbers_of_all_others()
    {
        var scene = Given.ANegotiation
            .And(Japan, Modify(Chapeau, "We will work hand in hand"), Propose(new Move(Chapeau, Anchor.Behind(Review))))
            .And(Chair, Accept(Jpn, 2))
            .InOrder("c1 c2 c6 c3 c4 c5 c7").Numbered("I, 1, 3, 3 bis, 3 bis a., 3 bis b., R.1");

        scene.Stands(Proposal(Jpn), Standing.Clean)
            .And(Secretariat, new IssueRevision(RevisionNumbering.Renumber)).Numbered("I, 1, 2, 3, 3 a., 3 b., R.1");
    }

    [Fact]
    public void A_move_written_before_another_move_asks_its_sponsor() => Given.ANegotiation
        .And(Japan, Propose(new Move(Review, Anchor.Behind(Heading))))
        .And(Australia, Propose(new Move(Review, Anchor.Under(Chapeau)))).And(Chair, Accept(Aus))
        .InOrder("c1 c2 c3 c6 c4 c5 c7").Stands(Proposal(Jpn), Standing.Conflicting)
        .And(Japan, new ConfirmProposal(Proposal(Jpn), 1, new(Review, 1))).Stands(Proposal(Jpn), Standing.Clean);

    [Fact]
    public void The_concordance_gives_the_reason_of_every_new_number()
    {
        var scene = Given.ANegotiation
            .And(
                Indonesia,
                Propose(Halves),
                Propose(Points),
                Propose(new Move(Preamble, Anchor.Behind(Chapeau))),
                Add(Review, "We will learn"))
            .And(Chair, Accept(Idn, 1), Accept(Idn, 2), Accept(Idn, 3), Accept(Idn, 4, 2))
            .And(Secretariat, new IssueRevision(RevisionNumbering.Renumber));

        Assert.Equal(
            [
                new NumberChange(Chapeau, "2", "1"), new NumberChange(PointA, "2 a.", "1 a."),
                new NumberChange(PointB, "2 b.", "")
                {
                    Reason = NumberReason.MergedInto,
                    Other = PointA,
                    Proposal = Proposal(Idn, 2),
                },
                new NumberChange(Preamble, "1", "2") { Reason = NumberReason.Moved },
                new NumberChange(Second, "3 bis", "4")
                {
                    Reason = NumberReason.SplitFrom,
                    Other = Review,
                    Proposal = Proposal(Idn, 1),
                },
                new NumberChange(new("c9"), "3 ter", "5")
                {
                    Reason = NumberReason.Inserted,
                    Proposal = Proposal(Idn, 4),
                },
            ],
            Concordance.Of(scene.Draft, scene.Draft.Revisions[^1]));
    }
}
