using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Who acted takes the act back, for as long as nobody built on it; both acts stay on record.</summary>
public class TakeBackTests
{
    private static readonly SilenceId Silence = new("s1");

    private static Scene Tabled { get; } = Given.ANegotiation.And(Australia, Modify(Review, ReviewInTwo));

    private static Scene Silent { get; } = Given.ANegotiation.And(
        Chair, new AgreeAdReferendum(Preamble, 1),
        new SetSilence([new(Review, 1), new(Preamble, 1)], Opening.AddHours(2), SilenceDisclosure.Names));

    [Fact]
    public void An_acceptance_is_taken_back_and_the_proposal_is_open_again()
    {
        var accepted = Tabled.And(Chair, Accept(Aus));
        var act = accepted.Draft.Version;
        var back = accepted.When(Chair, new TakeBack(act)).Then(new AcceptanceTakenBack(Proposal(Aus), act));

        back.Says(Review, ReviewText);
        Assert.True(back.Draft.Find(Proposal(Aus))!.IsOpen);
        Assert.Equal([ReviewText, ReviewInTwo, ReviewText],
            back.Draft.Find(Review)!.Wordings.Select(wording => wording.Text));
        back.And(Chair, Accept(Aus, clauseWording: 3)).Says(Review, ReviewInTwo);
    }

    [Fact]
    public void What_was_taken_back_is_not_taken_back_twice()
    {
        var accepted = Tabled.And(Chair, Accept(Aus));
        var act = accepted.Draft.Version;
        Assert.Equal(
            new ActCannotBeTakenBack(act),
            accepted.And(Chair, new TakeBack(act)).When(Chair, new TakeBack(act)).Decision.Refusal);
    }

