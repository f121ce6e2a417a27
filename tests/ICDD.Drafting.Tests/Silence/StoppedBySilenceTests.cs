using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>An objection stops what it names, and nothing that was decided since.</summary>
public class StoppedBySilenceTests
{
    private static readonly SilenceId First = new("s1");
    private static readonly SilenceId Second = new("s2");
    private static readonly DraftingGroupCode Group = new("G1");
    private static readonly TimeSpan ThreeHours = TimeSpan.FromHours(3);

    private static SetSilence On(ClauseId clause, int wording, DateTimeOffset until) => new(
        [new(clause, wording)], until, SilenceDisclosure.Names);

    private static SetSilence OnReview { get; } = On(Review, 1, Opening.AddHours(2));

    private static BreakSilence Break(SilenceId silence) => new(silence, [Review], "not our words");

    private static Scene Expire(Scene scene, SilenceId silence) => scene.Later(ThreeHours)
        .And(Secretariat, new ExpireSilence(silence));

    public static TheoryData<string> Agreed => ["agreed", "ad referendum", "in group", "by silence", "in a package"];

    private static Scene AgreedAs(string how) => how switch
    {
        "agreed" => Given.ANegotiation.And(Chair, new AgreeClause(Review, 1)),
        "ad referendum" => Given.ANegotiation.And(Chair, new AgreeAdReferendum(Review, 1)),
        "in group" => Given.ANegotiation.And(Chair, new FormDraftingGroup(Group, "Reviews", Jpn) { Clauses = [Review] })
            .And(Japan, new ReturnAgreedInGroup(Group, new(Review, 1), ReviewText, "")),
        "in a package" => Given.ANegotiation
            .And(
                Chair,
                new LinkPackage(new("P1"), "Give and take", [Review, PointA]),
                new AgreeClause(Review, 1),
                new AgreeClause(PointA, 1))
            .And(Chair, new ClosePackage(new("P1"), [new(Review, 1), new(PointA, 1)], [])),
        _ => Expire(Given.ANegotiation.And(Chair, On(Review, 1, Opening.AddHours(1))), First),
    };

    [Theory]
    [MemberData(nameof(Agreed))]
    public void In_time_it_opens_its_paragraph_at_once_whatever_its_status(string how)
    {
        var agreed = AgreedAs(how);
        var silence = agreed.Draft.Silences.IsEmpty ? First : Second;

        var broken = agreed.And(Chair, On(Review, 1, agreed.Now.AddHours(2))).And(Australia, Break(silence));

        Assert.Equal(ClauseStatus.Open, broken.Draft.Find(Review)!.Status);
        Assert.Equal(ClauseStatus.Open, Expire(broken, silence).Draft.Find(Review)!.Status);
        Assert.Equal([Review], broken.Draft.Find(silence)!.Breaks[0].Opened);
        Assert.DoesNotContain(broken.Draft.Packages, package => package.Status == PackageStatus.Closed);
    }

    [Fact]
    public void The_paragraph_does_not_tell_whose_objection_it_was() =>
        Assert.DoesNotContain(
            AgreedAs("agreed").And(Chair, OnReview).And(Australia, Break(First)).Draft.Find(Review)!.Rulings,
            ruling => ruling.Stamp.By.Delegation == Aus);

    [Fact]
    public void Broken_it_stands_in_the_way_of_adoption_also_on_a_heading()
    {
        var agreed = Given.ANegotiation.And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);
        var silent = agreed.And(Chair, new SetSilence([new(Heading, 1), new(Review, 1)], Opening.AddHours(2), default));

        var broken = Expire(silent.And(Japan, new BreakSilence(First, [Heading, Review], "no")), First);

