using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Every refusal of the rules, each reached by at least one row.</summary>
public static class RefusalCases
{
    private static readonly ClauseId Nowhere = new("c99");
    private static readonly ProposalId NoSuchProposal = new("AUS-99");

    private static Scene Negotiation => Given.ANegotiation;

    private static Scene Tabled { get; } = Negotiation.And(Australia, Modify(Review, ReviewInTwo));

    private static Scene Amended { get; } = Tabled
        .And(Japan, Propose(new Amendment(Proposal(Aus), 1, ReviewInTwo.Replace("two", "three"))));

    private static Scene Reflected { get; } = Tabled
        .And(Chair, new AcceptReworded(Review, 1, "We will review progress often", [new Reflection(Proposal(Aus), 1)]));

    /// <summary>AUS/1 changed words of both parts.</summary>
    private static Scene Cut { get; } = Negotiation
        .And(Australia, Modify(Review, "We will look at progress once a year in a closed meeting"))
        .And(Japan, Propose(new Split(Review, 1, ["We will review progress", "once a year in an open meeting"])))
        .And(Chair, Accept(Jpn));

    private static Scene FromTheFloor { get; } = Negotiation
        .And(Secretariat, new EnterFromTheFloor(Aus, new Modification(Review, 1, ReviewInTwo), ""));

    private static Scene ReviewAgreed { get; } = Negotiation.And(Chair, new AgreeClause(Review, 1));

    private static Scene ReviewDeleted { get; } = Negotiation
        .And(Australia, Delete(Review)).And(Chair, Accept(Aus));

