using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>What is said of a proposal goes where the proposal goes.</summary>
public class RebasingTalkTests
{
    private static readonly CommentId Remark = new("k1");

    [Fact]
    public void A_thread_follows_its_proposal_to_the_part_that_was_cut_off()
    {
        var second = new ClauseId("c8");
        var draft = Given.ANegotiation.And(Australia, Modify(Review, ReviewClosed))
            .And(
                Indonesia,
                new CommentOnProposal(Proposal(Aus), "Why closed?"),
                new CommentOnClause(Review, "Of the clause"))
            .And(Japan, Propose(new Split(Review, 1, ["We will review progress once a year", "in an open meeting"])))
            .And(Chair, Accept(Jpn)).Draft;

        Assert.Equal(second, draft.Find(Proposal(Aus))!.On);
        Assert.Equal([Remark], draft.Find(second)!.Threads);
        Assert.Equal([new CommentId("k2")], draft.Find(Review)!.Threads);
        Assert.Equal(second, draft.Find(Remark)!.On);
    }
}
