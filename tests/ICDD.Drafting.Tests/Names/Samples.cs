using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Every command and every event once, with every field filled.</summary>
public static class Samples
{
    private static readonly ProposalId First = Proposal(Aus);
    private static readonly DraftingGroupCode G1 = new("G1");
    private static readonly PackageCode P1 = new("P1");
    private static readonly SilenceId Silence = new("s1");
    private static readonly CommentId Thread = new("k1");
    private static readonly Modification Modified = new(Review, 1, ReviewInTwo);
    private static readonly Addition Added = new(new Anchor(Review, Chapeau), ClauseKind.Recommendation, "Train")
    {
        Recommendation = Details with { Panel = 1, Timeframe = "by 2030", Voluntary = false },
    };

    private static readonly Addition AddedWithPoints = new(Anchor.Behind(Review), ClauseKind.Operative, "We will share")
    {
        Under = [new SubParagraph(1, "tools"), new SubParagraph(2, "of all kinds")],
    };

    private static readonly Modification Readdressed = new(Review, 1, ReviewText)
    {
        Recommendation = Details with { Addressee = "Ministries" },
        Before = Details,
    };

    private static readonly Deletion Deleted = new(Chapeau, 1)
    {
        Under = [new SeenClause(PointA, 1), new SeenClause(PointB, 2)],
    };

    private static readonly Split Cut = new(Review, 1, ["We will review progress", "We will meet in the open"]);
    private static readonly Consolidation Joined = new([new(PointA, 1), new(PointB, 1)], "on trust and skills");
    private static readonly Move Moved = new(Review, Anchor.Under(Chapeau)) { Moves = 1 };
    private static readonly Section Together = new(Heading, [Modified, new Retain(Preamble, 1), Moved]);
    private static readonly Amendment Amended = new(First, 1, "We will review progress each year");

    private static readonly DocumentLayout Laid = new()
    {
        AgendaItem = "Agenda item 5",
        IsInOneLanguageOnly = true,
        HasLineNumbers = true,
        HasSignatures = true,
        Heads = [new HeadOfDelegation(Aus, "H.E. Ms. A. B.")],
        Emblem = Emblems.Square,
    };

