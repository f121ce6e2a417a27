using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public sealed record BriefRefusalCase(
    string Because, BriefScene Scene, Seat Seat, BriefCommand Command, Refusal Refusal);

/// <summary>What is refused within a brief.</summary>
public static class BriefRefusalCases
{
    private static readonly ClauseId Nowhere = new("c99");
    private static readonly DraftProposalId First = new("d1");
    private static readonly NoteId Note = new("n1");

    private static readonly AccessGrant Grant = new("g1", Opening);
    private static readonly Seat Amy = Australia with { Account = new ActingAccount("amy", null) };

    private static BriefScene Ours { get; } = Given.ANegotiation.Australia();

    private static BriefScene Vouched { get; } = Ours with
    {
        Brief = Ours.Brief with
        {
            Access = Ours.Brief.Access with { Vouchings = [new Vouching(Grant, new ActingAccount("amy", null))] },
        },
    };

    private static BriefScene Kept { get; } = Ours.And(
        Australia, BriefsOf.Keep(new Modification(Review, 1, ReviewInTwo)));

    private static BriefScene Edited { get; } = Kept.And(Australia, Edit(ReviewClosed));

    private static BriefScene Tabled { get; } = Kept
        .Meanwhile(Australia, Kept.Brief.Drafts[0].Propose).And(Australia, new MarkTabled(First, 1, Proposal(Aus)));

    private static BriefScene Noted { get; } = Ours.And(Australia, new NoteOnClause(Review, "no"));

    private static BriefScene Full { get; } = Ours
        .And(Australia, [.. Enumerable.Range(0, DrawBottomLine.Most)
            .Select(each => new DrawBottomLine(new WordsStayOut($"word {each}")))]);

    private static NoteOnClause ANote => new(Review, "x");

