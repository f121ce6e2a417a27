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

    private static readonly GroupCode[] GroupCodes = [new("PAC"), new("G77"), new("AUS"), new("pac"), default];

    /// <summary>Acts by how often they come; the talk of a conference is mostly proposals and rulings.</summary>
    private static readonly (int Weight, Func<Draft, Step, Command> Make)[] Table =
    [
        (10, (draft, step) => new Propose(ChangeOf(draft, step), Rationale(step))
        {
            OnBehalfOf = SpeakingFor(draft, step),
        }),
        (6, (_, step) => new FormGroup(GroupOf(step))),
        (2, (_, step) => new AmendGroup(GroupOf(step))),
        (1, (_, step) => new DissolveGroup(GroupCodes[step.What % GroupCodes.Length])),
        (12, (draft, step) => new TakePosition(
            MatterOf(draft, step), WordingOf(draft, MatterOf(draft, step), step), (PositionSignal)(step.Words % 4))
        {
            OnBehalfOf = SpeakingFor(draft, step),
            Remark = Rationale(step),
            Until = step.Words % 7 == 2 ? Opening.AddDays(step.Other % 5 == 0 ? -1 : 1) : null,
        }),
        (5, (draft, step) => new ReconfirmPosition(
            SpokenOf(draft, step), WordingOf(draft, SpokenOf(draft, step), step))
            {
                OnBehalfOf = SpeakingFor(draft, step),
            }),
        (2, (draft, step) => new WithdrawPosition(SpokenOf(draft, step)) { OnBehalfOf = SpeakingFor(draft, step) }),
        (12, (draft, step) => new DissociateFromGroup(CodeOf(draft, step), SpokenOf(draft, step))
        {
            Remark = Rationale(step),
        }),
        (10, (draft, step) => new ReturnToGroup(CodeOf(draft, step), SpokenOf(draft, step))),
        (4, (draft, step) => new ReplaceProposal(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            Rewritten(draft, step), Rationale(step))),
        (3, (draft, step) => new WithdrawProposal(ProposalOf(draft, step))),
        (4, (draft, step) => new Propose(Amending(draft, step), "")),
        (5, (draft, step) => AcceptFriendly(draft, step)),
        (4, (draft, step) => new ConfirmProposal(
            ProposalOf(draft, step),
            WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            SeenOf(draft, step))
        {
            Consent = Rationale(step),
        }),
        (5, (draft, step) => Placing(draft, step)),
        (2, (draft, step) => new TakeOver(ClosedProposalOf(draft, step, ProposalStatus.Withdrawn))),
        (1, (draft, step) => new AcceptReflection(ClosedProposalOf(draft, step, ProposalStatus.Reflected))),
        (2, (draft, step) => Maintaining(draft, step)),
        (3, (draft, step) => new CoSponsor(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step))),
        (2, (draft, step) => new LeaveCoSponsors(ProposalOf(draft, step))),
        (3, (draft, step) => new EnterFromTheFloor(Seats[step.Other % 7].Delegation ?? Jpn, ChangeOf(draft, step), "")),
        (3, (draft, step) => new ConfirmFloorProposal(ProposalOf(draft, step))),
        (1, (draft, step) => new DisownFloorProposal(ProposalOf(draft, step))),
        (1, (draft, step) => new RetractFloorProposal(ProposalOf(draft, step), Said(step))),
        (2, (draft, step) => new DeclineAmendment(
            ProposalOf(draft, step),
            WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step),
            Rationale(step))),
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
            [new Reflection(
                ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step))])),
        (2, (draft, step) => new AcceptAdditionReworded(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step), Said(step))),
        (3, (draft, step) => new DeclineProposal(
            ProposalOf(draft, step), WordingOf(draft.Find(ProposalOf(draft, step))?.Wording.Number, step), Said(step))),
        (3, (draft, step) => new AgreeAdReferendum(ClauseOf(draft, step.What), WordingOf(draft, step))),
        (4, (draft, step) => new AgreeClause(ClauseOf(draft, step.What), WordingOf(draft, step))),
        (2, (draft, step) => new AskToReopen(ClosedOf(draft, step), Said(step))),
        (4, (draft, step) => new ReopenClause(ClosedOf(draft, step), Said(step))),
        (2, (draft, step) => new DeclineReopening(AskedOf(draft, step), Said(step))),
        (5, (draft, step) => new IssueRevision((RevisionNumbering)(step.What % 2))
        {
            Mode = step.Other % 13 == 12 ? (RevisionMode)(step.Words % 3) : RevisionMode.Open,
            Confirmed = step.Other % 7 == 6 ? [] : RevisionCheck.Of(draft).Select(each => each.Seen).ToSequence(),
        }),
        (8, (draft, step) => new SetSilence(
            Listed(draft, step),
            Opening.AddMinutes(draft.Version + 14 + step.Other % 9),
            (SilenceDisclosure)(step.Words % 3))),
        (2, (draft, step) => new ExtendSilence(
            SilenceOf(draft, step), Opening.AddMinutes(draft.Version + step.Other % 40))),
        (1, (draft, step) => new CancelSilence(SilenceOf(draft, step), Said(step))),
        (5, (draft, step) => new BreakSilence(
            SilenceOf(draft, step),
            [.. Listed(draft, step).Select(seen => seen.Clause), .. ListedIn(draft, step)],
            Said(step))),
        (10, (draft, step) => new ExpireSilence(SilenceOf(draft, step))),
        (3, (draft, step) => new AcceptLateBreak(SilenceOf(draft, step), 1 + step.Other % 3)),
        (2, (draft, step) => new DeclineLateBreak(SilenceOf(draft, step), 1 + step.Other % 3, Said(step))),
        (14, (_, step) => new AdoptByConsensus(Said(step))),
        (1, (_, step) => new PutTheQuestion(Said(step))),
        (2, (_, step) => new ObjectToAdoption(Said(step))),
        (2, (draft, step) => new MakeStatement((StatementKind)(step.Other % 4), ClausesOf(draft, step), Said(step))),
        (1, (_, step) => new WithdrawStatement(step.Other % 4)),
        (1, (draft, step) => new AcceptLateStatement(
            Seats[step.Other % 7].Delegation ?? Jpn, (StatementKind)(step.Who % 4), ClausesOf(draft, step),
            Said(step))),
        (3, (draft, step) => Corrected(draft, ClauseOf(draft, step.What), step)),
        (4, (draft, step) => new ChallengeEditorialChange(ChangeOn(draft, step), Said(step))),
        (2, (draft, step) => new UpholdChallenge(DoubtedOn(draft, step), Said(step))),
        (1, (draft, step) => new DismissChallenge(DoubtedOn(draft, step), Said(step))),
        (1, (draft, step) => new CertifyText(step.Other % 5 == 0 ? new("00") : TextHash.Of(IssuedText.Of(draft)))),
        (1, (draft, step) => new IssueCorrigendum(
            [new CorrectedClause(
                ClauseOf(draft, step.What),
                step.Other % 3 == 0 ? Said(step) : Corrected(draft, ClauseOf(draft, step.What), step).Text)],
            Said(step))),
        (2, (_, step) => new ReleaseCorrigendum(step.Other % 3)),
        (2, (draft, step) => new ConsentToEditorialChange(ChangeOn(draft, step))),
        (1, (draft, step) => new RefuseEditorialChange(ChangeOn(draft, step), Said(step))),
        (4, (draft, step) => new UndoExpiry(
            SilenceOf(draft, step), Opening.AddMinutes(draft.Version + 90), Said(step))),
        (2, (draft, step) => new RelinkRecommendation(
            draft.Find(Advice) is null ? ClauseOf(draft, step.What) : Advice, [ClauseOf(draft, step.What)])),
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
        (2, (draft, step) => new FormDraftingGroup(
            DraftingGroupOf(step), Said(step), Seats[step.Other % 7].Delegation ?? Jpn)
        {
            Clauses = [ClauseOf(draft, step.What)],
        }),
        (2, (draft, step) => new HandOver(
            DraftingGroupOf(step), [ClauseOf(draft, step.What), ClauseOf(draft, step.Other)])),
        (4, (draft, step) => new ReturnAgreedInGroup(
            DraftingGroupOf(step), Held(draft, step), Said(step), Rationale(step))),
        (2, (draft, step) => new ReturnOpen(DraftingGroupOf(step), Held(draft, step), Rationale(step))),
        (1, (_, step) => new DissolveDraftingGroup(DraftingGroupOf(step))),
        (1, (draft, step) => new DeferClause(ClauseOf(draft, step.What), Said(step))),
        (3, (draft, step) => new ResumeClause(ClosedOf(draft, step))),
        (3, (draft, step) => new ReturnToAgreed(
            ReopenedOf(draft, step), draft.Find(ReopenedOf(draft, step))?.Wording.Number ?? 1)),
        (2, (draft, step) => new LinkPackage(PackageOf(step), Said(step), [ClauseOf(draft, step.What)])
        {
            Proposals = step.Other % 3 == 0 ? [] : [ProposalOf(draft, step)],
        }),
        (4, (draft, step) => Close(draft, PackageOf(step))),
        (1, (_, step) => new OverridePackage(PackageOf(step), Said(step))),
        (1, (_, step) => new DissolvePackage(PackageOf(step), Said(step))),
        (1, (_, _) => Lay),
        (1, (_, step) => new ConveneConference(
            Facts with { Profile = (StyleProfile)(step.What % 2), Title = Said(step) })),
        (1, (_, _) => new OpenNegotiations()),
    ];

    private static readonly int Weights = Table.Sum(row => row.Weight);

    public static IEnumerable<Type> CommandTypes =>
        Table.Select(row => row.Make(Draft.Empty(Hall.Stream), new(0, 0, 0, 0, 0)).GetType()).Distinct();

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
            Propose own => SpeakerOf(draft, own.OnBehalfOf),
            TakePosition own => SpeakerOf(draft, own.OnBehalfOf),
            ReconfirmPosition own => SpeakerOf(draft, own.OnBehalfOf) ?? HolderOn(draft, own.On),
            WithdrawPosition own => SpeakerOf(draft, own.OnBehalfOf) ?? HolderOn(draft, own.On),
            ReturnToGroup own => LeaverOf(draft, own.To),
            ConfirmProposal own when own.Consent == "" => draft.Find(own.Proposal)?.Sponsor,
            PlaceProposal own when own.Consent == "" => draft.Find(own.Proposal)?.Sponsor,
            AcceptReflection own => draft.Find(own.Proposal)?.Sponsor,
            MaintainProposal own => draft.Find(own.Proposal)?.Sponsor,
            AcceptAmendment own =>
                draft.Find(own.Amendment)?.Change is Amendment to ? draft.Find(to.Proposal)?.Sponsor : null,
            DeclineAmendment own =>
                draft.Find(own.Amendment)?.Change is Amendment to ? draft.Find(to.Proposal)?.Sponsor : null,
            LeaveCoSponsors own => draft.Find(own.Proposal)?.CoSponsors.FirstOrDefault(),
            ReturnAgreedInGroup own => draft.Find(own.Group)?.Facilitator,
            ReturnOpen own => draft.Find(own.Group)?.Facilitator,
            _ => null,
        };
        if (sponsor is { Value: not null } code)
            return Seat.Of(code, "anybody");
        var roles = command.GetType().GetCustomAttribute<GivenByAttribute>()!.Roles;
        var possible = Seats.Take(6).Where(seat => roles.Contains(seat.Role)).ToList();
        return possible[step.Who % possible.Count];
    }

    private static Group GroupOf(Step step)
    {
        var members = Seats.Take(
            3).Select(seat => seat.Delegation!.Value).Where((_, at) => at != step.Other % 4).ToSequence();
        return new Group(
            GroupCodes[step.What % 10 < 8 ? step.What % 2 : step.What % GroupCodes.Length],
            Said(step), members, step.Words % 9 == 8 ? new("FRA") : members[step.Who % members.Count]);
    }

    private static GroupCode? SpeakingFor(Draft draft, Step step) =>
        step.Who % 3 == 0 && !draft.Groups.All.IsEmpty ? CodeOf(draft, step) : null;

    private static GroupCode CodeOf(Draft draft, Step step) => step.What % 11 == 10 || draft.Groups.All.IsEmpty
        ? GroupCodes[step.Other % GroupCodes.Length]
        : draft.Groups.All[step.Other % draft.Groups.All.Count].Code;

    private static DelegationCode? SpeakerOf(Draft draft, GroupCode? group) =>
        group is { } code ? draft.Groups.Find(code)?.Mandated : null;

    private static DelegationCode? HolderOn(Draft draft, Matter matter) =>
        Said(draft, matter).FirstOrDefault(each => each.By.Group is null)?.By.Delegation;

    private static DelegationCode? LeaverOf(Draft draft, Matter matter) =>
        Said(draft, matter).LastOrDefault(each => each.Step == PositionStep.Dissociated)?.By.Delegation;

    private static IEnumerable<PositionEntry> Said(Draft draft, Matter matter) => matter switch
    {
        ThisClause on => draft.Find(on.Clause)?.Positions ?? [],
        ThisProposal on => draft.Find(on.Proposal)?.Positions ?? [],
        _ => [],
    };

    private static Matter MatterOf(Draft draft, Step step) => step.Other % 3 == 0
        ? new ThisProposal(ProposalOf(draft, step))
        : new ThisClause(ClauseOf(draft, step.What));

    /// <summary>Mostly something of which somebody spoke already.</summary>
    private static Matter SpokenOf(Draft draft, Step step)
    {
        var spoken = draft.Outline.InOrder().Select(id => (Matter)new ThisClause(id))
            .Concat(
                draft.Proposals.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).Select(id => new ThisProposal(id)))
            .Where(matter => !matter.PositionsIn(draft).IsEmpty
                || matter.NamesIn(draft).Any(voice => voice.Group is not null))
            .ToList();
        return spoken.Count == 0 || step.What % 7 == 6 ? MatterOf(draft, step) : spoken[step.What % spoken.Count];
    }

    private static int WordingOf(Draft draft, Matter matter, Step step) => WordingOf(
        matter switch
        {
            ThisClause on => draft.Find(on.Clause)?.Wording.Number,
            ThisProposal on => draft.Find(on.Proposal)?.Wording.Number,
            _ => null,
        },
        step);

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
            2 or 3 when step.Who % 3 > 0 => new Addition(AnchorOf(draft, step), KindOf(step.Words), Said(step))
            {
                Recommendation = DetailsFor(KindOf(step.Words), step),
            },
            2 or 3 or 4 => OtherChangeOn(draft, clause, wording, step),
            _ => new Modification(clause, wording, Edited(draft.Find(clause)?.TextAt(wording) ?? "", step)),
        };
    }

    private static Change OtherChangeOn(Draft draft, ClauseId clause, int wording, Step step) => (step.Words % 7) switch
    {
        0 => new Move(clause, AnchorOf(draft, step)),
        1 => new Split(clause, wording, Halves(draft.Find(clause)?.TextAt(wording) ?? "", step)),
        2 => new Consolidation(
            [new(clause, wording), new(ClauseOf(draft, step.Who), WordingOf(draft, step with { What = step.Who }))],
            Said(step)),
        3 => new Retain(clause, wording),
        4 => new Section(Heading, [
            new Modification(clause, wording, Edited(draft.Find(clause)?.TextAt(wording) ?? "", step)),
            new Deletion(Heading, 1)]),
        5 when draft.Find(Heading) is { Kind: ClauseKind.Heading } => step.Who % 2 == 0
            ? Section.Deleting(draft, Heading)
            : Section.Moving(draft, Heading, AnchorOf(draft, step)),
        _ => Amending(draft, step),
    };

    private static Amendment Amending(Draft draft, Step step)
    {
        var id = ProposalOf(draft, step);
        var words = draft.Find(id) is { } target ? Amendment.WordsOf(target.Change) ?? "" : "";
        return new(id, WordingOf(draft.Find(id)?.Wording.Number, step), Edited(words, step));
    }

    private static Sequence<string> Halves(string text, Step step)
    {
        var words = text.Split(' ');
        var at = 1 + step.Who % Math.Max(1, words.Length - 1);
        return [string.Join(' ', words.Take(at)), string.Join(' ', words.Skip(at))];
    }

    private static AcceptAmendment AcceptFriendly(Draft draft, Step step)
    {
        var amendments = draft.Proposals.Values.Where(each => each is { IsOpen: true, Change: Amendment })
            .OrderBy(each => each.Id.Value, StringComparer.Ordinal).ToList();
        if (amendments.Count == 0)
            return new AcceptAmendment(ProposalOf(draft, step), 1, 1);
        var amendment = amendments[step.What % amendments.Count];
        var target = draft.Find(((Amendment)amendment.Change).Proposal);
        return new(amendment.Id, WordingOf(amendment.Wording.Number, step), WordingOf(target?.Wording.Number, step));
    }

    private static SeenClause SeenOf(Draft draft, Step step)
    {
        var on = draft.Find(ProposalOf(draft, step))?.On ?? ClauseOf(draft, step.What);
        return new(on, WordingOf(draft.Find(on)?.Wording.Number, step));
    }

    private static PlaceProposal Placing(Draft draft, Step step)
    {
        var queue = AmbiguousQueue.Of(draft);
        if (queue.Count == 0)
            return new PlaceProposal(ProposalOf(draft, step), 1, ChangeOf(draft, step));
        var one = queue[step.What % queue.Count];
        var on = one.Candidates[step.Who % one.Candidates.Count];
        var wording = WordingOf(draft.Find(on)?.Wording.Number, step);
        return new(one.Proposal, one.Wording, draft.Find(one.Proposal)!.Change switch
        {
            Deletion => new Deletion(on, wording),
            Move => new Move(on, AnchorOf(draft, step)),
            Retain => new Retain(on, wording),
            Split => new Split(on, wording, Halves(draft.Find(on)?.TextAt(wording) ?? "", step)),
            _ => new Modification(on, wording, Edited(draft.Find(on)?.TextAt(wording) ?? "", step)),
        })
        {
            Consent = Rationale(step),
        };
    }

    private static ProposalId ClosedProposalOf(Draft draft, Step step, ProposalStatus status)
    {
        var closed = draft.Proposals.Values.Where(proposal => proposal.Status == status)
            .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal).ToList();
        return closed.Count == 0 || step.What % 7 == 6 ? ProposalOf(draft, step) : closed[step.What % closed.Count].Id;
    }

    private static MaintainProposal Maintaining(Draft draft, Step step)
    {
        var id = ClosedProposalOf(draft, step, ProposalStatus.Reflected);
        var on = draft.Find(id) is { Reflections: [.., var last] } ? last.Clause : ClauseOf(draft, step.What);
        return new(id, new SeenClause(on, WordingOf(draft.Find(on)?.Wording.Number, step)));
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
        draft.Editorial.Changes.FindLast(change => change.Status == EditorialStatus.Challenged)?.Number
            ?? ChangeOn(draft, step);

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

    private static ClauseId AskedOf(Draft draft, Step step)
    {
        var asked = draft.Outline.InOrder().Where(id => ChairQueue.Requests(draft.Clauses[id]).Any()).ToList();
        return asked.Count == 0 ? ClosedOf(draft, step) : asked[step.What % asked.Count];
    }

    private static ClauseId ReopenedOf(Draft draft, Step step)
    {
        var reopened = draft.Outline.InOrder().Where(id => draft.Clauses[id] is { Default: not null }).ToList();
        return reopened.Count == 0 ? ClauseOf(draft, step.What) : reopened[step.What % reopened.Count];
    }

    private static DraftingGroupCode DraftingGroupOf(Step step) =>
        new(step.Words % 9 == 8 ? "G\n" : $"G{step.Words % 3}");

    private static PackageCode PackageOf(Step step) => new(step.Words % 9 == 8 ? "" : $"P{step.Words % 3}");

    private static SeenClause Held(Draft draft, Step step)
    {
        var held = draft.Outline.InOrder().Where(id => draft.Clauses[id].Group == DraftingGroupOf(step)).ToList();
        var clause = held.Count == 0 ? ClauseOf(draft, step.What) : held[step.What % held.Count];
        return new SeenClause(clause, WordingOf(draft.Find(clause)?.Wording.Number, step));
    }

    private static ClosePackage Close(Draft draft, PackageCode code) => draft.Find(code) is { } package
        ? new(
            code,
            package.Members(draft).Select(id => draft.Clauses[id]).Where(clause => clause.Stands)
                .Select(clause => new SeenClause(clause.Id, clause.Wording.Number)).ToSequence(),
            package.OpenProposals(draft).Select(each => new Reflection(each.Id, each.Wording.Number)).ToSequence())
        : new(code, [], []);

    private static readonly ClauseId[] Unknown = [
        new("c999"), new("C2"), new(""), default, new("c2 "), new(new string('c', 9999))
    ];

    private static ProposalId ProposalOf(Draft draft, Step step)
    {
        var open = draft.Proposals.Values.Where(proposal => proposal.IsOpen || step.What % 5 == 0)
            .OrderBy(proposal => proposal.Id.Value, StringComparer.Ordinal).ToList();
        if (step.What % 17 == 16 || open.Count == 0)
            return new[] { new ProposalId("AUS-99"), new ProposalId("aus-1"), default, new ProposalId("") }[
                step.What % 4];
        return open[step.What % open.Count].Id;
    }

    private static CommentId ThreadOf(Draft draft, Step step) =>
        new($"{(step.Other % 9 == 8 ? "K" : "k")}{1 + step.What % Math.Max(1, draft.CommentCount)}");

    private static SilenceId SilenceOf(Draft draft, Step step) => draft.Silences.IsEmpty || step.What % 13 == 12
        ? new[] { new SilenceId("s99"), default, new SilenceId("S1") }[step.What % 3]
        : draft.Silences[^(1 + step.What % Math.Min(2, draft.Silences.Count))].Id;

    private static Sequence<SeenClause> Listed(Draft draft, Step step) => (step.Words % 7) switch
    {
        5 => [],
        6 => [new SeenClause(ClauseOf(draft, step.What), 1), new SeenClause(ClauseOf(draft, step.Other), 1)],
        _ => [new SeenClause(ClauseOf(draft, step.What), WordingOf(draft, step))],
    };

    private static IEnumerable<ClauseId> ListedIn(Draft draft, Step step) =>
        step.Words % 7 == 5 && draft.Find(SilenceOf(draft, step)) is { } silence ? silence.InOrder(draft).Take(2) : [];

    private static int WordingOf(Draft draft, Step step) =>
        WordingOf(draft.Find(ClauseOf(draft, step.What))?.Wording.Number, step);

    private static int WordingOf(int? current, Step step) => (step.Other % 11) switch
    {
        9 => 1,
        10 => new[] { 0, -1, int.MaxValue, int.MinValue, 2 }[step.Words % 5],
        _ => current ?? 1,
    };
}
