using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public static partial class RefusalCases
{
    private static RefusalCase[] OfChanges =>
    [
        Of("something under a new heading", Negotiation, Australia,
            Propose(new Addition(Anchor.Behind(Review), ClauseKind.Heading, "Skills")
            {
                Under = [new SubParagraph(1, "x")],
            }),
            new NothingStandsUnder(ClauseKind.Heading)),
        Of("a new paragraph with a book under it", Negotiation, Australia,
            Propose(new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We share")
            {
                Under = Enumerable.Repeat(new SubParagraph(1, "x"), 101).ToSequence(),
            }),
            new TooManySubParagraphs(101, 100)),
        Of("a new sub-paragraph two levels down", Negotiation, Australia,
            Propose(new Addition(Anchor.Behind(Review), ClauseKind.Operative, "We share")
            {
                Under = [new SubParagraph(2, "x")],
            }),
            new LevelIsLeftOut()),
        Of(
            "split into one",
            Negotiation,
            Australia,
            Propose(new Split(Review, 1, ["We meet"])),
            new SplitNeedsParts(1, 20)),
        Of(
            "split what is unknown",
            Negotiation,
            Australia,
            Propose(new Split(Nowhere, 1, ["a", "b"])),
            new ClauseIsUnknown(Nowhere)),
        Of(
            "split into nothing",
            Negotiation,
            Australia,
            Propose(new Split(Review, 1, ["We meet", " "])),
            new TextIsEmpty()),
        Of("split what is agreed", ReviewAgreed, Australia, Propose(new Split(Review, 1, ["We meet", "We talk"])),
            new ClauseIsAgreed("3")),
        Of("consolidated with itself", Negotiation, Australia,
            Propose(new Consolidation([new(Review, 1), new(Review, 1)], "x")), new ConsolidationNeedsClauses(1)),
        Of(
            "consolidated with nothing",
            Negotiation,
            Australia,
            Propose(new Consolidation([], "x")),
            new ConsolidationNeedsClauses(0)),
        Of("consolidated with another kind", Negotiation, Australia,
            Propose(new Consolidation([new(Review, 1), new(Preamble, 1)], "x")),
            new ClausesAreOfDifferentKinds("3", "1")),
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
        Of("a section without a heading", Negotiation, Australia,
            Propose(new Section(Review, [new Deletion(Review, 1)])),
            new ClauseIsNoHeading("3")),
        Of(
            "a section unchanged",
            Negotiation,
            Australia,
            Propose(new Section(Heading, [])),
            new SectionNeedsChanges(0, 200)),
        Of("a split in a section", Negotiation, Australia,
            Propose(new Section(Heading, [new Split(Review, 1, ["We meet", "We talk"])])),
            new ChangeCannotStandInSection()),
        Of("a change outside of its section", Negotiation, Australia,
            Propose(new Section(Heading, [new Modification(Advice, 1, "Publish")])),
            new ClauseIsOutsideSection("R.1", "I")),
        Of("changed and deleted at once", Negotiation, Australia,
            Propose(new Section(Heading, [new Deletion(Chapeau, 1), new Modification(PointA, 1, "on faith")])),
            new ChangesOfSectionClash("2 a.")),
        Of("put under what goes", Negotiation, Australia,
            Propose(new Section(
                Heading,
                [new Deletion(Chapeau, 1), new Addition(Anchor.Under(Chapeau), ClauseKind.Operative, "on hope")])),
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
        Of("an amendment taken into a frozen text",
            Amended.And(Secretariat, new IssueRevision(RevisionNumbering.Keep) { Mode = RevisionMode.Frozen }),
            Australia, new AcceptAmendment(Proposal(Jpn), 1, 1), new TextIsFrozen("SC/2021/L.1/Rev.1")),
        Of("the words amended are no longer those", Amended.And(Australia, new ReplaceProposal(
                Proposal(Aus), 1, new Modification(Review, 1, ReviewText.Replace("once a year", "as we see fit")), "")),
            Australia, new AcceptAmendment(Proposal(Jpn), 1, 2), new AmendmentConflicts("JPN/1", "AUS/1")),
        Of(
            "amended meanwhile",
            Amended,
            Australia,
            new AcceptAmendment(Proposal(Jpn), 1, 2),
            new ProposalHasNewWords("AUS/1")),
    ];
}
