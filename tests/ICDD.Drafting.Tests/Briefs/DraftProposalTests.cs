using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class DraftProposalTests
{
    private static readonly DraftProposalId First = new("d1");
    private static readonly CommandId Lot = new("lot-2");

    private static BriefScene Ours => Given.ANegotiation.Australia();

    private static BriefScene Kept => Ours.And(
        Australia, BriefsOf.Keep(new Modification(Review, 1, ReviewInTwo), "our line"));

    [Fact]
    public void A_draft_is_kept_in_clean_words_with_its_reason() => Ours
        .When(Australia, BriefsOf.Keep(
            new Modification(Review, 1, "We  will review progress\nevery two years in an open meeting "), " why "))
        .Then(
            new DraftProposalKept(First, new Modification(Review, 1, ReviewInTwo), new("lot-1")) { Rationale = "why" });

    [Fact]
    public void Every_kind_of_proposal_can_be_a_draft()
    {
        Change[] kinds =
        [
            new Modification(Review, 1, ReviewInTwo),
            new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We will meet again"),
            new Deletion(Review, 1),
            new Retain(Review, 1),
            new Move(PointA, Anchor.Behind(PointB)),
            new Split(Review, 1, ["We will review progress", "once a year in an open meeting"]),
            new Consolidation([new(PointA, 1), new(PointB, 1)], "on trust and skills"),
            new Section(Heading, [new Modification(Review, 1, ReviewInTwo)]),
            new Amendment(Proposal(Idn), 1, ReviewInTwo),
        ];
        var scene = Ours.Meanwhile(Indonesia, Modify(Review, ReviewClosed));

        foreach (var change in kinds)
            Assert.Equal(Standing.Clean, Assert.Single(
                scene.And(Australia, BriefsOf.Keep(change)).Brief.Drafts).StandingIn(scene.Document.Draft));
        Assert.Equal(typeof(Change).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Change))), kinds.Length);
    }

    [Fact]
    public void A_draft_may_be_prepared_before_the_negotiation_opens_and_on_what_is_closed()
    {
        Given.AZeroDraft.Australia().When(Australia, BriefsOf.Keep(new Deletion(Review, 1))).Happens();
        Ours.Meanwhile(Chair, new AgreeClause(Review, 1))
            .When(Australia, BriefsOf.Keep(new Deletion(Review, 1))).Happens();
    }

    [Fact]
    public void Its_standing_is_computed_against_the_live_text()
    {
        var clean = Kept;
        var conflicting = clean
            .Meanwhile(Indonesia, Modify(Review, "We will review progress every month in an open meeting")).Meanwhile(
                Chair, Accept(Idn));
        var gone = clean.Meanwhile(Indonesia, Delete(Review)).Meanwhile(Chair, Accept(Idn));

        Assert.Equal(
            [Standing.Clean, Standing.Conflicting, Standing.WithoutTarget],
            new[] { clean, conflicting, gone }.Select(scene => scene.Brief.Drafts[0].StandingIn(scene.Document.Draft)));
    }

    [Fact]
    public void A_clause_taken_out_of_the_zero_draft_leaves_its_drafts_without_target()
    {
        var scene = Given.AZeroDraft.Australia().And(
            Australia, BriefsOf.Keep(new Deletion(PointA, 1)), BriefsOf.Keep(new Modification(PointA, 1, "on health")))
            .Meanwhile(Secretariat, new RemoveClause(PointA));

        Assert.All(
            scene.Brief.Drafts, draft => Assert.Equal(Standing.WithoutTarget, draft.StandingIn(scene.Document.Draft)));
    }

    [Fact]
    public void Another_member_puts_it_into_other_words_under_another_id_of_tabling()
    {
        var after = Kept
            .When(
                Australia with { Person = "alan" },
                new EditDraftProposal(First, 1, new Propose(new Modification(Review, 1, ReviewClosed), "x"), Lot))
            .Then(new DraftProposalEdited(First, new Modification(Review, 1, ReviewClosed), Lot) { Rationale = "x" });

        var draft = Assert.Single(after.Brief.Drafts);
        Assert.Equal((2, "alan", Lot), (draft.Wording, draft.Stamp.By.Person, draft.Tabling));
    }

    [Fact]
    public void A_discarded_draft_is_gone_and_its_name_is_not_used_again()
    {
        var after = Kept.And(Australia, new DiscardDraftProposal(First), BriefsOf.Keep(new Deletion(Review, 1)));

        Assert.Equal("d2", Assert.Single(after.Brief.Drafts).Id.Value);
    }

    [Fact]
    public void The_preview_is_the_proposal_that_tabling_records()
    {
        var scene = Kept;
        var draft = scene.Brief.Drafts[0];
        var stamp = new Stamp(scene.Document.Draft.Version + 1, scene.Document.Now, Australia);

        var (after, seen, refusal) = Tabling.Preview(scene.Document.Draft, draft, stamp);

        var tabled = scene.Document.And(Australia, draft.Propose).Draft.Find(Proposal(Aus));
        Assert.Null(refusal);
        Assert.Equal(Same.Form(tabled), Same.Form(seen));
        Assert.Same(seen, after.Find(Proposal(Aus)));
        Assert.Empty(scene.Document.Draft.Proposals);
    }

    [Fact]
    public void The_preview_says_why_it_could_not_be_tabled_now()
    {
        var scene = Kept.Meanwhile(Chair, new AgreeClause(Review, 1));

        var (_, seen, refusal) = Tabling.Preview(
            scene.Document.Draft, scene.Brief.Drafts[0], new Stamp(99, scene.Document.Now, Australia));

        Assert.Equal((null, new ClauseIsAgreed("3")), (seen, refusal));
    }
}
