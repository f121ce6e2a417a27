using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class CommentTests
{
    private static readonly CommentId First = new("k1");

    [Fact]
    public void A_comment_opens_a_thread_and_replies_follow()
    {
        var scene = Given.ANegotiation
            .When(Australia, new CommentOnClause(Review, "Why yearly?")).Then(
                new CommentMade(First, Review, "Why yearly?"))
            .When(Chair, new Reply(First, "As @AUS and @JPN asked, not @FRA; write to a@IDN.org"))
            .Then(new ReplyMade(First, new("k2"), "As @AUS and @JPN asked, not @FRA; write to a@IDN.org"));

        Assert.Equal([First], scene.Draft.Find(Review)!.Threads);
        var reply = scene.Draft.Find(First)!.Comments[1];
        Assert.Equal(Chair, reply.Stamp.By);
        Assert.Equal([Aus, Jpn], reply.Mentions);
    }

    [Fact]
    public void A_comment_on_a_proposal_stands_at_its_clause()
    {
        var scene = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo))
            .When(Japan, new CommentOnProposal(Proposal(Aus), "Too long"))
            .Then(new CommentMade(First, Review, "Too long") { OnProposal = Proposal(Aus) });

        Assert.Equal([First], scene.Draft.Find(Review)!.Threads);
    }

    [Fact]
    public void Observers_comment_while_the_secretariat_lets_them()
    {
        var open = Given.ANegotiation.When(Secretariat, new LetObserversComment()).Then(new ObserverCommentsAllowed())
            .And(
                Observer,
                new CommentOnClause(Review, "May I?"),
                new Reply(First, "Thank you"),
                new ResolveThread(First));

        var stopped = open.When(Secretariat, new StopObserverComments()).Then(new ObserverCommentsStopped());

        stopped.When(Observer, new CommentOnClause(Review, "And?")).ThenRefused(new ObserversMayNotComment());
    }

    [Theory]
    [InlineData(Role.Chair, null)]
    [InlineData(Role.Secretariat, null)]
    [InlineData(Role.Delegate, "AUS")]
    public void A_thread_is_resolved_and_reopened_by_its_delegation_the_chair_or_the_secretariat(
        Role role, string? code)
    {
        var seat = new Seat("somebody", role, code is null ? null : new DelegationCode(code));

        var resolved = Given.ANegotiation.And(Australia, new CommentOnClause(Review, "Why?"))
            .When(seat, new ResolveThread(First)).Then(new ThreadResolved(First));
        Assert.Equal(seat, resolved.Draft.Find(First)!.Resolved!.By);

        var reopened = resolved.When(seat, new ReopenThread(First)).Then(new ThreadReopened(First));
        Assert.Null(reopened.Draft.Find(First)!.Resolved);
    }

    [Fact]
    public void An_observer_does_not_resolve_what_another_observer_asked() => Given.ANegotiation
        .And(Secretariat, new LetObserversComment()).And(Observer, new CommentOnClause(Review, "Why?"))
        .When(new Seat("oscar", Role.Observer), new ResolveThread(First)).ThenRefused(new ThreadIsNotYours());
}
