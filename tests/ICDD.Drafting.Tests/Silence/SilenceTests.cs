using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class SilenceTests
{
    private static readonly SilenceId First = new("s1");

    private static SetSilence Set(SilenceDisclosure disclosure = SilenceDisclosure.ChairOnly) =>
        new([new SeenClause(Review, 1), new SeenClause(Preamble, 1)], Opening.AddHours(2), disclosure);

    private static Scene Silent { get; } = Given.ANegotiation.And(Chair, Set());

    [Fact]
    public void The_hash_is_over_the_listed_words_and_the_order_of_listing_is_nothing()
    {
        var draft = Given.ANegotiation.Draft;
        var hash = Silent.Draft.Find(First)!.TextHash;

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, FrozenText.HashOf(draft, [new SeenClause(Preamble, 1), new SeenClause(Review, 1)]));
        Assert.NotEqual(hash, FrozenText.HashOf(draft, [new SeenClause(Preamble, 1)]));
    }

    [Fact]
    public void Talk_goes_on_under_silence_and_so_does_the_rest_of_the_text() => Silent
        .And(Australia, new CommentOnClause(Review, "Why yearly?"), Modify(PointA, "on trust"))
        .And(Chair, Accept(Aus));

    [Fact]
    public void The_chair_cancels_it_and_the_text_is_open_again() => Silent
        .And(Chair, new CancelSilence(First, "new talks"))
        .And(Australia, Modify(Review, ReviewInTwo))
        .And(Chair, Accept(Aus));

    [Fact]
    public void What_was_agreed_stays_agreed_under_silence_and_after_it()
    {
        var expired = Given.ANegotiation.And(Chair, new AgreeClause(Review, 1), Set())
            .Later(TimeSpan.FromHours(3)).And(Secretariat, new ExpireSilence(First));

        Assert.Equal(ClauseStatus.Agreed, expired.Draft.Find(Review)!.Status);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, expired.Draft.Find(Preamble)!.Status);
    }

    [Fact]
    public void A_late_break_that_the_chair_accepts_opens_only_what_silence_had_agreed()
    {
        var late = Silent.Later(TimeSpan.FromHours(3)).And(Secretariat, new ExpireSilence(First))
            .And(Chair, new AgreeClause(Preamble, 1))
            .And(Australia, new BreakSilence(First, [Review, Preamble], "no"))
            .And(Chair, new AcceptLateBreak(First, 1));

        Assert.Equal(ClauseStatus.Open, late.Draft.Find(Review)!.Status);
        Assert.Equal(ClauseStatus.Agreed, late.Draft.Find(Preamble)!.Status);
    }

    [Theory]
    [InlineData(SilenceDisclosure.ChairOnly, BreakSeen.ThatSilenceWasBroken)]
    [InlineData(SilenceDisclosure.Paragraphs, BreakSeen.Where)]
    [InlineData(SilenceDisclosure.Names, BreakSeen.WhoAndWhere)]
    public void The_chair_sets_what_the_others_may_know(SilenceDisclosure disclosure, BreakSeen seen)
    {
        Assert.All([Japan, Secretariat, Observer], seat => Assert.Equal(seen, disclosure.To(Aus, seat)));
        Assert.All([Australia, Chair], seat => Assert.Equal(BreakSeen.WhoAndWhere, disclosure.To(Aus, seat)));
    }

    [Fact]
    public void What_is_due_comes_in_the_order_of_the_deadlines()
    {
        var two = Silent.And(Chair, new SetSilence([new SeenClause(PointA, 1)], Opening.AddHours(1), default));

        Assert.Equal(Opening.AddHours(1), Deadlines.Next(two.Draft));
        Assert.Empty(Deadlines.Of(two.Draft, Opening.AddHours(1).AddTicks(-1)));
        Assert.Equal(
            ["small-message/s2/expires", "small-message/s1/expires"],
            Deadlines.Of(two.Draft, Opening.AddHours(2)).Select(act => act.Id.Value));
    }
}
