using System.Reflection;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>
/// Every refusal of the rules, each reached by at least one row. The rows stand in the folders of what refuses, as
/// parts of this class.
/// </summary>
public static partial class RefusalCases
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

    private static Scene AllAgreed { get; } = Negotiation.And(
        Chair, [.. ToBeAgreed.Select(clause => new AgreeClause(clause, 1))]);

    private static Scene QuestionIsOpen { get; } = AllAgreed.And(Chair, new PutTheQuestion("plenary"));

    private static Scene Explained { get; } = Negotiation
        .And(Japan, new MakeStatement(StatementKind.ExplanationOfPosition, [], "We join."));

    private static DateTimeOffset WindowEnds { get; } = Facts.AtVenue(
        StatementWindow.ClosesAt(Given.AnAdoptedText.Draft)!.Value);

    private static Scene Marked { get; } = Given.AnAdoptedText
        .And(Secretariat, new ChangeEditorially(Review, ReviewText, ReviewText + ",", EditorialKind.Punctuation));

    /// <summary>A name that no list has.</summary>
    private static Scene Named { get; } = Given.AnAdoptedText
        .And(Secretariat, new ChangeEditorially(
            Preamble, PreambleText, "We recall the Djakarta Message of 2019", EditorialKind.Name));

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

    private static Scene Packaged { get; } = Negotiation.And(
        Chair, new LinkPackage(P1, "Give and take", [Review, PointA]));

    private static LinkPackage Deal => new(P1, "Give and take", [PointA]) { Proposals = [Proposal(Aus)] };

    private static ReturnAgreedInGroup Returned(ClauseId clause) => new(G1, new SeenClause(clause, 1), ReviewInTwo, "");
    private static SeenClause[] Seen { get; } = [new(Review, 1)];

    private static SilenceId First { get; } = new("s1");

    private static SetSilence SilenceOn(params ReadOnlySpan<SeenClause> clauses) =>
        new(Sequence.Of(clauses), Opening.AddHours(2), SilenceDisclosure.ChairOnly);

    private static Scene Silent { get; } = Negotiation.And(Chair, SilenceOn(Seen));

    private static Scene Expired { get; } = Silent.Later(TimeSpan.FromHours(3))
        .And(Secretariat, new ExpireSilence(First));

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
        .. typeof(RefusalCases).GetProperties(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(part => part.PropertyType == typeof(RefusalCase[]))
            .SelectMany(part => (RefusalCase[])part.GetValue(null)!),
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
