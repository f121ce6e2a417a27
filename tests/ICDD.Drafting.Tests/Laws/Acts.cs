using System.Reflection;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>Turns steps into commands that are mostly possible, and sometimes anything at all.</summary>
public static class Acts
{
    private static readonly Seat[] Seats =
    [
        Australia, Japan, Indonesia, Chair, Secretariat, Observer,
        Seat.Of(new("FRA"), "stranger"), new("nobody", Role.Delegate),
    ];

    private static readonly string[] BadWords =
        ["", " \n ", "\u202Eevil", "\uD800", "a\u200Bb", new('x', 20_001), "\0", "a" + new string('\u0301', 40)];

    private static readonly string[] OtherWords =
    [
        "We welcome <script>alert(1)</script> & [square] brackets", "Nous rappelons l\u2019accord de Pe\u0301kin",
        "\u0646\u062D\u0646 \u0646\u062A\u0639\u0627\u0648\u0646", "我们决定合作", "We decide", "=HYPERLINK(\"x\")",
    ];

    /// <summary>Acts by how often they come; the talk of a conference is mostly proposals and rulings.</summary>
    private static readonly (int Weight, Func<Draft, Step, Command> Make)[] Table =
    [
        (10, (draft, step) => new Propose(ChangeOf(draft, step), Rationale(step))),
        (4, (draft, step) => new ReplaceProposal(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            Rewritten(draft, step), Rationale(step))),
        (2, (draft, step) => new WithdrawProposal(ProposalOf(draft, step))),
        (3, (draft, step) => new CoSponsor(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step))),
        (2, (draft, step) => new LeaveCoSponsors(ProposalOf(draft, step))),
        (3, (draft, step) => new EnterFromTheFloor(Seats[step.Other % 7].Delegation ?? Jpn, ChangeOf(draft, step), "")),
        (3, (draft, step) => new ConfirmFloorProposal(ProposalOf(draft, step))),
        (1, (draft, step) => new DisownFloorProposal(ProposalOf(draft, step))),
        (3, (draft, step) => new CommentOnClause(ClauseOf(draft, step.What), Said(step))),
        (2, (draft, step) => new CommentOnProposal(ProposalOf(draft, step), Said(step))),
        (2, (draft, step) => new Reply(ThreadOf(draft, step), Said(step))),
        (2, (draft, step) => new ResolveThread(ThreadOf(draft, step))),
        (2, (draft, step) => new ReopenThread(ThreadOf(draft, step))),
        (1, (_, _) => new LetObserversComment()),
        (1, (_, _) => new StopObserverComments()),
        (10, (draft, step) => Accept(draft, step)),
        (3, (draft, step) => new AcceptReworded(
            draft.Find(ProposalOf(draft, step))?.On ?? ClauseOf(draft, step.What),
            WordingOf(draft.Find(draft.Find(ProposalOf(draft, step))?.On ?? default(ClauseId))?.Wording.Number, step),
            Said(step),
            [new Reflection(ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step))])),
        (2, (draft, step) => new AcceptAdditionReworded(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step), Said(step))),
        (3, (draft, step) => new DeclineProposal(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step), Said(step))),
        (3, (draft, step) => new AgreeAdReferendum(ClauseOf(draft, step.What), WordingOf(draft, step))),
        (4, (draft, step) => new AgreeClause(ClauseOf(draft, step.What), WordingOf(draft, step))),
        (2, (draft, step) => new AskToReopen(ClosedOf(draft, step), Said(step))),
        (4, (draft, step) => new ReopenClause(ClosedOf(draft, step), Said(step))),
        (5, (_, step) => new IssueRevision((RevisionNumbering)(step.What % 2))),
        (1, (_, step) => new AdoptByConsensus(Said(step))),
        (1, (_, step) => new PutTheQuestion(Said(step))),
        (2, (_, step) => new ObjectToAdoption(Said(step))),
        (2, (draft, step) => new MakeStatement((StatementKind)(step.Other % 4), ClausesOf(draft, step), Said(step))),
        (1, (_, step) => new WithdrawStatement(step.Other % 4)),
        (1, (draft, step) => new AcceptLateStatement(
            Seats[step.Other % 7].Delegation ?? Jpn, (StatementKind)(step.Who % 4), ClausesOf(draft, step), Said(step))),
        (3, (draft, step) => Corrected(draft, ClauseOf(draft, step.What), step)),
        (4, (draft, step) => new ChallengeEditorialChange(ChangeOn(draft, step), Said(step))),
        (2, (draft, step) => new UpholdChallenge(DoubtedOn(draft, step), Said(step))),
        (1, (draft, step) => new DismissChallenge(DoubtedOn(draft, step), Said(step))),
        (1, (draft, step) => new CertifyText(step.Other % 5 == 0 ? new("00") : TextHash.Of(IssuedText.Of(draft)))),
        (1, (draft, step) => new IssueCorrigendum([new CorrectedClause(ClauseOf(draft, step.What), Said(step))], Said(step))),
        (1, (_, step) => new RecordDeparture(Seats[step.Other % 7].Delegation ?? Jpn)),
        (2, (_, step) => new AdmitDelegation(new Delegation(Seats[step.Other % 7].Delegation ?? Jpn, Said(step), "x"))),
        (2, (draft, step) => new DraftClause(AnchorOf(draft, step), KindOf(step.Words), Said(step))
        {
            Recommendation = DetailsFor(KindOf(step.Words), step),
        }),
        (1, (draft, step) => new EditClause(ClauseOf(draft, step.What), WordingOf(draft, step), Said(step))
        {
            Recommendation = DetailsFor(draft.Find(ClauseOf(draft, step.What))?.Kind ?? default, step),
        }),
        (2, (draft, step) => new MoveClause(ClauseOf(draft, step.What), AnchorOf(draft, step))),
        (1, (draft, step) => new RemoveClause(ClauseOf(draft, step.What))),
        (1, (_, _) => Lay),
        (1, (_, step) => new ConveneConference(Facts with { Profile = (StyleProfile)(step.What % 2), Title = Said(step) })),
        (1, (_, _) => new OpenNegotiations()),
    ];

    private static readonly int Weights = Table.Sum(row => row.Weight);

    public static IEnumerable<Type> CommandTypes => Table.Select(row => row.Make(Draft.Empty(Hall.Stream), new(0, 0, 0, 0, 0)).GetType());

    public static (Seat Seat, Command Command) Of(Draft draft, Step step)
    {
        var left = step.Act % Weights;
        var command = Table.First(row => (left -= row.Weight) < 0).Make(draft, step);
        return (SeatFor(draft, command, step), command);
    }

    /// <summary>Mostly who may give it, and for an own proposal mostly its sponsor.</summary>
    private static Seat SeatFor(Draft draft, Command command, Step step)
    {
        if (step.Who % 6 == 5)
            return Seats[step.Who % Seats.Length];
        var sponsor = command switch
        {
            WithdrawProposal own => draft.Find(own.Proposal)?.Sponsor,
            ReplaceProposal own => draft.Find(own.Proposal)?.Sponsor,
            ConfirmFloorProposal own => draft.Find(own.Proposal)?.Sponsor,
            DisownFloorProposal own => draft.Find(own.Proposal)?.Sponsor,
            LeaveCoSponsors own => draft.Find(own.Proposal)?.CoSponsors.FirstOrDefault(),
            _ => null,
        };
        if (sponsor is { Value: not null } code)
            return Seat.Of(code, "anybody");
        var roles = command.GetType().GetCustomAttribute<GivenByAttribute>()!.Roles;
        var possible = Seats.Take(6).Where(seat => roles.Contains(seat.Role)).ToList();
        return possible[step.Who % possible.Count];
    }

    private static AcceptProposal Accept(Draft draft, Step step)
    {
        var proposal = draft.Find(ProposalOf(draft, step));
        return new(
            ProposalOf(draft, step),
            WordingOf(proposal?.Wording.Number, step),
            WordingOf(draft.Find(proposal?.On ?? default(ClauseId))?.Wording.Number, step));
    }

    private static Change ChangeOf(Draft draft, Step step) => ChangeOn(draft, ClauseOf(draft, step.What), step);

    private static Change ChangeOn(Draft draft, ClauseId clause, Step step)
    {
        var wording = step.Other % 4 == 0 ? 1 : WordingOf(draft.Find(clause)?.Wording.Number, step);
        return (step.Act / Weights % 8) switch
        {
            0 or 1 => new Deletion(clause, wording),
            2 or 3 or 4 => new Addition(AnchorOf(draft, step), KindOf(step.Words), Said(step))
            {
                Recommendation = DetailsFor(KindOf(step.Words), step),
            },
            _ => new Modification(clause, wording, Edited(draft.Find(clause)?.TextAt(wording) ?? "", step)),
        };
    }

    private static ChangeEditorially Corrected(Draft draft, ClauseId clause, Step step)
    {
        var issued = draft.Find(clause) is null ? "" : IssuedText.TextOf(draft, clause);
        return step.Who % 4 == 0
            ? new(clause, issued, Edited(issued, step), (EditorialKind)(step.Other % 4))
            : new(clause, issued, issued.EndsWith(';') ? issued.TrimEnd(';') : issued + ";", EditorialKind.Punctuation);
    }

    private static int ChangeOn(Draft draft, Step step) => draft.Editorial.Changes.Count - step.Other % 3;

    private static int DoubtedOn(Draft draft, Step step) =>
        draft.Editorial.Changes.FindLast(change => change.Status == EditorialStatus.Challenged)?.Number ?? ChangeOn(draft, step);

    private static Sequence<ClauseId> ClausesOf(Draft draft, Step step) =>
        step.Who % 3 == 0 ? [] : [ClauseOf(draft, step.What), ClauseOf(draft, step.Words)];

    private static Change Rewritten(Draft draft, Step step) => draft.Find(ProposalOf(draft, step))?.Change switch
    {
        Addition addition when step.Other % 5 > 0 => addition with { Text = Said(step) },
        Modification modified when step.Other % 5 > 0 => modified with { Text = Edited(modified.Text, step) },
        Deletion deletion when step.Other % 5 > 0 => deletion,
        _ => ChangeOf(draft, step),
    };

    /// <summary>The words with one of them changed, so that many proposals can be brought together.</summary>
    private static string Edited(string text, Step step)
    {
        if (step.Words % 9 == 8 || text.Length == 0)
            return Said(step);
        var words = text.Split(' ');
        words[step.Words % words.Length] = step.Who % 3 == 0 ? "" : $"w{step.Who}";
        return string.Join(' ', words);
    }

    private static string Said(Step step) => (step.Words % 12) switch
    {
        11 => BadWords[step.Other % BadWords.Length],
        > 6 => OtherWords[step.Other % OtherWords.Length],
        _ => $"We decide on matter {step.What}, @JPN",
    };

    private static string Rationale(Step step) => step.Words % 3 == 0 ? "" : Said(step);

    private static ClauseKind KindOf(int words) => (words % 8) switch
    {
        0 => ClauseKind.Heading,
        1 => ClauseKind.Preambular,
        2 => ClauseKind.Recommendation,
        _ => ClauseKind.Operative,
    };

    private static Recommendation? DetailsFor(ClauseKind kind, Step step) =>
        kind == ClauseKind.Recommendation ? Details with { Follows = [], FocusArea = 1 + step.Other % 3 } : null;

    private static Anchor AnchorOf(Draft draft, Step step) => (step.Other % 6) switch
    {
        0 => new Anchor(),
        1 or 2 => Anchor.Under(ClauseOf(draft, step.What)),
        3 => new Anchor(ClauseOf(draft, step.What), ClauseOf(draft, step.Words)),
        _ => Anchor.Behind(ClauseOf(draft, step.What)),
    };

    private static ClauseId ClauseOf(Draft draft, int number)
    {
        var known = draft.Outline.InOrder().ToList();
        return number % 13 == 12 || known.Count == 0
            ? Unknown[number % Unknown.Length]
            : known[number % known.Count];
    }

    private static ClauseId ClosedOf(Draft draft, Step step)
    {
        var closed = draft.Outline.InOrder().Where(id => !draft.Clauses[id].IsOpen).ToList();
        return closed.Count == 0 ? ClauseOf(draft, step.What) : closed[step.What % closed.Count];
    }

    private static readonly ClauseId[] Unknown = [new("c999"), new("C2"), new(""), default, new("c2 "), new(new string('c', 9999))];

    private static ProposalId ProposalOf(Draft draft, Step step)
    {
        var open = draft.Proposals.Values.Where(proposal => proposal.IsOpen || step.What % 5 == 0)
            .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal).ToList();
        if (step.What % 17 == 16 || open.Count == 0)
            return new[] { new ProposalId("AUS-99"), new ProposalId("aus-1"), default, new ProposalId("") }[step.What % 4];
        return open[step.What % open.Count].Id;
    }

    private static CommentId ThreadOf(Draft draft, Step step) =>
        new($"{(step.Other % 9 == 8 ? "K" : "k")}{1 + step.What % Math.Max(1, draft.CommentCount)}");

    private static int WordingOf(Draft draft, Step step) =>
        WordingOf(draft.Find(ClauseOf(draft, step.What))?.Wording.Number, step);

    private static int WordingOf(int? current, Step step) => (step.Other % 11) switch
    {
        9 => 1,
        10 => new[] { 0, -1, int.MaxValue, int.MinValue, 2 }[step.Words % 5],
        _ => current ?? 1,
    };
}