    [Fact]
    public void An_added_clause_goes_and_its_proposal_is_open_again()
    {
        var accepted = Given.ANegotiation
            .And(Australia, Propose(new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We will share")))
            .And(Chair, Accept(Aus));
        var made = accepted.Draft.Find(Proposal(Aus))!.Made!.Value;
        var back = accepted.And(Chair, new TakeBack(accepted.Draft.Version));

        Assert.False(back.Draft.Find(made)!.Stands);
        Assert.True(back.Draft.Find(Proposal(Aus))!.IsOpen);
        Assert.True(back.And(Chair, Accept(Aus)).Draft.Find(made.Later(1))!.Stands);
    }

    [Fact]
    public void A_deleted_clause_stands_again_in_its_words_and_with_its_number()
    {
        var before = Given.ANegotiation.And(Australia, Delete(Review));
        var accepted = before.And(Chair, Accept(Aus));
        var back = accepted.And(Chair, new TakeBack(accepted.Draft.Version)).Says(Review, ReviewText);

        Assert.Equal(before.Draft.NumberOf(Review), back.Draft.NumberOf(Review));
        Assert.True(back.Draft.Find(Review)!.IsOpen);
    }

    [Fact]
    public void A_moved_clause_is_where_it_was()
    {
        var before = Given.ANegotiation.And(Australia, Propose(new Move(PointA, Anchor.Behind(PointB))));
        var accepted = before.And(Chair, Accept(Aus));
        var back = accepted.And(Chair, new TakeBack(accepted.Draft.Version));

        Assert.Equal(before.Draft.Outline.InOrder(), back.Draft.Outline.InOrder());
    }

    [Fact]
    public void Every_ruling_on_a_clause_is_taken_back_to_what_was_before_it()
    {
        var deferred = Given.ANegotiation.And(Chair, new DeferClause(Review, "tomorrow"));
        var agreed = Given.ANegotiation.And(Chair, new AgreeClause(Review, 1));
        var reopened = agreed.And(Chair, new ReopenClause(Review, "new facts"));
        var rows = new[]
        {
            (Given.ANegotiation, agreed), (Given.ANegotiation, deferred), (agreed, reopened),
            (Given.ANegotiation, Given.ANegotiation.And(Chair, new AgreeAdReferendum(Review, 1))),
            (deferred, deferred.And(Chair, new ResumeClause(Review))),
            (reopened, reopened.And(Chair, new ReturnToAgreed(Review, 1))),
        };
        Assert.All(rows, row =>
        {
            var (before, after) = row;
            var back = after.And(Chair, new TakeBack(after.Draft.Version)).Draft.Find(Review)!;
            Assert.Equal(before.Draft.Find(Review)!.Status, back.Status);
            Assert.Equal(before.Draft.Find(Review)!.Default is null, back.Default is null);
            Assert.Contains(back.Rulings, ruling => ruling.TakenBack is not null);
        });
    }

    [Fact]
    public void A_decline_and_a_withdrawal_are_taken_back_while_the_clause_is_open()
    {
        var declined = Tabled.And(Chair, new DeclineProposal(Proposal(Aus), 1, "no"));
        var withdrawn = Tabled.And(Australia, new WithdrawProposal(Proposal(Aus)));

        Assert.True(declined.And(Chair, new TakeBack(declined.Draft.Version)).Draft.Find(Proposal(Aus))!.IsOpen);
        Assert.True(
            withdrawn.And(Australia, new TakeBack(withdrawn.Draft.Version)).Draft.Find(Proposal(Aus))!.IsOpen);
        Assert.Equal(
            new ActWasBuiltOn(declined.Draft.Version),
            declined.And(Chair, new AgreeClause(Review, 1))
                .When(Chair, new TakeBack(declined.Draft.Version)).Decision.Refusal);
    }

    [Fact]
    public void Nothing_is_taken_back_on_which_somebody_built()
    {
        var accepted = Tabled.And(Chair, Accept(Aus));
        var act = accepted.Draft.Version;
        Assert.All(
            new[]
            {
                accepted.And(Japan, Modify(Review, "We will review progress", 2)),
                accepted.And(Japan, new TakePosition(new ThisClause(Review), 2, PositionSignal.Support)),
                accepted.And(Chair, new AgreeClause(Review, 2)),
                accepted.And(Secretariat, new IssueRevision(RevisionNumbering.Keep)),
            },
            built => Assert.Equal(new ActWasBuiltOn(act), built.When(Chair, new TakeBack(act)).Decision.Refusal));
        accepted.And(Japan, new CommentOnClause(Review, "Good."), Modify(PointA, "on trust"))
            .And(Chair, new TakeBack(act)).Says(Review, ReviewText);
    }

    [Fact]
    public void A_question_is_taken_back_and_can_be_put_again()
    {
        var put = Given.ANegotiation
            .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))])
            .And(Chair, new PutTheQuestion("1st plenary meeting"));
        var back = put.When(Chair, new TakeBack(put.Draft.Version))
            .Then(new QuestionTakenBack(1, put.Draft.Version));

        Assert.Null(Question.Open(back.Draft));
        Assert.NotNull(Question.Open(back.And(Chair, new PutTheQuestion("2nd plenary meeting")).Draft));
        Assert.Equal(
            new ActWasBuiltOn(put.Draft.Version),
            put.And(Japan, new ObjectToAdoption("not yet")).When(
                Chair, new TakeBack(put.Draft.Version)).Decision.Refusal);
    }

    [Fact]
    public void A_silence_broken_by_mistake_runs_on_and_what_was_agreed_is_agreed()
    {
        var broken = Silent.And(Australia, new BreakSilence(Silence, [Review, Preamble], "not our words"));
        Assert.Null(broken.Draft.SilenceOn(Review));
        var back = broken.And(Australia, new TakeBack(broken.Draft.Version));

        Assert.Equal(Silence, back.Draft.SilenceOn(Review)?.Id);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, back.Draft.Find(Preamble)!.Status);
        Assert.Equal(
            ClauseStatus.AgreedAdReferendum,
            back.Later(TimeSpan.FromHours(3)).And(Secretariat, new ExpireSilence(Silence)).Draft.Find(Review)!.Status);
    }

    [Fact]
    public void Not_where_another_objects_too_or_the_paragraph_was_used_since_or_the_deadline_has_passed()
    {
        var broken = Silent.And(Australia, new BreakSilence(Silence, [Review], "not our words"));
        var act = broken.Draft.Version;
        Assert.All(
            new[]
            {
                broken.And(Japan, new BreakSilence(Silence, [Review], "nor ours")),
                broken.And(Japan, Modify(Review, ReviewInTwo)),
                broken.Later(TimeSpan.FromHours(3)),
            },
            built => Assert.Equal(new ActWasBuiltOn(act), built.When(Australia, new TakeBack(act)).Decision.Refusal));
        Assert.Equal(new ActIsNotYours(act), broken.When(Japan, new TakeBack(act)).Decision.Refusal);
        broken.And(Japan, new BreakSilence(Silence, [Preamble], "nor ours")).And(Australia, new TakeBack(act));
    }
}