    private static Scene AllAgreed { get; } = Negotiation.And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);

    private static Scene QuestionIsOpen { get; } = AllAgreed.And(Chair, new PutTheQuestion("plenary"));

    private static Scene Explained { get; } = Negotiation
        .And(Japan, new MakeStatement(StatementKind.ExplanationOfPosition, [], "We join."));

    private static DateTimeOffset WindowEnds { get; } = Facts.AtVenue(StatementWindow.ClosesAt(Given.AnAdoptedText.Draft)!.Value);

    private static Scene Marked { get; } = Given.AnAdoptedText
        .And(Secretariat, new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.Punctuation));

    /// <summary>A name that no list has.</summary>
    private static Scene Named { get; } = Given.AnAdoptedText
        .And(Secretariat, new ChangeEditorially(Preamble, PreambleText, "We recall the Djakarta Message of 2019", EditorialKind.Name));

    private static Scene Doubted { get; } = Marked.And(Japan, new ChallengeEditorialChange(1, "not form"));

    private static TextHash AdoptedHash { get; } = TextHash.Of(TextState.Of(Given.AnAdoptedText.Draft));

    private static Scene Certified { get; } = Given.AnAdoptedText.And(Chair, new CertifyText(AdoptedHash));

    private static Scene Commented { get; } = Negotiation.And(Australia, new CommentOnClause(Review, "Why yearly?"));

    private static Scene Grouped { get; } = Negotiation.And(Secretariat, new FormGroup(Pacific));

    private static Scene TabledByGroup { get; } = Grouped
        .And(Australia, Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code });

    private static readonly DraftingGroupCode G1 = new("G1");
    private static readonly PackageCode P1 = new("P1");

    private static Scene ReviewDeferred { get; } = Negotiation.And(Chair, new DeferClause(Review, "tomorrow"));

    private static Scene InHands { get; } = Negotiation
        .And(Chair, new FormDraftingGroup(G1, "Reviews", Jpn) { Clauses = [Review] });

    private static Scene GroupAgreed { get; } = InHands.And(Japan, Returned(Review));

    private static Scene Packaged { get; } = Negotiation.And(Chair, new LinkPackage(P1, "Give and take", [Review, PointA]));

    private static LinkPackage Deal => new(P1, "Give and take", [PointA]) { Proposals = [Proposal(Aus)] };

    private static ReturnAgreedInGroup Returned(ClauseId clause) => new(G1, new SeenClause(clause, 1), ReviewInTwo, "");
    private static SeenClause[] Seen { get; } = [new(Review, 1)];

    private static SilenceId First { get; } = new("s1");

    private static SetSilence SilenceOn(params ReadOnlySpan<SeenClause> clauses) =>
        new(Sequence.Of(clauses), Opening.AddHours(2), SilenceDisclosure.ChairOnly);

    private static Scene Silent { get; } = Negotiation.And(Chair, SilenceOn(Seen));

    private static Scene Expired { get; } = Silent.Later(TimeSpan.FromHours(3)).And(Secretariat, new ExpireSilence(First));

    private static Scene BrokenLate { get; } = Expired.And(Australia, new BreakSilence(First, [Review], "no"));

    private static Scene SilenceCancelled { get; } = Silent.And(Chair, new CancelSilence(First, "new talks"));

    private static Scene AgreedOtherwise { get; } = ReviewAgreed.And(Chair, new ReopenClause(Review, "new facts"))
        .And(Australia, Modify(Review, ReviewInTwo)).And(Chair, Accept(Aus));

    private static Scene Issued(RevisionMode mode) => Tabled
        .And(Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = mode });

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

        // Groups
        Of("a group has a code of capital letters", Negotiation, Secretariat, new FormGroup(Pacific with { Code = new("Pac") }),
            new GroupCodeIsMalformed("Pac")),
        Of("a group's code begins with a letter", Negotiation, Secretariat, new FormGroup(Pacific with { Code = new("77") }),
            new GroupCodeIsMalformed("77")),
        Of("a group has a code", Negotiation, Secretariat, new FormGroup(Pacific with { Code = default }),
            new GroupCodeIsMalformed("")),
        Of("a group is not called like a delegation", Negotiation, Secretariat,
            new FormGroup(Pacific with { Code = new("JPN") }), new CodeIsTaken("JPN", "Japan")),
        Of("a group is not formed twice", Grouped, Secretariat, new FormGroup(Pacific), new CodeIsTaken("PAC", "Pacific Friends")),
        Of("a delegation is not called like a group", Grouped, Secretariat,
            new AdmitDelegation(new Delegation(new("PAC"), "Pacifica", "Pacifica")), new CodeIsTaken("PAC", "Pacific Friends")),
        Of("nobody is a group alone", Negotiation, Secretariat, new FormGroup(Pacific with { Members = [Aus, Aus] }),
            new GroupNeedsMembers()),
        Of("who has the mandate is a member", Negotiation, Secretariat, new FormGroup(Pacific with { Mandated = Idn }),
            new MandateGoesToMember("IDN")),
        Of("who is not seated is in no group", Negotiation, Secretariat,
            new FormGroup(Pacific with { Members = [Aus, new("FRA")] }), new DelegationIsNotSeated("FRA")),
        Of("who has left is in no new group", Negotiation.And(Secretariat, new RecordDeparture(Jpn)), Secretariat,
            new FormGroup(Pacific), new DelegationHasLeft("Japan")),
        Of("no such group to amend", Negotiation, Secretariat, new AmendGroup(Pacific), new GroupIsUnknown("PAC")),
        Of("amended to what it is", Grouped, Secretariat, new AmendGroup(Pacific with { Members = [Jpn, Aus] }),
            new NothingIsChanged("Pacific Friends")),
        Of("dissolved twice", Grouped.And(Secretariat, new DissolveGroup(Pacific.Code)), Secretariat,
            new DissolveGroup(Pacific.Code), new GroupIsDissolved("Pacific Friends")),
        Of("proposed for a group without its mandate", Grouped, Japan,
            Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code }, new MandateIsNotYours("Pacific Friends")),
        Of("proposed for a group that is no more", Grouped.And(Secretariat, new DissolveGroup(Pacific.Code)), Australia,
            Modify(Review, ReviewInTwo) with { OnBehalfOf = Pacific.Code }, new GroupIsDissolved("Pacific Friends")),
        Of("a group's proposal is not withdrawn by a member without the mandate", TabledByGroup, Japan,
            new WithdrawProposal(Proposal(Aus)), new ProposalIsNotYours("AUS/1")),
        Of("a group's proposal is not withdrawn by who lost the mandate",
            TabledByGroup.And(Secretariat, new AmendGroup(Pacific with { Mandated = Jpn })), Australia,
            new WithdrawProposal(Proposal(Aus)), new ProposalIsNotYours("AUS/1")),
        Of("co-sponsored by a member of the group", TabledByGroup, Japan, new CoSponsor(Proposal(Aus), 1),
            new GroupHasTabledIt("AUS/1", "Pacific Friends")),
        Of("dissociated from a group of others", TabledByGroup, Indonesia,
            new DissociateFromGroup(Pacific.Code, new ThisProposal(Proposal(Aus))), new GroupIsNotYours("Pacific Friends")),
        Of("dissociated from silence", Grouped, Japan, new DissociateFromGroup(Pacific.Code, new ThisClause(Review)),
            new GroupSaysNothing("Pacific Friends")),
        Of("returned without having left", TabledByGroup, Japan,
            new ReturnToGroup(Pacific.Code, new ThisProposal(Proposal(Aus))), new AlreadySo()),

        // Positions
        Of("a position on nothing", Negotiation, Australia, Signal(Nowhere, PositionSignal.Support), new ClauseIsUnknown(Nowhere)),
        Of("a position on a wording that never was", Negotiation, Australia, Signal(Review, PositionSignal.Support, 2),
            new WordingIsUnknown("3", 2)),
        Of("a position on what is deleted", ReviewDeleted, Australia, Signal(Review, PositionSignal.Object),
            new ClauseIsDeleted("3")),
        Of("a position on what is withdrawn", Tabled.And(Australia, new WithdrawProposal(Proposal(Aus))), Japan,
            Signal(Proposal(Aus), PositionSignal.Support), new ProposalIsClosed("AUS/1", ProposalStatus.Withdrawn)),
        Of("a position for a group without its mandate", Grouped, Japan,
            Signal(Review, PositionSignal.Object) with { OnBehalfOf = Pacific.Code }, new MandateIsNotYours("Pacific Friends")),
        Of("an objection with a deadline", Negotiation, Australia,
            Signal(Review, PositionSignal.Object) with { Until = Opening.AddDays(1) }, new OnlyReservationsHaveDeadlines()),
        Of("a reservation until yesterday", Negotiation, Australia,
            Signal(Review, PositionSignal.Reserve) with { Until = Opening.AddDays(-1) }, new ReservationDeadlineIsPast()),
        Of("the same signal twice", Negotiation.And(Australia, Signal(Review, PositionSignal.Support)), Australia,
            Signal(Review, PositionSignal.Support), new AlreadySo()),
        Of("no position to withdraw", Negotiation, Australia, new WithdrawPosition(new ThisClause(Review)),
            new NoPositionIsTaken()),
        Of("a position reconfirmed on words that are not those of today",
            Negotiation.And(Japan, Signal(Review, PositionSignal.Support)), Japan,
            new ReconfirmPosition(new ThisClause(Review), 2), new ClauseHasNewWords("3")),
        Of("a position reconfirmed without need", Negotiation.And(Japan, Signal(Review, PositionSignal.Support)), Japan,
            new ReconfirmPosition(new ThisClause(Review), 1), new AlreadySo()),
        // Kinds of change
        Of("something under a new heading", Negotiation, Australia,
            Propose(new Addition(Anchor.Behind(Review), ClauseKind.Heading, "Skills") { Under = [new SubParagraph(1, "x")] }),
            new NothingStandsUnder(ClauseKind.Heading)),
        Of("a new paragraph with a book under it", Negotiation, Australia,
            Propose(new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We share")
            {
                Under = Enumerable.Repeat(new SubParagraph(1, "x"), 101).ToSequence(),
            }),
            new TooManySubParagraphs(101, 100)),
        Of("a new sub-paragraph two levels down", Negotiation, Australia,
            Propose(new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We share") { Under = [new SubParagraph(2, "x")] }),
            new LevelIsLeftOut()),
        Of("split into one", Negotiation, Australia, Propose(new Split(Review, 1, ["We meet"])), new SplitNeedsParts(1, 20)),
        Of("split what is unknown", Negotiation, Australia, Propose(new Split(Nowhere, 1, ["a", "b"])), new ClauseIsUnknown(Nowhere)),
        Of("split into nothing", Negotiation, Australia, Propose(new Split(Review, 1, ["We meet", " "])), new TextIsEmpty()),
        Of("split what is agreed", ReviewAgreed, Australia, Propose(new Split(Review, 1, ["We meet", "We talk"])),
            new ClauseIsAgreed("3")),
        Of("consolidated with itself", Negotiation, Australia,
            Propose(new Consolidation([new(Review, 1), new(Review, 1)], "x")), new ConsolidationNeedsClauses(1)),
        Of("consolidated with nothing", Negotiation, Australia, Propose(new Consolidation([], "x")), new ConsolidationNeedsClauses(0)),
        Of("consolidated with another kind", Negotiation, Australia,
            Propose(new Consolidation([new(Review, 1), new(Preamble, 1)], "x")), new ClausesAreOfDifferentKinds("3", "1")),
        Of("consolidated over its points", Negotiation, Australia,
            Propose(new Consolidation([new(Review, 1), new(Chapeau, 1)], "x")), new ClauseHasClausesUnderIt("2")),
        Of("consolidated with what is agreed", ReviewAgreed, Australia,
            Propose(new Consolidation([new(PointA, 1), new(Review, 1)], "x")), new ClauseIsAgreed("3")),
        Of("moved behind its own point", Negotiation, Australia, Propose(new Move(Chapeau, Anchor.Behind(PointA))),
            new ClauseCannotFollowItself("2")),
        Of("moved to where it is", Negotiation, Australia, Propose(new Move(Review, Anchor.Behind(Chapeau))),
            new NothingIsChanged("3")),
        Of("moved under another kind", Negotiation, Australia, Propose(new Move(Review, Anchor.Under(Preamble))),
            new ClauseCannotStandThere(ClauseKind.Operative, "1")),
        Of("retained without a reason", Negotiation, Australia, Propose(new Retain(Review, 1)), new ReasonIsMissing()),
        Of("a section without a heading", Negotiation, Australia, Propose(new Section(Review, [new Deletion(Review, 1)])),
            new ClauseIsNoHeading("3")),
        Of("a section unchanged", Negotiation, Australia, Propose(new Section(Heading, [])), new SectionNeedsChanges(0, 200)),
        Of("a split in a section", Negotiation, Australia,
            Propose(new Section(Heading, [new Split(Review, 1, ["We meet", "We talk"])])), new ChangeCannotStandInSection()),
        Of("a change outside of its section", Negotiation, Australia,
            Propose(new Section(Heading, [new Modification(Advice, 1, "Publish")])), new ClauseIsOutsideSection("R.1", "I")),
        Of("changed and deleted at once", Negotiation, Australia,
            Propose(new Section(Heading, [new Deletion(Chapeau, 1), new Modification(PointA, 1, "on faith")])),
            new ChangesOfSectionClash("2 a.")),
        Of("put under what goes", Negotiation, Australia,
            Propose(new Section(Heading, [new Deletion(Chapeau, 1), new Addition(Anchor.Under(Chapeau), ClauseKind.Operative, "on hope")])),
            new ChangeNeedsDeletedClause("2")),
        Of("no words to amend", Negotiation.And(Australia, Delete(Review)), Japan,
            Propose(new Amendment(Proposal(Aus), 1, "x")), new ProposalHasNoWords("AUS/1")),
        Of("amended to what it says", Tabled, Japan, Propose(new Amendment(Proposal(Aus), 1, ReviewInTwo)),
            new NothingIsChanged("AUS/1")),
        Of("what amends is unknown", Negotiation, Japan, Propose(new Amendment(NoSuchProposal, 1, "x")),
            new ProposalIsUnknown("AUS/99")),
        Of("no amendment to take in", Tabled, Australia, new AcceptAmendment(Proposal(Aus), 1, 1),
            new ProposalIsNoAmendment("AUS/1")),
        Of("another's proposal is not amended for it", Amended, Indonesia, new AcceptAmendment(Proposal(Jpn), 1, 1),
            new ProposalIsNotYours("AUS/1")),
        Of("an amendment taken into a frozen text", Amended.And(Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = RevisionMode.Frozen }),
            Australia, new AcceptAmendment(Proposal(Jpn), 1, 1), new TextIsFrozen("SC/2021/L.1/Rev.1")),
        Of("the words amended are no longer those", Amended.And(Australia, new ReplaceProposal(
                Proposal(Aus), 1, new Modification(Review, 1, ReviewText.Replace("once a year", "as we see fit")), "")),
            Australia, new AcceptAmendment(Proposal(Jpn), 1, 2), new AmendmentConflicts("JPN/1", "AUS/1")),
        Of("amended meanwhile", Amended, Australia, new AcceptAmendment(Proposal(Jpn), 1, 2), new ProposalHasNewWords("AUS/1")),

        // Following, confirming, taking over
        Of("nothing to place", Tabled, Australia, new PlaceProposal(Proposal(Aus), 1, new Retain(Review, 1)),
            new ProposalIsNotAmbiguous("AUS/1")),
        Of("placed where its words are not", Cut, Australia,
            new PlaceProposal(Proposal(Aus), 1, new Modification(Chapeau, 1, "We will work")),
            new ProposalCannotStandThere("AUS/1", ["3", "3 bis"])),
        Of("placed as another kind", Cut, Australia, new PlaceProposal(Proposal(Aus), 1, new Deletion(Review, 2)),
            new ProposalCannotStandThere("AUS/1", ["3", "3 bis"])),
        Of("placed without consent", Cut, Secretariat,
            new PlaceProposal(Proposal(Aus), 1, new Modification(Review, 2, "We will look at progress")),
            new ConsentIsMissing("AUS/1")),
        Of("confirmed though nothing changed", Tabled, Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 1)),
            new NothingToConfirm("AUS/1")),
        Of("confirmed without a target", Tabled.And(Japan, Delete(Review)).And(Chair, Accept(Jpn)), Australia,
            new ConfirmProposal(Proposal(Aus), 1, new(Review, 2)), new ProposalHasNoTarget("AUS/1")),
        Of("confirmed against words unseen", Tabled, Australia, new ConfirmProposal(Proposal(Aus), 1, new(Review, 7)),
            new ClauseHasNewWords("3")),
        Of("taken over from one who is here", Tabled, Japan, new TakeOver(Proposal(Aus)), new ProposalIsStillItsSponsors("AUS/1")),
        Of("taken over after it was declined", Tabled.And(Chair, new DeclineProposal(Proposal(Aus), 1, "no")), Japan,
            new TakeOver(Proposal(Aus)), new ProposalIsClosed("AUS/1", ProposalStatus.Declined)),
        Of("not reflected", Tabled, Australia, new AcceptReflection(Proposal(Aus)), new ProposalIsNotReflected("AUS/1")),
        Of("answered twice", Reflected.And(Australia, new AcceptReflection(Proposal(Aus))), Australia,
            new MaintainProposal(Proposal(Aus), new(Review, 2)), new AlreadySo()),
        Of("maintained after it was agreed", Reflected.And(Chair, new AgreeClause(Review, 2)), Australia,
            new MaintainProposal(Proposal(Aus), new(Review, 2)), new ClauseIsAgreed("3")),
        Of("maintained by another", Reflected, Japan, new MaintainProposal(Proposal(Aus), new(Review, 2)),
            new ProposalIsNotYours("AUS/1")),

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
        Of("an amendment declined though unknown", Negotiation, Australia, new DeclineAmendment(NoSuchProposal, 1, ""), new ProposalIsUnknown("AUS/99")),
        Of("what is no amendment declined by its sponsor", Tabled, Australia, new DeclineAmendment(Proposal(Aus), 1, ""), new ProposalIsNoAmendment("AUS/1")),
        Of("an amendment of another's declined", Amended, Indonesia, new DeclineAmendment(Proposal(Jpn), 1, ""), new ProposalIsNotYours("AUS/1")),
        Of("an amendment declined in words that were not seen", Amended, Australia, new DeclineAmendment(Proposal(Jpn), 2, ""), new ProposalHasNewWords("JPN/1")),
        Of("an amendment declined twice", Amended.And(Australia, new DeclineAmendment(Proposal(Jpn), 1, "")), Australia,
            new DeclineAmendment(Proposal(Jpn), 1, "no"), new AlreadySo()),
        Of("a withdrawn amendment declined", Amended.And(Japan, new WithdrawProposal(Proposal(Jpn))), Australia,
            new DeclineAmendment(Proposal(Jpn), 1, ""), new ProposalIsClosed("JPN/1", ProposalStatus.Withdrawn)),
        Of("declined in words that the chair did not see", FromTheFloor, Chair, new DeclineProposal(Proposal(Aus), 2, "no"),
            new ProposalHasNewWords("AUS/1")),
        Of("retracted though confirmed", Tabled, Secretariat, new RetractFloorProposal(Proposal(Aus), "x"), new ProposalIsConfirmed("AUS/1")),
        Of("retracted though closed", FromTheFloor.And(Australia, new DisownFloorProposal(Proposal(Aus))), Secretariat,
            new RetractFloorProposal(Proposal(Aus), "x"), new ProposalIsClosed("AUS/1", ProposalStatus.Disowned)),
        Of("retracted though unknown", Negotiation, Secretariat, new RetractFloorProposal(NoSuchProposal, "x"), new ProposalIsUnknown("AUS/99")),
        Of("retracted without a reason", FromTheFloor, Secretariat, new RetractFloorProposal(Proposal(Aus), ""), new ReasonIsMissing()),
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
        Of("declined to reopen what nobody asked for", ReviewAgreed, Chair, new DeclineReopening(Review, "no"),
            new ReopeningWasNotAsked("3")),
        Of("asked to reopen without a reason", ReviewAgreed, Australia, new AskToReopen(Review, ""),
            new ReasonIsMissing()),

        Of("proposed on what is agreed in group", GroupAgreed, Australia, Modify(Review, "x"), new ClauseIsAgreedInGroup("3")),
        Of("proposed on what is deferred", ReviewDeferred, Australia, Modify(Review, "x"), new ClauseIsDeferred("3")),
        Of("agreed though deferred", ReviewDeferred, Chair, new AgreeClause(Review, 1), new ClauseIsDeferred("3")),
        Of("reopened instead of resumed", ReviewDeferred, Chair, new ReopenClause(Review, "now"), new ClauseIsDeferred("3")),
        Of("deferred without a reason", Negotiation, Chair, new DeferClause(Review, ""), new ReasonIsMissing()),
        Of("deferred though agreed", ReviewAgreed, Chair, new DeferClause(Review, "later"), new ClauseIsAgreed("3")),
        Of("resumed though open", Negotiation, Chair, new ResumeClause(Review), new ClauseIsNotDeferred("3")),
        Of("returned to what never was agreed", Negotiation, Chair, new ReturnToAgreed(Review, 1), new NothingWasAgreed("3")),
        Of("returned to what was agreed in words that the chair did not see",
            ReviewAgreed.And(Chair, new ReopenClause(Review, "new facts")), Chair, new ReturnToAgreed(Review, 2),
            new ClauseHasNewWords("3")),

        // Drafting groups
        Of("a group without a short name", Negotiation, Chair, new FormDraftingGroup(default, "x", Jpn),
            new ShortNameIsMalformed("")),
        Of("a group with a lying short name", Negotiation, Chair, new FormDraftingGroup(new("G\u202E1"), "x", Jpn),
            new ShortNameIsMalformed("G\u202E1")),
        Of("a second group of one short name", InHands, Chair, new FormDraftingGroup(G1, "x", Jpn), new ShortNameIsTaken("G1")),
        Of("facilitated by who is not seated", Negotiation, Chair, new FormDraftingGroup(G1, "x", new("FRA")),
            new DelegationIsNotSeated("FRA")),
        Of("facilitated by who has left", Negotiation.And(Secretariat, new RecordDeparture(Jpn)), Chair,
            new FormDraftingGroup(G1, "x", Jpn), new DelegationHasLeft("Japan")),
        Of("handed to two groups", InHands.And(Chair, new FormDraftingGroup(new("G2"), "x", Aus)), Chair,
            new HandOver(new("G2"), [PointA, Review]), new ClauseIsWithGroup("3", "G1")),
        Of("handed over though agreed", ReviewAgreed, Chair, new FormDraftingGroup(G1, "x", Jpn) { Clauses = [Review] },
            new ClauseIsAgreed("3")),
        Of("handed over though unknown", InHands, Chair, new HandOver(G1, [Nowhere]), new ClauseIsUnknown(Nowhere)),
        Of("handed to no group", Negotiation, Chair, new HandOver(G1, [Review]), new DraftingGroupIsUnknown("G1")),
        Of("nothing handed over", InHands, Chair, new HandOver(G1, []), new NothingIsHandedOver()),
        Of("handed to a group that is dissolved", InHands.And(Chair, new DissolveDraftingGroup(G1)), Chair,
            new HandOver(G1, [Review]), new DraftingGroupIsDissolved("G1")),
        Of("returned by another delegation", InHands, Australia, Returned(Review), new NotTheFacilitator("G1", "Japan")),
        Of("returned though not handed over", InHands, Japan, Returned(Preamble), new ClauseIsNotWithGroup("1", "G1")),
        Of("returned in words that nobody saw", InHands, Japan,
            new ReturnOpen(G1, new SeenClause(Review, 2), ""), new ClauseHasNewWords("3")),
        Of("agreed behind the back of a group", InHands, Chair, new AgreeClause(Review, 1), new ClauseIsWithGroup("3", "G1")),

        // Packages
        Of("a package of one", Negotiation, Chair, new LinkPackage(P1, "x", [Review, Review]), new PackageNeedsTwo()),
        Of("a package with a lying short name", Negotiation, Chair, new LinkPackage(new("P 1"), "x", [Review, PointA]),
            new ShortNameIsMalformed("P 1")),
        Of("a second package of one short name", Packaged, Chair, new LinkPackage(P1, "x", [Preamble, Advice]),
            new ShortNameIsTaken("P1")),
        Of("a clause in two packages", Packaged, Chair, new LinkPackage(new("P2"), "x", [Review, Preamble]),
            new ClauseIsInPackage("3", "P1")),
        Of("a proposal in two packages", Tabled.And(Chair, Deal), Chair,
            new LinkPackage(new("P2"), "x", [Preamble]) { Proposals = [Proposal(Aus)] },
            new ProposalIsInPackage("AUS/1", "P1")),
        Of("accepted out of a package", Tabled.And(Chair, Deal), Chair, Accept(Aus), new ProposalIsInPackage("AUS/1", "P1")),
        Of("closed with other members in sight", Packaged, Chair, new ClosePackage(P1, [new SeenClause(Review, 1)], []),
            new PackageHasOtherMembers("P1")),
        Of("closed in words that the chair did not see", Packaged, Chair,
            new ClosePackage(P1, [new SeenClause(Review, 2), new SeenClause(PointA, 1)], []), new ClauseHasNewWords("3")),
        Of("closed though a member was withdrawn",
            Tabled.And(Chair, Deal).And(Australia, new WithdrawProposal(Proposal(Aus))), Chair, new ClosePackage(P1, [], []),
            new ProposalIsClosed("AUS/1", ProposalStatus.Withdrawn)),
        Of("closed though unknown", Negotiation, Chair, new ClosePackage(P1, [], []), new PackageIsUnknown("P1")),
        Of("overridden without a reason", Packaged, Chair, new OverridePackage(P1, ""), new ReasonIsMissing()),
        Of("dissolved after it was overridden", Packaged.And(Chair, new OverridePackage(P1, "time")), Chair,
            new DissolvePackage(P1, "x"), new PackageIsSettled("P1", PackageStatus.Overridden)),

        // Revisions and adoption
        Of("a revision without news", Negotiation, Secretariat, new IssueRevision(RevisionNumbering.Renumber),
            new NothingIsNewSince("SC/2021/L.1")),
        Of("a revision that would lose an agreed text", AgreedOtherwise, Secretariat, new IssueRevision(RevisionNumbering.Keep),
            new AgreedTextWouldChange(1, [new AlteredClause(Review, 1, 2)])),
        Of("a new clause while the text is fine-tuned", Issued(RevisionMode.FineTuning), Australia, Add(Review, "We add"),
            new NewIssuesAreClosed("SC/2021/L.1/Rev.1")),
        Of("a deletion while the text is fine-tuned", Issued(RevisionMode.FineTuning), Australia, Delete(Preamble),
            new NewIssuesAreClosed("SC/2021/L.1/Rev.1")),
        Of("a proposal on a frozen text", Issued(RevisionMode.Frozen), Japan, Modify(Review, ReviewClosed),
            new TextIsFrozen("SC/2021/L.1/Rev.1")),
        Of("read out on a frozen text", Issued(RevisionMode.Frozen), Secretariat,
            new EnterFromTheFloor(Jpn, new Modification(Review, 1, ReviewClosed), ""), new TextIsFrozen("SC/2021/L.1/Rev.1")),
        Of("new words for a proposal on a frozen text", Issued(RevisionMode.Frozen), Australia,
            new ReplaceProposal(Proposal(Aus), 1, new Modification(Review, 1, ReviewClosed), ""),
            new TextIsFrozen("SC/2021/L.1/Rev.1")),

        // Silence
        Of("silence on nothing", Negotiation, Chair, SilenceOn(), new NoClauseIsListed()),
        Of("silence on an unknown clause", Negotiation, Chair, SilenceOn(new SeenClause(Nowhere, 1)), new ClauseIsUnknown(Nowhere)),
        Of("silence on words that the chair did not see", Negotiation, Chair, SilenceOn(new SeenClause(Review, 2)),
            new ClauseHasNewWords("3")),
        Of("silence on what has brackets", Tabled, Chair, SilenceOn(Seen), new ProposalsAreOpen("3", ["AUS/1"])),
        Of("silence twice on the same clause", Silent, Chair, SilenceOn(Seen), new ClauseIsUnderSilence("3")),
        Of("silence for a moment", Negotiation, Chair,
            SilenceOn(Seen) with { Deadline = Negotiation.Now.AddMinutes(15).AddTicks(-1) }, new SilenceIsTooShort(15)),
        Of("silence into the past", Negotiation, Chair, SilenceOn(Seen) with { Deadline = Opening.AddYears(-1) },
            new SilenceIsTooShort(15)),
        Of("silence for ever", Negotiation, Chair, SilenceOn(Seen) with { Deadline = DateTimeOffset.MaxValue },
            new SilenceIsTooLong(30)),
        Of("extended for ever", Silent, Chair, new ExtendSilence(First, DateTimeOffset.MaxValue), new SilenceIsTooLong(30)),
        Of("extended to an earlier hour", Silent, Chair, new ExtendSilence(First, Opening.AddHours(2)), new DeadlineIsNotLater()),
        Of("extended after its deadline", Silent.Later(TimeSpan.FromHours(3)), Chair,
            new ExtendSilence(First, Opening.AddHours(9)), new SilenceIsOver(First)),
        Of("extended after it expired", Expired, Chair, new ExtendSilence(First, Opening.AddHours(9)), new SilenceIsOver(First)),
        Of("extended though there is none", Negotiation, Chair, new ExtendSilence(First, Opening.AddHours(9)),
            new SilenceIsUnknown(First)),
        Of("cancelled without a reason", Silent, Chair, new CancelSilence(First, " "), new ReasonIsMissing()),
        Of("cancelled after it expired", Expired, Chair, new CancelSilence(First, "oh"), new SilenceIsOver(First)),
        Of("broken after it was cancelled", SilenceCancelled, Australia, new BreakSilence(First, [Review], "no"),
            new SilenceWasCancelled(First)),
        Of("broken without a reason", Silent, Australia, new BreakSilence(First, [Review], ""), new ReasonIsMissing()),
        Of("broken nowhere", Silent, Australia, new BreakSilence(First, [], "no"), new NoClauseIsListed()),
        Of("broken where nobody is silent", Silent, Australia, new BreakSilence(First, [Review, Preamble], "no"),
            new ClauseIsNotUnderSilence("1")),
        Of("broken on an unknown clause", Silent, Australia, new BreakSilence(First, [Nowhere], "no"), new ClauseIsUnknown(Nowhere)),
        Of("broken though there is none", Negotiation, Australia, new BreakSilence(First, [Review], "no"),
            new SilenceIsUnknown(First)),
        Of("broken twice by the same", Silent.And(Australia, new BreakSilence(First, [Review], "no")), Australia,
            new BreakSilence(First, [Review], "no"), new AlreadySo()),
        Of("expired before its deadline", Silent, Secretariat, new ExpireSilence(First), new SilenceStillRuns(First)),
        Of("expired twice", Expired, Secretariat, new ExpireSilence(First), new SilenceIsOver(First)),
        Of("a break accepted that never was", Expired, Chair, new AcceptLateBreak(First, 1), new BreakIsUnknown(1)),
        Of("a break accepted that was in time", Silent.And(Australia, new BreakSilence(First, [Review], "no")), Chair,
            new AcceptLateBreak(First, 1), new BreakWasInTime(1)),
        Of("a break accepted twice", BrokenLate.And(Chair, new AcceptLateBreak(First, 1)), Chair, new AcceptLateBreak(First, 1),
            new AlreadySo()),
        Of("a late break declined that never was", Expired, Chair, new DeclineLateBreak(First, 1, "late"), new BreakIsUnknown(1)),
        Of("a late break declined of a silence that never was", Negotiation, Chair, new DeclineLateBreak(First, 1, "late"),
            new SilenceIsUnknown(First)),
        Of("a break declined that was in time", Silent.And(Australia, new BreakSilence(First, [Review], "no")), Chair,
            new DeclineLateBreak(First, 1, "late"), new BreakWasInTime(1)),
        Of("a late break declined without a reason", BrokenLate, Chair, new DeclineLateBreak(First, 1, " "), new ReasonIsMissing()),
        Of("a late break declined twice", BrokenLate.And(Chair, new DeclineLateBreak(First, 1, "late")), Chair,
            new DeclineLateBreak(First, 1, "late"), new AlreadySo()),
        Of("a late break declined that was accepted", BrokenLate.And(Chair, new AcceptLateBreak(First, 1)), Chair,
            new DeclineLateBreak(First, 1, "late"), new LateBreakWasAccepted(1)),
        Of("a late break accepted that was declined", BrokenLate.And(Chair, new DeclineLateBreak(First, 1, "late")), Chair,
            new AcceptLateBreak(First, 1), new LateBreakWasDeclined(1)),
        Of("proposed under silence", Silent, Japan, Modify(Review, ReviewInTwo), new ClauseIsUnderSilence("3")),
        Of("added behind what is under silence", Silent, Japan, Add(Review, "We add"), new ClauseIsUnderSilence("3")),
        Of("deleted above what is under silence", Negotiation.And(Chair, SilenceOn(new SeenClause(PointA, 1))),
            Japan, Delete(Chapeau), new ClauseIsUnderSilence("2 a.")),
        Of("agreed under silence", Silent, Chair, new AgreeClause(Review, 1), new ClauseIsUnderSilence("3")),
        Of("adopted under silence", Negotiation
            .And(Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]).And(Chair, SilenceOn(Seen)), Chair,
            new AdoptByConsensus("plenary"),
            new AdoptionIsBlocked(1, [new Obstacle(ObstacleKind.SilenceIsRunning, Review)])),
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

        Of("adopted though no question was put", QuestionIsOpen.And(Chair, new ReopenClause(Review, "new facts"), new AgreeClause(Review, 1))
                .And(Japan, new ObjectToAdoption("no")).And(Chair, new PutTheQuestion("plenary"), new RelinkRecommendation(Advice, [Preamble])), Chair,
            new AdoptByConsensus("plenary"), new QuestionWasNotPut()),
        Of("the question put over an objection on record", AllAgreed.And(Japan, Signal(Review, PositionSignal.Object)), Chair,
            new PutTheQuestion("plenary"), new ObjectionsStand([new("Japan", "3")])),
        Of("a paragraph linked like a recommendation", Negotiation, Chair, new RelinkRecommendation(Review, [Preamble]),
            new ClauseIsNoRecommendation("3")),
        Of("the end of a silence undone after its paragraph was reopened", Expired.And(Chair, new ReopenClause(Review, "new facts")), Chair,
            new UndoExpiry(First, Opening.AddDays(2), "clock"), new ClauseWasDecidedSince("3")),
        Of("the end of a silence undone into the past", Expired, Chair, new UndoExpiry(First, Opening, "clock"), new DeadlineIsNotLater()),

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
        Of("a statement after the window", Given.AnAdoptedText.Later(TimeSpan.FromHours(3)), Japan,
            new MakeStatement(StatementKind.ExplanationOfPosition, [], "We joined."), new StatementIsLate(WindowEnds)),
        Of("a late statement in time", Given.AnAdoptedText, Secretariat,
            new AcceptLateStatement(Jpn, StatementKind.ExplanationOfPosition, [], "We joined."), new StatementIsNotLate(WindowEnds)),
        Of("a late statement of nobody", Given.AnAdoptedText.Later(TimeSpan.FromHours(3)), Secretariat,
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
        Of("challenged too late", Marked.Later(TimeSpan.FromHours(73)), Japan, new ChallengeEditorialChange(1, "no"),
            new ChallengeIsLate(Facts.AtVenue(Marked.Draft.Editorial.Changes[0].ChallengeableUntil))),
        Of("challenged after it was taken back", Doubted.And(Chair, new UpholdChallenge(1, "no form")), Australia,
            new ChallengeEditorialChange(1, "no"), new EditorialChangeIsRuled(1, EditorialStatus.Upheld)),
        Of("changed in form while a change waits for consent", Named, Secretariat,
            new ChangeEditorially(Preamble, PreambleText, PreambleText + ",", EditorialKind.Punctuation), new EditorialChangeAwaitsConsent(1)),
        Of("consented to what needs none", Marked, Chair, new ConsentToEditorialChange(1), new EditorialChangeAwaitsNoConsent(1)),
        Of("consented to no such change", Marked, Chair, new ConsentToEditorialChange(2), new EditorialChangeIsUnknown(2)),
        Of("consent refused without a reason", Named, Chair, new RefuseEditorialChange(1, " "), new ReasonIsMissing()),
        Of("ruled though nobody doubts it", Marked, Chair, new UpholdChallenge(1, "so"), new EditorialChangeIsNotChallenged(1)),
        Of("ruled on no such change", Marked, Chair, new DismissChallenge(9, "so"), new EditorialChangeIsUnknown(9)),
        Of("ruled without a reason", Doubted, Chair, new DismissChallenge(1, " "), new ReasonIsMissing()),
        Of("certified while challenged", Doubted.Later(TimeSpan.FromHours(99)), Chair, new CertifyText(new("00")),
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
            new IssueCorrigendum([new(Review, ReviewText + ","), new(Review, ReviewText + ";")], "misprint"), new ClauseIsCorrectedTwice("3")),
        Of("substance corrected", Certified, Secretariat,
            new IssueCorrigendum([new(Review, ReviewText + ", and decide so")], "misprint"), new CorrectionAltersMeaning("3")),
        Of("corrected while a correction is under way", Certified.And(Secretariat, new IssueCorrigendum([new(Review, ReviewText + ",")], "misprint")),
            Secretariat, new IssueCorrigendum([new(Review, ReviewText + ";")], "misprint"), new CorrectionIsPending("3")),
        Of("no such corrigendum issued", Certified, Secretariat, new ReleaseCorrigendum(1), new CorrigendumIsUnknown(1)),
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
