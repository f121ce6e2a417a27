using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Every command and every event once, with every field filled.</summary>
public static class Samples
{
    private static readonly ProposalId First = Proposal(Aus);
    private static readonly CommentId Thread = new("k1");
    private static readonly Modification Modified = new(Review, 1, ReviewInTwo);
    private static readonly Addition Added = new(new Anchor(Review, Chapeau), ClauseKind.Recommendation, "Train")
    {
        Recommendation = Details with { Panel = 1, Timeframe = "by 2030", Voluntary = false },
    };

    private static readonly Deletion Deleted = new(Chapeau, 1)
    {
        Under = [new SeenClause(PointA, 1), new SeenClause(PointB, 2)],
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
        new Propose(Added, "because"),
        new EnterFromTheFloor(Aus, Deleted, "read out"),
        new ConfirmFloorProposal(First),
        new DisownFloorProposal(First),
        new ReplaceProposal(First, 1, Modified, "better"),
        new WithdrawProposal(First),
        new CoSponsor(First, 1),
        new LeaveCoSponsors(First),
        new CommentOnClause(Review, "Why\n@IDN?"),
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
        new ReopenClause(Review, "new facts"),
        new IssueRevision(RevisionNumbering.Renumber),
        new AdoptByConsensus("1st plenary meeting"),
        new PutTheQuestion("1st plenary meeting"),
        new ObjectToAdoption("not yet"),
        new MakeStatement(StatementKind.Reservation, [Review], "We reserve.\nFully."),
        new AcceptLateStatement(Aus, StatementKind.Dissociation, [Review, PointA], "We stay out."),
        new WithdrawStatement(1),
        new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.CrossReference),
        new ChallengeEditorialChange(1, "a comma too many"),
        new UpholdChallenge(1, "it is"),
        new DismissChallenge(1, "it is not"),
        new CertifyText(new("00ff")),
        new IssueCorrigendum([new CorrectedClause(Review, ReviewInTwo)], "misprint"),
    ];

    public static IReadOnlyList<Event> Events { get; } =
    [
        new ConferenceConvened(Facts with { Theme = "“Trust” & more", Venue = "Bali", Label = "illustrative" }),
        new DelegationAdmitted(new Delegation(new("CIV"), "Côte d’Ivoire", "the Republic of Côte d’Ivoire")
        {
            Departed = true,
        }),
        new DelegationDeparted(Aus),
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
        new ProposalTabled(First, Aus, Review, Added) { Rationale = "because", Origin = ProposalOrigin.Floor },
        new ProposalReplaced(First, Deleted) { Rationale = "better" },
        new ProposalWithdrawn(First),
        new FloorProposalConfirmed(First),
        new FloorProposalDisowned(First),
        new CoSponsorJoined(First, Jpn),
        new CoSponsorLeft(First, Jpn),
        new CommentMade(Thread, Review, "Why\n@IDN?") { OnProposal = First },
        new ReplyMade(Thread, new("k2"), "So."),
        new ThreadResolved(Thread),
        new ThreadReopened(Thread),
        new ObserverCommentsAllowed(),
        new ObserverCommentsStopped(),
        new ProposalAccepted(First, ReviewInTwo),
        new ClauseReworded(Review, "x", [First, Proposal(Jpn, 12)]),
        new AdditionReworded(First, "x"),
        new ProposalDeclined(First, "no\nmore"),
        new ClauseAgreedAdReferendum(Review),
        new ClauseAgreed(Review),
        new ReopeningAsked(Review, "new facts"),
        new ClauseReopened(Review, "new facts") { With = [PointA] },
        new RevisionIssued(2, "SC/2021/L.1/Rev.2", RevisionNumbering.Renumber),
        new DocumentAdopted("1st plenary meeting"),
        new QuestionPut(2, "1st plenary meeting", new("00ff")),
        new AdoptionObjected(2, Jpn, "not\nyet"),
        new StatementMade(3, Aus, StatementKind.InterpretativeStatement, "We read it so.")
        {
            Clauses = [Review, PointA],
            Timing = StatementTiming.Late,
        },
        new StatementWithdrawn(3),
        new EditorialChangeMade(1, Review, EditorialKind.Name, ReviewText, ReviewInTwo),
        new EditorialChangeChallenged(1, Jpn, "no name"),
        new ChallengeUpheld(1, "so it is"),
        new ChallengeDismissed(1, "a name it is"),
        new TextCertified(new("00ff"), new("ff00")),
        new CorrigendumIssued(1, "SC/2021/1/Corr.1", [new Correction(Review, ReviewText, ReviewInTwo)], "misprint"),
    ];
}
