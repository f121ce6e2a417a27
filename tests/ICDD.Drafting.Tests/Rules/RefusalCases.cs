using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Every refusal of the rules, each reached by at least one row.</summary>
public static class RefusalCases
{
    private static readonly ClauseId Nowhere = new("c99");
    private static readonly ProposalId NoSuchProposal = new("AUS-99");

    private static Scene Negotiation => Given.ANegotiation;

    private static Scene Tabled { get; } = Negotiation.And(Australia, Modify(Review, ReviewInTwo));

    private static Scene FromTheFloor { get; } = Negotiation
        .And(Secretariat, new EnterFromTheFloor(Aus, new Modification(Review, 1, ReviewInTwo), ""));

    private static Scene ReviewAgreed { get; } = Negotiation.And(Chair, new AgreeClause(Review, 1));

    private static Scene ReviewDeleted { get; } = Negotiation
        .And(Australia, Delete(Review)).And(Chair, Accept(Aus));

    private static Scene QuestionIsOpen { get; } = Negotiation
        .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1)), new PutTheQuestion("plenary")]);

    private static Scene Explained { get; } = Negotiation
        .And(Japan, new MakeStatement(StatementKind.ExplanationOfPosition, [], "We join."));

    private static DateTimeOffset WindowEnds { get; } = Facts.AtVenue(StatementWindow.ClosesAt(Given.AnAdoptedText.Draft)!.Value);

    private static Scene Marked { get; } = Given.AnAdoptedText
        .And(Secretariat, new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.Punctuation));

    private static Scene Doubted { get; } = Marked.And(Japan, new ChallengeEditorialChange(1, "not form"));

    private static TextHash AdoptedHash { get; } = TextHash.Of(TextState.Of(Given.AnAdoptedText.Draft));

    private static Scene Certified { get; } = Given.AnAdoptedText.And(Chair, new CertifyText(AdoptedHash));

    private static Scene Commented { get; } = Negotiation.And(Australia, new CommentOnClause(Review, "Why yearly?"));

    private static DraftClause Draft(string text) => new(Anchor.Behind(Review), ClauseKind.Operative, text);

    private static DraftClause Advise(Recommendation? details) =>
        new(Anchor.Behind(Advice), ClauseKind.Recommendation, "Train diplomats") { Recommendation = details };

    private static RefusalCase Of(string because, Scene scene, Seat seat, Command command, Refusal refusal) =>
        new(because, scene, seat, command, refusal);

    public static IReadOnlyList<RefusalCase> All { get; } =
    [
        // Seats
        Of("a delegation cannot accept", Tabled, Japan, Accept(Aus), new NotYourPart(Role.Delegate)),
        Of("an adopted text takes no proposals", Given.AnAdoptedText, Australia, Modify(Review, ReviewInTwo),
            new NotAtThisStage(Stage.Adopted)),
        Of("who is not seated tables nothing", Negotiation, Seat.Of(new("FRA"), "f"), Modify(Review, ReviewInTwo),
            new DelegationIsNotSeated("FRA")),
        Of("a delegate of no delegation tables nothing", Negotiation, new Seat("x", Role.Delegate),
            Modify(Review, ReviewInTwo), new DelegationIsNotSeated("")),
        Of("who has left tables nothing", Negotiation.And(Secretariat, new RecordDeparture(Aus)), Australia,
            Modify(Review, ReviewInTwo), new DelegationHasLeft("Australia")),
        Of("nobody leaves twice", Negotiation.And(Secretariat, new RecordDeparture(Aus)), Secretariat,
            new RecordDeparture(Aus), new DelegationHasLeft("Australia")),
        Of("who is not seated cannot leave", Negotiation, Secretariat, new RecordDeparture(new("FRA")),
            new DelegationIsNotSeated("FRA")),
        Of("nothing is read out for who is not seated", Negotiation, Secretariat,
            new EnterFromTheFloor(new("FRA"), new Modification(Review, 1, ReviewInTwo), ""),
            new DelegationIsNotSeated("FRA")),
        Of("nothing is read out for who has left", Negotiation.And(Secretariat, new RecordDeparture(Aus)), Secretariat,
            new EnterFromTheFloor(Aus, new Modification(Review, 1, ReviewInTwo), ""),
            new DelegationHasLeft("Australia")),
        Of("a code has capital letters", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("aus"), "Australia", "Australia")),
            new DelegationCodeIsMalformed("aus")),
        Of("a code has Latin letters", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("АUS"), "Australia", "Australia")),
            new DelegationCodeIsMalformed("АUS")),
        Of("a code is not without end", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("AUSTRALIA"), "Australia", "Australia")),
            new DelegationCodeIsMalformed("AUSTRALIA")),
        Of("no code at all", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(default, "Australia", "Australia")), new DelegationCodeIsMalformed("")),
        Of("nobody is seated twice", Given.AConference, Secretariat, AdmitAustralia,
            new DelegationIsSeatedAlready("AUS", "Australia")),
        Of("a delegation has a name", Given.AConference, Secretariat,
            new AdmitDelegation(new Delegation(new("FRA"), " ", "the French Republic")), new TextIsEmpty()),

        // Conferences
        Of("a zone that is nowhere", Given.Nothing, Secretariat, new ConveneConference(Facts with { Zone = "Mars/Utopia" }),
            new ZoneIsUnknown("Mars/Utopia")),
        Of("a zone of one vendor only", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Zone = "Singapore Standard Time" }),
            new ZoneIsUnknown("Singapore Standard Time")),
        Of("a zone that is a path", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Zone = "../../../etc/passwd" }), new ZoneIsUnknown("../../../etc/passwd")),
        Of("a language that is markup", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Language = "en\"><script>" }), new LanguageIsUnknown("en\"><script>")),
        Of("a conference that ends before it begins", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Closes = Opening.AddTicks(-1) }), new ConferenceClosesBeforeItOpens()),
        Of("two focus areas of one number", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { FocusAreas = [new(1, "Trust"), new(2, "Skills"), new(2, "Health")] }),
            new FocusAreaNumberIsTaken(2)),
        Of("two panels of one number", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Panels = [new(1, "Data"), new(1, "Skills")] }), new PanelNumberIsTaken(1)),
        Of("a title that lies", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Title = "Small \u202EMessage" }),
            new TextHasForbiddenCharacter("U+202E", "RIGHT-TO-LEFT OVERRIDE", 7)),
        Of("a panel without a name", Given.Nothing, Secretariat,
            new ConveneConference(Facts with { Panels = [new Panel(1, "")] }), new TextIsEmpty()),
        Of("a blank text is not opened", Given.AConference, Secretariat, new OpenNegotiations(), new TextIsBlank()),
        Of("an empty hall does not negotiate", Given.Nothing.And(Secretariat, Convene, Lay), Secretariat,
            new OpenNegotiations(), new NobodyIsSeated()),
        Of("a hall that all have left does not negotiate",
            Given.AZeroDraft.And(Secretariat, new RecordDeparture(Aus), new RecordDeparture(Idn), new RecordDeparture(Jpn)),
            Secretariat, new OpenNegotiations(), new NobodyIsSeated()),

        // Texts
        Of("a clause has words", Given.AZeroDraft, Secretariat, Draft(" \t "), new TextIsEmpty()),
        Of("a clause has an end", Given.AZeroDraft, Secretariat, Draft(new string('a', 20_001)),
            new TextIsTooLong(20_001, 20_000)),
        Of("a clause has nothing invisible", Given.AZeroDraft, Secretariat, Draft("We\u2060decide"),
            new TextHasForbiddenCharacter("U+2060", "WORD JOINER", 3)),
        Of("a letter has few marks", Given.AZeroDraft, Secretariat, Draft("a" + new string('\u0335', 40)),
            new TextHasTooManyMarks(32)),
        Of("directions are balanced", Given.AZeroDraft, Secretariat, Draft("\u0627\u2067\u0628"),
            new TextHasUnbalancedDirection(2)),

        // Clauses
        Of("no such clause to edit", Given.AZeroDraft, Secretariat, new EditClause(Nowhere, 1, "x"),
            new ClauseIsUnknown(Nowhere)),
        Of("ids differ by case", Given.AZeroDraft, Secretariat, new EditClause(new("C6"), 1, "x"),
            new ClauseIsUnknown(new("C6"))),
        Of("edited meanwhile", Given.AZeroDraft.And(Secretariat, new EditClause(Review, 1, "We will meet")), Secretariat,
            new EditClause(Review, 1, "We will talk"), new ClauseHasNewWords("3")),
        Of("edited to what it is", Given.AZeroDraft, Secretariat, new EditClause(Review, 1, $" {ReviewText} "),
            new NothingIsChanged("3")),
        Of("no such clause to remove", Given.AZeroDraft, Secretariat, new RemoveClause(Nowhere),
            new ClauseIsUnknown(Nowhere)),
        Of("a recommendation follows from it", Given.AZeroDraft, Secretariat, new RemoveClause(Review),
            new RecommendationFollowsFromIt("3", "R.1")),
        Of("no such clause to move", Given.AZeroDraft, Secretariat, new MoveClause(Nowhere, new Anchor()),
            new ClauseIsUnknown(Nowhere)),
        Of("moved behind itself", Given.AZeroDraft, Secretariat, new MoveClause(Review, Anchor.Behind(Review)),
            new ClauseCannotFollowItself("3")),
        Of("moved under its own sub-paragraph", Given.AZeroDraft, Secretariat, new MoveClause(Chapeau, Anchor.Under(PointA)),
            new ClauseCannotFollowItself("2")),
        Of("moved to nowhere", Given.AZeroDraft, Secretariat, new MoveClause(Review, Anchor.Behind(Nowhere)),
            new PlaceIsUnknown()),
        Of("put nowhere", Given.AZeroDraft, Secretariat,
            new DraftClause(Anchor.Under(Nowhere), ClauseKind.Operative, "x"), new PlaceIsUnknown()),
        Of("nothing stands under a heading", Given.AZeroDraft, Secretariat,
            new DraftClause(Anchor.Under(Heading), ClauseKind.Operative, "x"),
            new ClauseCannotStandThere(ClauseKind.Operative, "I")),
        Of("no preamble under an operative paragraph", Given.AZeroDraft, Secretariat,
            new DraftClause(Anchor.Under(Review), ClauseKind.Preambular, "x"),
            new ClauseCannotStandThere(ClauseKind.Preambular, "3")),
        Of("no paragraph in the annex", Given.AZeroDraft, Secretariat,
            new DraftClause(Anchor.Behind(Advice), ClauseKind.Operative, "x"),
            new ClauseCannotStandThere(ClauseKind.Operative, "R.1")),
        Of("four levels and no fifth", Deep, Secretariat,
            new DraftClause(Anchor.Under(new("c4")), ClauseKind.Operative, "x"), new TooManyLevels(4)),
        Of("a family moved too deep", Deep, Secretariat, new MoveClause(new("c5"), Anchor.Under(new("c3"))),
            new TooManyLevels(4)),
        Of("laid five levels deep", Given.AConference, Secretariat, new LayZeroDraft([Nested(5)]), new TooManyLevels(4)),
        Of("laid with too many clauses", Given.AConference, Secretariat,
            new LayZeroDraft(Enumerable.Repeat(new ZeroClause(ClauseKind.Operative, "x"), 4_001).ToSequence()),
            new TooManyClauses(4_001, 4_000)),
        Of("laid over a text", Given.AZeroDraft, Secretariat, Lay, new TextIsNotBlank()),
        Of("laid blank", Given.AConference, Secretariat, new LayZeroDraft([]), new TextIsBlank()),
        Of("laid with a paragraph under a heading", Given.AConference, Secretariat,
            new LayZeroDraft([new ZeroClause(ClauseKind.Heading, "x")
            {
                Children = [new ZeroClause(ClauseKind.Operative, "y")],
            }]),
            new ClauseCannotStandThere(ClauseKind.Operative, "")),
        Of("a paragraph has no addressee", Given.AZeroDraft, Secretariat, Draft("x") with { Recommendation = Details },
            new OnlyRecommendationsHaveAddressees()),
        Of("a recommendation has an addressee", Given.AZeroDraft, Secretariat, Advise(null),
            new RecommendationNeedsAddressee()),
        Of("an addressee has a name", Given.AZeroDraft, Secretariat, Advise(Details with { Addressee = "  " }),
            new RecommendationNeedsAddressee()),
        Of("a focus area that is none", Given.AZeroDraft, Secretariat, Advise(Details with { FocusArea = 3 }),
            new FocusAreaIsUnknown(3)),
        Of("a panel that is none", Given.AZeroDraft, Secretariat, Advise(Details with { Panel = int.MaxValue }),
            new PanelIsUnknown(int.MaxValue)),
        Of("a recommendation follows from no other", Given.AZeroDraft, Secretariat,
            Advise(Details with { Follows = [Advice] }), new ClauseIsUnknown(Advice)),

        // Proposals
        Of("proposed on nothing", Negotiation, Australia, Modify(Nowhere, "x"), new ClauseIsUnknown(Nowhere)),
        Of("proposed on a wording that never was", Negotiation, Australia, Modify(Review, "x", 2),
            new WordingIsUnknown("3", 2)),
        Of("proposed on a wording before the first", Negotiation, Australia, Modify(Review, "x", int.MinValue),
            new WordingIsUnknown("3", int.MinValue)),
        Of("proposed without a change", Negotiation, Australia, Modify(Review, ReviewText), new NothingIsChanged("3")),
        Of("proposed on an agreed clause", ReviewAgreed, Australia, Modify(Review, ReviewInTwo), new ClauseIsAgreed("3")),
        Of("proposed on a deleted clause", ReviewDeleted, Australia, Modify(Review, ReviewInTwo),
            new ClauseIsDeleted("3")),
        Of("deleted though a part of it is agreed", Negotiation.And(Chair, new AgreeClause(PointB, 1)), Australia,
            Delete(Chapeau), new ClauseIsAgreed("2 b.")),
        Of("added under an agreed clause", ReviewAgreed, Australia,
            Propose(new Addition(Anchor.Under(Review), ClauseKind.Operative, "x")), new ClauseIsAgreed("3")),
        Of("added nowhere", Negotiation, Australia, Add(Nowhere, "x"), new PlaceIsUnknown()),
        Of("a rationale that lies", Negotiation, Australia,
            new Propose(new Modification(Review, 1, ReviewInTwo), "be\u00ADcause"),
            new TextHasForbiddenCharacter("U+00AD", "SOFT HYPHEN", 3)),
        Of("no such proposal to withdraw", Negotiation, Australia, new WithdrawProposal(NoSuchProposal),
            new ProposalIsUnknown("AUS/99")),
        Of("no proposal at all to withdraw", Negotiation, Australia, new WithdrawProposal(default),
            new ProposalIsUnknown("")),
        Of("withdrawn by another", Tabled, Japan, new WithdrawProposal(Proposal(Aus)), new ProposalIsNotYours("AUS/1")),
        Of("replaced by another", Tabled, Japan,
            new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, "x"), ""), new ProposalIsNotYours("AUS/1")),
        Of("withdrawn twice", Tabled.And(Australia, new WithdrawProposal(Proposal(Aus))), Australia,
            new WithdrawProposal(Proposal(Aus)), new ProposalIsClosed("AUS/1", ProposalStatus.Withdrawn)),
        Of("replaced on another clause", Tabled, Australia,
            new ReplaceProposal(Proposal(Aus), 1, new Modification(Preamble, 1, "x"), ""),
            new ReplacementIsAnotherProposal("AUS/1")),
        Of("replaced by another kind", Tabled, Australia,
            new ReplaceProposal(Proposal(Aus), 1, new Deletion(Review, 1), ""),
            new ReplacementIsAnotherProposal("AUS/1")),
        Of("replaced by the same", Tabled, Australia,
            new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, ReviewInTwo), ""),
            new NothingIsChanged("AUS/1")),
        Of("replaced twice from the same page", Tabled.And(Australia,
                new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, "x"), "")), Australia,
            new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, "y"), ""),
            new ProposalHasNewWords("AUS/1")),
        Of("co-sponsored by its sponsor", Tabled, Australia, new CoSponsor(Proposal(Aus), 1), new AlreadySo()),
        Of("co-sponsored in other words", Tabled, Japan, new CoSponsor(Proposal(Aus), 2),
            new ProposalHasNewWords("AUS/1")),
        Of("co-sponsored before it is confirmed", FromTheFloor, Japan, new CoSponsor(Proposal(Aus), 1),
            new ProposalAwaitsConfirmation("AUS/1")),
        Of("left without having joined", Tabled, Japan, new LeaveCoSponsors(Proposal(Aus)), new AlreadySo()),
        Of("confirmed without need", Tabled, Australia, new ConfirmFloorProposal(Proposal(Aus)),
            new NothingToConfirm("AUS/1")),
        Of("disowned without need", Tabled, Australia, new DisownFloorProposal(Proposal(Aus)),
            new NothingToConfirm("AUS/1")),
        Of("confirmed by another", FromTheFloor, Japan, new ConfirmFloorProposal(Proposal(Aus)),
            new ProposalIsNotYours("AUS/1")),

        // Comments
        Of("observers are silent at first", Negotiation, Observer, new CommentOnClause(Review, "Why?"),
            new ObserversMayNotComment()),
        Of("observers who are silent reopen nothing",
            Negotiation.And(Secretariat, new LetObserversComment())
                .And(Observer, new CommentOnClause(Review, "Why?"), new ResolveThread(new("k1")))
                .And(Secretariat, new StopObserverComments()),
            Observer, new ReopenThread(new("k1")), new ObserversMayNotComment()),
        Of("observers may comment already", Negotiation.And(Secretariat, new LetObserversComment()), Secretariat,
            new LetObserversComment(), new AlreadySo()),
        Of("observers are silent already", Negotiation, Secretariat, new StopObserverComments(), new AlreadySo()),
        Of("a comment on nothing", Negotiation, Australia, new CommentOnClause(Nowhere, "x"), new ClauseIsUnknown(Nowhere)),
        Of("a comment on no proposal", Negotiation, Australia, new CommentOnProposal(NoSuchProposal, "x"),
            new ProposalIsUnknown("AUS/99")),
        Of("a reply to nothing", Negotiation, Australia, new Reply(new("k1"), "x"), new CommentIsUnknown(new("k1"))),
        Of("a reply to what is resolved", Commented.And(Chair, new ResolveThread(new("k1"))), Japan,
            new Reply(new("k1"), "x"), new ThreadIsResolved()),
        Of("resolved by another", Commented, Japan, new ResolveThread(new("k1")), new ThreadIsNotYours()),
        Of("resolved twice", Commented.And(Chair, new ResolveThread(new("k1"))), Chair, new ResolveThread(new("k1")),
            new AlreadySo()),
        Of("reopened though open", Commented, Chair, new ReopenThread(new("k1")), new AlreadySo()),
        Of("an endless comment", Negotiation, Australia, new CommentOnClause(Review, new string('x', 4_001)),
            new TextIsTooLong(4_001, 4_000)),

        // Rulings
        Of("accepted though withdrawn", Tabled.And(Australia, new WithdrawProposal(Proposal(Aus))), Chair, Accept(Aus),
            new ProposalIsClosed("AUS/1", ProposalStatus.Withdrawn)),
        Of("accepted in words that the chair did not see", Tabled.And(Australia,
                new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, "x"), "")), Chair, Accept(Aus),
            new ProposalHasNewWords("AUS/1")),
        Of("accepted onto words that the chair did not see", Tabled, Chair, Accept(Aus, clauseWording: 2),
            new ClauseHasNewWords("3")),
        Of("accepted unconfirmed", FromTheFloor, Chair, Accept(Aus), new ProposalAwaitsConfirmation("AUS/1")),
        Of("accepted unconfirmed, its sponsor gone", FromTheFloor.And(Secretariat, new RecordDeparture(Aus)), Chair,
            Accept(Aus), new ProposalAwaitsConfirmation("AUS/1")),
        Of("declined unconfirmed", FromTheFloor, Chair, new DeclineProposal(Proposal(Aus), 1, "no"),
            new ProposalAwaitsConfirmation("AUS/1")),
        Of("accepted against the text", Tabled.And(Japan, Modify(Review, ReviewText.Replace("once a year", "monthly")))
            .And(Chair, Accept(Jpn)), Chair, Accept(Aus, clauseWording: 2), new ProposalConflicts("AUS/1", "3")),
        Of("declined without a reason", Tabled, Chair, new DeclineProposal(Proposal(Aus), 1, "\n"), new ReasonIsMissing()),
        Of("reworded what is agreed", ReviewAgreed, Chair, new AcceptReworded(Review, 1, "x", []), new ClauseIsAgreed("3")),
        Of("reworded what is deleted", ReviewDeleted, Chair, new AcceptReworded(Review, 2, "x", []),
            new ClauseIsDeleted("3")),
        Of("reworded out of nothing", Tabled, Chair, new AcceptReworded(Review, 1, "x", []),
            new ChairTextReflectsNothing()),
        Of("reworded out of a proposal on another clause", Tabled, Chair,
            new AcceptReworded(Preamble, 1, "x", [new Reflection(Proposal(Aus), 1)]),
            new ProposalIsOnAnotherClause("AUS/1", "1")),
        Of("reworded to the same words", Tabled, Chair,
            new AcceptReworded(Review, 1, ReviewText, [new Reflection(Proposal(Aus), 1)]), new NothingIsChanged("3")),
        Of("a modification adds nothing", Tabled, Chair, new AcceptAdditionReworded(Proposal(Aus), 1, "x"),
            new ProposalAddsNothing("AUS/1")),
        Of("agreed with a proposal open", Tabled, Chair, new AgreeClause(Review, 1), new ProposalsAreOpen("3", ["AUS/1"])),
        Of("agreed in words that the chair did not see", Negotiation, Chair, new AgreeClause(Review, 2),
            new ClauseHasNewWords("3")),
        Of("agreed twice", ReviewAgreed, Chair, new AgreeClause(Review, 1), new ClauseIsAgreed("3")),
        Of("agreed ad referendum after it was agreed", ReviewAgreed, Chair, new AgreeAdReferendum(Review, 1),
            new ClauseIsAgreed("3")),
        Of("agreed though deleted", ReviewDeleted, Chair, new AgreeClause(Review, 2), new ClauseIsDeleted("3")),
        Of("reopened though open by the chair", Negotiation, Chair, new ReopenClause(Review, "new facts"),
            new ClauseIsOpen("3")),
        Of("reopened without a reason", ReviewAgreed, Chair, new ReopenClause(Review, " "), new ReasonIsMissing()),
        Of("reopened under what is deleted", Negotiation.And(Australia, Delete(Chapeau)).And(Chair, Accept(Aus)), Chair,
            new ReopenClause(PointA, "we need it"), new ClauseIsDeleted("2")),
        Of("asked to reopen what is open", Negotiation, Australia, new AskToReopen(Review, "new facts"),
            new ClauseIsOpen("3")),
        Of("asked to reopen without a reason", ReviewAgreed, Australia, new AskToReopen(Review, ""),
            new ReasonIsMissing()),

        // Revisions and adoption
        Of("a revision without news", Negotiation, Secretariat, new IssueRevision(RevisionNumbering.Renumber),
            new NothingIsNewSince("SC/2021/L.1")),
        Of("adopted with everything open", Given.Nothing.And(Secretariat, Convene, AdmitAustralia,
                new LayZeroDraft([new ZeroClause(ClauseKind.Operative, ReviewText)]), new OpenNegotiations())
            .And(Australia, Modify(new("c1"), ReviewInTwo)), Chair, new AdoptByConsensus("plenary"),
            new AdoptionIsBlocked(2,
            [
                new Obstacle(ObstacleKind.ClauseIsOpen, new("c1")),
                new Obstacle(ObstacleKind.ProposalIsOpen, new("c1"), Proposal(Aus)),
            ])),
        Of("adopted though nothing is left of it", Given.Nothing.And(Secretariat, Convene, AdmitAustralia,
                new LayZeroDraft([new ZeroClause(ClauseKind.Operative, ReviewText)]), new OpenNegotiations())
            .And(Australia, Delete(new("c1"))).And(Chair, Accept(Aus)), Chair, new AdoptByConsensus("plenary"),
            new TextIsBlank()),
        Of("a question put while one is put", QuestionIsOpen, Chair, new PutTheQuestion("plenary"), new QuestionIsPut("plenary")),
        Of("objected though nothing is asked", Negotiation, Japan, new ObjectToAdoption("no"), new NoQuestionIsPut()),
        Of("objected without a reason", QuestionIsOpen, Japan, new ObjectToAdoption(" "), new ReasonIsMissing()),
        Of("adopted over an objection", QuestionIsOpen.And(Japan, new ObjectToAdoption("no")), Chair,
            new AdoptByConsensus("plenary"), new AdoptionWasObjectedTo("Japan")),

        // Statements
        Of("a reservation on nothing", Negotiation, Japan, new MakeStatement(StatementKind.Reservation, [], "We reserve."),
            new StatementNamesNoClause()),
        Of("a dissociation from nothing", Negotiation, Japan, new MakeStatement(StatementKind.Dissociation, [], "We stay out."),
            new StatementNamesNoClause()),
        Of("a reservation on no such clause", Negotiation, Japan,
            new MakeStatement(StatementKind.Reservation, [Review, Nowhere], "We reserve."), new ClauseIsUnknown(Nowhere)),
        Of("a reservation on what is deleted", ReviewDeleted, Japan,
            new MakeStatement(StatementKind.Reservation, [Review], "We reserve."), new ClauseIsDeleted("3")),
        Of("a statement without words", Negotiation, Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], " "), new TextIsEmpty()),
        Of("a statement without end", Negotiation, Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], new string('a', 20_001)), new TextIsTooLong(20_001, 20_000)),
        Of("a statement after the window", Given.AnAdoptedText.After(TimeSpan.FromHours(3)), Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], "We joined."), new StatementIsLate(WindowEnds)),
        Of("a late statement in time", Given.AnAdoptedText, Secretariat,
            new AcceptLateStatement(Jpn, StatementKind.ExplanationOfPosition, [], "We joined."), new StatementIsNotLate(WindowEnds)),
        Of("a late statement of nobody", Given.AnAdoptedText.After(TimeSpan.FromHours(3)), Secretariat,
            new AcceptLateStatement(new("FRA"), StatementKind.ExplanationOfPosition, [], "x"), new DelegationIsNotSeated("FRA")),
        Of("no such statement to withdraw", Negotiation, Japan, new WithdrawStatement(1), new StatementIsUnknown(1)),
        Of("another's statement withdrawn", Explained, Australia, new WithdrawStatement(1), new StatementIsNotYours(1)),
        Of("a statement withdrawn twice", Explained.And(Japan, new WithdrawStatement(1)), Japan, new WithdrawStatement(1),
            new AlreadySo()),

        // After the adoption
        Of("substance changed as punctuation", Given.AnAdoptedText, Secretariat,
            new ChangeEditorially(Review, ReviewText, ReviewInTwo, EditorialKind.Punctuation),
            new ChangeAltersMeaning("3", EditorialKind.Punctuation)),
        Of("nothing changed in form", Given.AnAdoptedText, Secretariat,
            new ChangeEditorially(Review, ReviewText, ReviewText, EditorialKind.Punctuation), new NothingIsChanged("3")),
        Of("no such clause to change in form", Given.AnAdoptedText, Secretariat,
            new ChangeEditorially(Nowhere, "", "x", EditorialKind.Punctuation), new ClauseIsUnknown(Nowhere)),
        Of("changed in form over words not seen", Marked, Secretariat,
            new ChangeEditorially(Review, ReviewText, ReviewText + ";", EditorialKind.Punctuation), new ClauseHasNewWords("3")),
        Of("changed in form while challenged", Doubted, Secretariat,
            new ChangeEditorially(Review, ReviewText + ",", ReviewText + ";", EditorialKind.Punctuation),
            new EditorialChangeIsChallenged(1)),
        Of("no such change to challenge", Marked, Japan, new ChallengeEditorialChange(0, "no"), new EditorialChangeIsUnknown(0)),
        Of("challenged without a reason", Marked, Japan, new ChallengeEditorialChange(1, ""), new ReasonIsMissing()),
        Of("challenged twice by one", Doubted, Japan, new ChallengeEditorialChange(1, "no"), new AlreadySo()),
        Of("challenged too late", Marked.After(TimeSpan.FromHours(73)), Japan, new ChallengeEditorialChange(1, "no"),
            new ChallengeIsLate(Facts.AtVenue(Marked.Draft.Editorial.Changes[0].ChallengeableUntil))),
        Of("challenged after the ruling", Doubted.And(Chair, new DismissChallenge(1, "form")), Australia,
            new ChallengeEditorialChange(1, "no"), new EditorialChangeIsRuled(1, EditorialStatus.Dismissed)),
        Of("ruled though nobody doubts it", Marked, Chair, new UpholdChallenge(1, "so"), new EditorialChangeIsNotChallenged(1)),
        Of("ruled on no such change", Marked, Chair, new DismissChallenge(9, "so"), new EditorialChangeIsUnknown(9)),
        Of("ruled without a reason", Doubted, Chair, new DismissChallenge(1, " "), new ReasonIsMissing()),
        Of("certified while challenged", Doubted.After(TimeSpan.FromHours(99)), Chair, new CertifyText(new("00")),
            new EditorialReviewIsOpen([1])),
        Of("another text certified", Given.AnAdoptedText, Chair, new CertifyText(new("00")),
            new IssuedTextIsAnother(AdoptedHash.Value)),
        Of("certified twice", Certified, Chair, new CertifyText(AdoptedHash), new TextIsCertified()),
        Of("changed in form after certification", Certified, Secretariat,
            new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.Punctuation), new TextIsCertified()),
        Of("a corrigendum before certification", Given.AnAdoptedText, Secretariat,
            new IssueCorrigendum([new(Review, ReviewInTwo)], "misprint"), new TextIsNotCertified()),
        Of("an empty corrigendum", Certified, Secretariat, new IssueCorrigendum([], "misprint"), new CorrigendumIsEmpty()),
        Of("a clause corrected twice at once", Certified, Secretariat,
            new IssueCorrigendum([new(Review, ReviewInTwo), new(Review, ReviewClosed)], "misprint"), new ClauseIsCorrectedTwice("3")),
        Of("nothing corrected", Certified, Secretariat, new IssueCorrigendum([new(Review, ReviewText)], "misprint"),
            new NothingIsChanged("3")),
    ];

    /// <summary>c1 to c4 each under the one before; c5 with c6 under it beside them.</summary>
    private static Scene Deep => Given.AConference.And(Secretariat, new LayZeroDraft([
        Nested(4),
        Nested(2),
    ]));

    private static ZeroClause Nested(int levels) => new(ClauseKind.Operative, $"level {levels}")
    {
        Children = levels > 1 ? [Nested(levels - 1)] : [],
    };
}