    public static IReadOnlyList<Command> Commands { get; } =
    [
        Convene,
        AdmitAustralia,
        new RecordDeparture(Aus),
        Lay,
        new DraftClause(Anchor.Under(Chapeau), ClauseKind.Operative, "on health") { Recommendation = Details },
        new EditClause(Review, 1, ReviewInTwo) { Recommendation = Details },
        new MoveClause(PointA, Anchor.Behind(PointB)),
        new RemoveClause(Review),
        new OpenNegotiations(),
        new SetDocumentLayout(Laid),
        new FormGroup(Pacific),
        new AmendGroup(Pacific),
        new DissolveGroup(Pacific.Code),
        new Propose(Added, "because") { OnBehalfOf = Pacific.Code },
        new Propose(AddedWithPoints, ""),
        new Propose(Readdressed, ""),
        new PlaceProposal(First, 1, Moved) { Consent = "by letter" },
        new AcceptAmendment(Proposal(Jpn), 1, 1),
        new ConfirmProposal(First, 1, new SeenClause(Review, 2)) { Consent = "by letter" },
        new TakeOver(First),
        new AcceptReflection(First),
        new MaintainProposal(First, new SeenClause(Review, 2)),
        new EnterFromTheFloor(Aus, Deleted, "read out"),
        new ConfirmFloorProposal(First),
        new DisownFloorProposal(First),
        new ReplaceProposal(First, 1, Modified, "better"),
        new WithdrawProposal(First),
        new CoSponsor(First, 1),
        new LeaveCoSponsors(First),
        new RetractFloorProposal(First, "misheard"),
        new DeclineAmendment(First, 1, "not ours"),
        new CommentOnClause(Review, "Why\n@IDN?") { Replies = ["Because"] },
        new CommentOnProposal(First, "Why?"),
        new Reply(Thread, "So."),
        new ResolveThread(Thread),
        new ReopenThread(Thread),
        new LetObserversComment(),
        new StopObserverComments(),
        new AcceptProposal(First, 1, 2),
        new AcceptReworded(Review, 1, "x", [new Reflection(First, 1)]),
        new AcceptAdditionReworded(First, 1, "x"),
        new DeclineProposal(First, 1, "no"),
        new AgreeAdReferendum(Review, 1),
        new AgreeClause(Review, 1),
        new AskToReopen(Review, "new facts"),
        new DeclineReopening(Review, "no new facts"),
        new ReopenClause(Review, "new facts"),
        new IssueRevision(RevisionNumbering.Renumber)
        {
            Mode = RevisionMode.Frozen,
            Confirmed = [new SeenClause(Review, 2)],
        },
        new SetSilence([new SeenClause(Review, 1)], Opening.AddHours(2), SilenceDisclosure.Names),
        new ExtendSilence(Silence, Opening.AddHours(3)),
        new CancelSilence(Silence, "new talks"),
        new BreakSilence(Silence, [Review, Preamble], "not our words"),
        new ExpireSilence(Silence),
        new AcceptLateBreak(Silence, 1),
        new DeclineLateBreak(Silence, 1, "late is late"),
        new UndoExpiry(Silence, Opening.AddHours(4), "clock"),
        new RelinkRecommendation(Advice, [Preamble]),
        new AdoptByConsensus("1st plenary meeting"),
        new TakePosition(new ThisClause(Review), 1, PositionSignal.Reserve)
        {
            OnBehalfOf = Pacific.Code,
            Remark = "pending\ncapital",
            Until = Opening.AddHours(2),
        },
        new ReconfirmPosition(new ThisProposal(First), 1) { OnBehalfOf = Pacific.Code },
        new WithdrawPosition(new ThisClause(Review)) { OnBehalfOf = Pacific.Code },
        new DissociateFromGroup(Pacific.Code, new ThisProposal(First)) { Remark = "not us" },
        new ReturnToGroup(Pacific.Code, new ThisProposal(First)),
        new FormDraftingGroup(G1, "Reviews", Jpn) { Clauses = [Review] },
        new HandOver(G1, [Review, PointA]),
        new ReturnAgreedInGroup(G1, new SeenClause(Review, 1), ReviewInTwo, "so agreed"),
        new ReturnOpen(G1, new SeenClause(Review, 1), "not yet"),
        new DissolveDraftingGroup(G1),
        new DeferClause(Review, "tomorrow"),
        new ResumeClause(Review),
        new ReturnToAgreed(Review, 2),
        new LinkPackage(P1, "Give and take", [Review, PointA]) { Proposals = [First] },
        new ClosePackage(P1, [new SeenClause(Review, 1)], [new Reflection(First, 1)]),
        new OverridePackage(P1, "time"),
        new DissolvePackage(P1, "no deal"),
        new PutTheQuestion("1st plenary meeting") { Answers = [new(Jpn, Review, "Noted.")] },
        new ObjectToAdoption("not yet"),
        new MakeStatement(StatementKind.Reservation, [Review], "We reserve.\nFully."),
        new AcceptLateStatement(Aus, StatementKind.Dissociation, [Review, PointA], "We stay out."),
        new WithdrawStatement(1),
        new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.CrossReference),
        new ChallengeEditorialChange(1, "a comma too many"),
        new UpholdChallenge(1, "it is"),
        new DismissChallenge(1, "it is not"),
        new ConsentToEditorialChange(1),
        new RefuseEditorialChange(1, "no name"),
        new CertifyText(new("00ff")),
        new ReleaseCorrigendum(1),
        new IssueCorrigendum([new CorrectedClause(Review, ReviewInTwo)], "misprint"),
        new TakeBack(12),
    ];

    public static IReadOnlyList<Event> Events { get; } =
    [
        new ConferenceConvened(Facts with { Theme = "“Trust” & more", Venue = "Bali", Label = "illustrative" }),
        new DelegationAdmitted(new Delegation(new("CIV"), "Côte d’Ivoire", "the Republic of Côte d’Ivoire")
        {
            Departed = true,
        }),
        new DelegationDeparted(Aus) { Mandates = [Pacific.Code] },
        new ZeroDraftLaid(Lay.Clauses),
        new ClauseDrafted(new NewClause(Anchor.Behind(Advice), ClauseKind.Recommendation, "Train")
        {
            Recommendation = Details with { Voluntary = false },
            Inserted = true,
        }),
        new ClauseEdited(Advice, "Train all", Details),
        new ClauseMoved(PointA, Anchor.Behind(PointB)),
        new ClauseRemoved(Review),
        new NegotiationsOpened(),
        new DocumentLayoutSet(Laid),
        new ProposalTabled(First, Aus, Review, Added)
        {
            Rationale = "because",
            Origin = ProposalOrigin.Floor,
            OnBehalfOf = Pacific.Code,
        },
        new ProposalReplaced(First, Deleted) { Rationale = "better" },
        new ProposalWithdrawn(First),
        new ProposalsFollowed(
            [new Followed(First, Review, Modified) { ToConfirm = [Jpn] }],
            [new Ambiguous(Proposal(Jpn), 1, [Review, PointA])]),
        new ProposalPlaced(First, Review, Cut) { Consent = "by letter" },
        new AmendmentAccepted(Proposal(Jpn), First, Amended),
        new ProposalConfirmed(First, Joined) { Consent = "by letter" },
        new ProposalTakenOver(Proposal(Jpn), Jpn, First, Heading) { Change = Together },
        new ReflectionAccepted(First),
        new ProposalMaintained(First, Review, Modified),
        new FloorProposalConfirmed(First),
        new FloorProposalDisowned(First),
        new CoSponsorJoined(First, Jpn),
        new CoSponsorLeft(First, Jpn),
        new FloorProposalRetracted(First, "misheard"),
        new AmendmentDeclined(First, 1, "not ours"),
        new CommentMade(Thread, Review, "Why\n@IDN?") { OnProposal = First },
        new ReplyMade(Thread, new("k2"), "So."),
        new ThreadResolved(Thread),
        new ThreadReopened(Thread),
        new ObserverCommentsAllowed(),
        new ObserverCommentsStopped(),
        new ProposalAccepted(First, ReviewInTwo)
        {
            Texts = ["on trust", "on skills"],
            KeepsNumbers = true,
            Replaces = Proposal(Jpn, 12),
            LeaveGroups = [PointA],
        },
        new ClauseReworded(Review, "x", [First, Proposal(Jpn, 12)]),
        new AdditionReworded(First, "x"),
        new ProposalDeclined(First, "no\nmore"),
        new ClauseAgreedAdReferendum(Review),
        new ClauseAgreed(Review),
        new ReopeningAsked(Review, "new facts"),
        new ReopeningDeclined(Review, "no new facts"),
        new ClauseReopened(Review, "new facts") { With = [PointA] },
        new RevisionIssued(2, "SC/2021/L.1/Rev.2", RevisionNumbering.Renumber)
        {
            Mode = RevisionMode.FineTuning,
            Confirmed = [new SeenClause(Review, 2)],
        },
        new SilenceSet(Silence, [new SeenClause(Review, 1)], Opening.AddHours(2), SilenceDisclosure.Names, "5f"),
        new SilenceExtended(Silence, Opening.AddHours(3)),
        new SilenceCancelled(Silence, "new talks"),
        new SilenceBroken(Silence, Aus, [Review, Preamble]) { Reason = "not our words", Timing = BreakTiming.Late },
        new SilenceExpired(Silence, Opening.AddHours(2), [Review]),
        new LateBreakAccepted(Silence, 1) { Opens = [Review] },
        new LateBreakDeclined(Silence, 1, "late is late"),
        new ExpiryUndone(Silence, Opening.AddHours(4), "clock") { Clauses = [Review], InTime = [1] },
        new RecommendationRelinked(Advice, [Preamble]),
        new DocumentAdopted("1st plenary meeting"),
        new GroupFormed(Pacific with { Dissolved = true }),
        new GroupAmended(Pacific) { Admitted = [Jpn] },
        new GroupDissolved(Pacific.Code),
        new PositionTaken(new Voice(Aus, Pacific.Code), new ThisClause(Review), 1, PositionSignal.Reserve)
        {
            Remark = "pending\ncapital",
            Until = Opening.AddHours(2),
        },
        new PositionReconfirmed(new Voice(Aus), new ThisProposal(First), 2),
        new PositionWithdrawn(new Voice(Aus), new ThisClause(Review)),
        new MemberDissociated(Jpn, Pacific.Code, new ThisProposal(First)) { Remark = "not us" },
        new MemberReturned(Jpn, Pacific.Code, new ThisProposal(First)),
        new DraftingGroupFormed(G1, "Reviews", Jpn, [Review]),
        new ClausesHandedOver(G1, [Review, PointA]),
        new ClauseAgreedInGroup(G1, Review, ReviewInTwo) { Remark = "so agreed" },
        new ClauseReturnedOpen(G1, Review) { Remark = "not yet" },
        new DraftingGroupDissolved(G1),
        new ClauseDeferred(Review, "tomorrow"),
        new ClauseResumed(Review),
        new ClauseReturnedToAgreed(Review, 2, RulingKind.AgreedAdReferendum),
        new PackageLinked(P1, "Give and take", [Review, PointA]) { Proposals = [First], Holds = [new(Review, 1)] },
        new PackageClosed(P1),
        new PackageOverridden(P1, "time"),
        new PackageDissolved(P1, "no deal"),
        new QuestionPut(2, "1st plenary meeting", new("00ff"))
        {
            Renumbered = true,
            Answers = [new(Jpn, Review, "Noted.")],
        },
        new AdoptionObjected(2, Jpn, "not\nyet"),
        new StatementMade(3, Aus, StatementKind.InterpretativeStatement, "We read it so.")
        {
            Clauses = [Review, PointA],
            Timing = StatementTiming.Late,
        },
        new StatementWithdrawn(3),
        new EditorialChangeMade(1, Review, EditorialKind.Name, ReviewText, ReviewInTwo)
        {
            IsOnNoList = true,
            Corrigendum = 1,
        },
        new EditorialChangeConsented(1),
        new EditorialChangeRefused(1, "no name"),
        new CorrigendumDrawnUp(1, "misprint"),
        new EditorialChangeChallenged(1, Jpn, "no name"),
        new ChallengeUpheld(1, "so it is"),
        new ChallengeDismissed(1, "a name it is"),
        new TextCertified(new("00ff"), new("ff00")),
        new CorrigendumIssued(1, "SC/2021/1/Corr.1", [new Correction(Review, ReviewText, ReviewInTwo)], "misprint")
        {
            Drawn = 1,
        },
        new RulingTakenBack(Review, 12, RulingKind.Deferred),
        new AcceptanceTakenBack(First, 12),
        new RewordingTakenBack(Review, 12),
        new DeclineTakenBack(First, 12),
        new WithdrawalTakenBack(First, 12),
        new QuestionTakenBack(2, 12),
        new SilenceBreakTakenBack(Silence, 1, 12) { Clauses = [Review] },
    ];
}