    public static IReadOnlyList<BriefRefusalCase> All { get; } =
    [
        new("the chair does not act in a brief", Ours, Chair, ANote, new NotYourPart(Role.Chair)),
        new("the secretariat does not act in a brief", Ours, Secretariat, ANote, new NotYourPart(Role.Secretariat)),
        new("an observer does not act in a brief", Ours, Observer, ANote, new NotYourPart(Role.Observer)),
        new("a brief belongs to one delegation", Ours, Indonesia, ANote, new BriefIsNotYours()),
        new(
            "a group's brief belongs to its members",
            Given.ANegotiation.And(Secretariat, new FormGroup(Pacific)).TheGroup(),
            Indonesia,
            ANote,
            new BriefIsNotYours()),
        new(
            "a group that nobody formed has no brief",
            Given.ANegotiation.TheGroup(),
            Australia,
            ANote,
            new BriefIsNotYours()),
        new(
            "a delegation that is not seated has no brief",
            Ours,
            Seat.Of(new("NZL"), "nan"),
            ANote,
            new DelegationIsNotSeated("NZL")),
        new(
            "the brief of a delegation that left is sealed",
            Ours.Meanwhile(Secretariat, new RecordDeparture(Aus)),
            Australia,
            ANote,
            new BriefIsSealed()),
        new("a member that left does not act in its group's brief",
            Given.ANegotiation.And(Secretariat, new FormGroup(Pacific), new RecordDeparture(Jpn)).TheGroup(), Japan,
            ANote, new BriefIsSealed()),
        new("the brief of a dissolved group is sealed",
            Given.ANegotiation.And(Secretariat, new FormGroup(Pacific), new DissolveGroup(Pacific.Code)).TheGroup(),
            Australia, ANote, new BriefIsSealed()),

        new(
            "nobody vouches for himself",
            Ours,
            Amy,
            new ConfirmAccess("amy", Grant),
            new OwnAccessIsConfirmedByAnother()),
        new(
            "who has no account vouches for nobody",
            Ours,
            Australia,
            new ConfirmAccess("ann", Grant),
            new OwnAccessIsConfirmedByAnother()),
        new("who was vouched for is not kept out", Vouched, Amy, new DenyAccess("ann", Grant), new AccessIsConfirmed()),

        new("nobody vouches for a delegation that did not come into the group", Ours, Amy,
            new ConfirmAdmission(Jpn, Opening),
            new DelegationIsNotAdmitted("JPN")),

        new(
            "a draft speaks of a clause that there is",
            Ours,
            Australia,
            BriefsOf.Keep(new Deletion(Nowhere, 1)),
            new ClauseIsUnknown(Nowhere)),
        new("a draft has words", Ours, Australia, BriefsOf.Keep(new Modification(Review, 1, " ")), new TextIsEmpty()),
        new(
            "a draft changes something",
            Ours,
            Australia,
            BriefsOf.Keep(new Modification(Review, 1, ReviewText)),
            new NothingIsChanged("3")),
        new(
            "a draft's reason is clean",
            Ours,
            Australia,
            BriefsOf.Keep(new Deletion(Review, 1), new string('x', 4_001)),
            new TextIsTooLong(4_001, 4_000)),
        new("a draft has a place", Given.AConference.Australia(), Australia,
            BriefsOf.Keep(new Addition(new Anchor(null, null), ClauseKind.Operative, "x")), new PlaceIsUnknown()),
        new("an unknown draft is not edited", Ours, Australia, Edit(ReviewClosed), new DraftProposalIsUnknown()),
        new(
            "an unknown draft is not discarded",
            Ours,
            Australia,
            new DiscardDraftProposal(First),
            new DraftProposalIsUnknown()),
        new("a draft is edited as it was seen", Edited, Australia, Edit(ReviewInTwo), new DraftProposalHasNewWords()),
        new("an edit says something else", Kept, Australia, Edit(ReviewInTwo), new AlreadySo()),
        new("an edit is checked as a draft is", Kept, Australia, Edit(ReviewText), new NothingIsChanged("3")),
        new("a tabled draft is not edited", Tabled, Australia, Edit(ReviewClosed), new DraftProposalIsTabled("AUS/1")),
        new(
            "a tabled draft is not tabled again",
            Tabled,
            Australia,
            new MarkTabled(First, 1, Proposal(Aus)),
            new DraftProposalIsTabled("AUS/1")),
        new(
            "a draft is marked in the words that were tabled",
            Edited,
            Australia,
            new MarkTabled(First, 1, Proposal(Aus)),
            new DraftProposalHasNewWords()),
        new(
            "a draft is marked with a proposal that there is",
            Kept,
            Australia,
            new MarkTabled(First, 1, Proposal(Aus)),
            new ProposalIsUnknown("AUS/1")),
        new("a draft is marked with an own proposal", Kept.Meanwhile(Indonesia, Delete(Review)), Australia,
            new MarkTabled(First, 1, Proposal(Idn)),
            new ProposalIsNotYours("IDN/1")),

        new(
            "a note is on a clause that there is",
            Ours,
            Australia,
            new NoteOnClause(Nowhere, "x"),
            new ClauseIsUnknown(Nowhere)),
        new("a note has words", Ours, Australia, new NoteOnClause(Review, ""), new TextIsEmpty()),
        new("an unknown note is not edited", Ours, Australia, new EditNote(Note, 1, "x"), new NoteIsUnknown()),
        new("an unknown note is not removed", Ours, Australia, new RemoveNote(Note), new NoteIsUnknown()),
        new("a note is edited as it was seen", Noted, Australia, new EditNote(Note, 2, "x"), new NoteHasNewWords()),
        new("a note is edited in words", Noted, Australia, new EditNote(Note, 1, " "), new TextIsEmpty()),
        new("an edited note says something else", Noted, Australia, new EditNote(Note, 1, "no "), new AlreadySo()),

        new(
            "a red line watches a clause that there is",
            Ours,
            Australia,
            new DrawBottomLine(new ClauseStays(Nowhere)),
            new ClauseIsUnknown(Nowhere)),
        new(
            "words that stay are in a clause that there is",
            Ours,
            Australia,
            new DrawBottomLine(new WordsStay(Nowhere, "x")),
            new ClauseIsUnknown(Nowhere)),
        new(
            "words that stay are words",
            Ours,
            Australia,
            new DrawBottomLine(new WordsStay(Review, "")),
            new TextIsEmpty()),
        new("words that stay out of a clause need one that there is", Ours, Australia,
            new DrawBottomLine(new WordsStayOut("x") { Clause = Nowhere }), new ClauseIsUnknown(Nowhere)),
        new(
            "words that stay out are words",
            Ours,
            Australia,
            new DrawBottomLine(new WordsStayOut("")),
            new TextIsEmpty()),
        new("a red line is drawn once", Ours.And(Australia, new DrawBottomLine(new WordsStayOut("x"))), Australia,
            new DrawBottomLine(new WordsStayOut(" x")), new AlreadySo()),
        new(
            "red lines are few",
            Full,
            Australia,
            new DrawBottomLine(new ClauseStays(Review)),
            new TooManyBottomLines(50)),
        new(
            "an unknown red line is not lifted",
            Ours,
            Australia,
            new LiftBottomLine(new("r1")),
            new BottomLineIsUnknown()),
    ];

    private static EditDraftProposal Edit(string text) =>
        new(First, 1, new Propose(new Modification(Review, 1, text), ""), new CommandId("lot-2"));
}