        Assert.Equal(
            [new Obstacle(ObstacleKind.ClauseIsOpen, Heading), new Obstacle(ObstacleKind.ClauseIsOpen, Review)],
            Obstacle.Of(broken.Draft));
        Assert.Empty(Obstacle.Of(broken.And(Chair, new AgreeClause(Heading, 1), new AgreeClause(Review, 1)).Draft));
    }

    [Fact]
    public void A_broken_paragraph_is_free_at_once_and_the_others_are_held()
    {
        var broken = Given.ANegotiation
            .And(Chair, new SetSilence([new(Review, 1), new(Preamble, 1)], Opening.AddHours(2), default))
            .And(Australia, Break(First));

        var talked = broken.And(Australia, Modify(Review, ReviewInTwo))
            .And(Chair, Accept(Aus), On(Review, 2, Opening.AddHours(2)));
        broken.When(Australia, Modify(Preamble, "We recall")).ThenRefused(new ClauseIsUnderSilence("1"));

        var again = talked.And(Japan, Break(First));
        Assert.False(again.Draft.Find(Second)!.IsBrokenOn(Review));
        Assert.Equal(ClauseStatus.AgreedAdReferendum, Expire(Expire(again, First), Second).Draft.Find(Review)!.Status);
    }

    [Theory]
    [InlineData("agreed")]
    [InlineData("ad referendum")]
    [InlineData("in group")]
    public void Late_and_accepted_it_opens_also_what_was_agreed_before(string how)
    {
        var late = Expire(AgreedAs(how).And(Chair, OnReview), First).And(Australia, Break(First));
        Assert.NotEqual(ClauseStatus.Open, late.Draft.Find(Review)!.Status);
        Assert.Contains(
            Waiting.For(late.Draft, Chair),
            each => each is { Kind: WaitingKind.LateObjection, Silence: { } silence } && silence == First);

        var accepted = late.And(Chair, new AcceptLateBreak(First, 1));

        Assert.Equal(ClauseStatus.Open, accepted.Draft.Find(Review)!.Status);
        Assert.Equal([Review], accepted.Draft.Find(First)!.Breaks[0].Opened);
        Assert.DoesNotContain(Waiting.For(accepted.Draft, Chair), each => each.Kind == WaitingKind.LateObjection);
    }

    [Fact]
    public void Late_and_accepted_it_undoes_no_newer_silence_on_newer_words()
    {
        var late = Expire(
            Given.ANegotiation.And(Chair, OnReview).And(Australia, Break(First)), First).And(Japan, Break(First));
        var newer = late.And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));
        var again = Expire(newer.And(Chair, On(Review, 2, newer.Now.AddHours(2))), Second);

        again.When(Chair, new AcceptLateBreak(First, 2)).Then(new LateBreakAccepted(First, 2) { Opens = [] })
            .Says(Review, ReviewInTwo);

        Assert.Equal(
            ClauseStatus.AgreedAdReferendum,
            again.And(Chair, new AcceptLateBreak(First, 2)).Draft.Find(Review)!.Status);
        Assert.DoesNotContain(Waiting.For(again.Draft, Chair), each => each.Kind == WaitingKind.LateObjection);
    }

    [Fact]
    public void Late_and_declined_it_opens_nothing_waits_no_more_and_is_told_to_all()
    {
        var late = Expire(AgreedAs("agreed").And(Chair, OnReview), First).And(Australia, Break(First));
        Assert.Equal(
            First, Assert.Single(SinceLastVisit.Of(AgreedAs("agreed").Draft, late.Draft).LateObjections).Silence);

        var declined = late.When(Chair, new DeclineLateBreak(First, 1, "The hour was known."))
            .Then(new LateBreakDeclined(First, 1, "The hour was known."));

        Assert.Equal(ClauseStatus.Agreed, declined.Draft.Find(Review)!.Status);
        Assert.False(declined.Draft.Find(First)!.IsBrokenOn(Review));
        Assert.DoesNotContain(Waiting.For(declined.Draft, Chair), each => each.Kind == WaitingKind.LateObjection);
        Assert.Equal(
            "The hour was known.",
            Assert.Single(SinceLastVisit.Of(late.Draft, declined.Draft).LateObjections).Objection.Declined!.Reason);
        late.When(Australia, new DeclineLateBreak(First, 1, "x")).ThenRefused(new NotYourPart(Role.Delegate));
        declined.And(Japan, Break(First)).When(Chair, new AcceptLateBreak(First, 2))
            .Then(new LateBreakAccepted(First, 2) { Opens = [Review] });
    }

    [Fact]
    public void Declined_by_a_wrong_clock_it_counts_when_the_end_is_undone()
    {
        var declined = Expire(Given.ANegotiation.And(Chair, OnReview), First)
            .And(Australia, Break(First)).And(Chair, new DeclineLateBreak(First, 1, "late"));

        var undone = declined.And(Chair, new UndoExpiry(First, declined.Now.AddHours(1), "The clock ran ahead."));

        Assert.Equal(
            (BreakTiming.InTime, true),
            (undone.Draft.Find(First)!.Breaks[0].Timing, undone.Draft.Find(First)!.IsBrokenOn(Review)));
        Assert.Equal(ClauseStatus.Open, undone.Draft.Find(Review)!.Status);
    }

    [Fact]
    public void Unbroken_silence_agrees_what_a_group_had_agreed()
    {
        var agreed = Expire(AgreedAs("in group").And(Chair, OnReview), First).Draft.Find(Review)!;

        Assert.Equal(ClauseStatus.AgreedAdReferendum, agreed.Status);
        Assert.Equal(RulingKind.AgreedBySilence, agreed.Rulings[^1].Kind);
    }

    [Fact]
    public void What_silence_agreed_is_the_last_agreed_wording()
    {
        var reopened = Given.ANegotiation
            .And(Chair, new AgreeAdReferendum(Review, 1), new ReopenClause(Review, "new facts"))
            .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));
        var silent = Expire(reopened.And(Chair, On(Review, 2, Opening.AddHours(2))), First);

        var returned = silent.And(Chair, new ReopenClause(Review, "one asks"), new ReturnToAgreed(Review, 2));

        returned.Says(Review, ReviewInTwo);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, returned.Draft.Find(Review)!.Status);
    }

    [Fact]
    public void What_silence_agreed_and_a_late_objection_stopped_was_never_agreed() =>
        Expire(Given.ANegotiation.And(Chair, OnReview), First)
            .And(Australia, Break(First)).And(Chair, new AcceptLateBreak(First, 1))
            .When(Chair, new ReturnToAgreed(Review, 1)).ThenRefused(new NothingWasAgreed("3"));

    [Fact]
    public void Under_silence_no_group_takes_it_nothing_moves_it_and_it_is_not_offered_to_be_closed()
    {
        var proposed = Given.ANegotiation
            .And(Australia, Propose(new Section(Heading, [new Move(Chapeau, Anchor.Behind(Review))])))
            .And(Chair, On(PointA, 1, Opening.AddHours(2)), OnReview);

        proposed.When(Chair, new FormDraftingGroup(Group, "Reviews", Jpn) { Clauses = [Review] }).ThenRefused(
            new ClauseIsUnderSilence("3"));
        proposed.When(Chair, Accept(Aus)).ThenRefused(new ClauseIsUnderSilence("2 a."));
        Assert.DoesNotContain(
            Review,
            ReadyToClose.Of(proposed.Draft).Concat(ReadyToClose.HeldUp(proposed.Draft)).Select(each => each.Clause.Id));
    }
}
