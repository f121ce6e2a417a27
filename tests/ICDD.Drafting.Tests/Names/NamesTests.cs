using System.Reflection;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Tests;

/// <summary>What is written in a journal is for ever: a name may be added here, never changed or taken away.</summary>
public class NamesTests
{
    [Fact]
    public void The_events_are_called_for_ever() => Assert.Equal(
        """
        acceptance-taken-back
        addition-reworded
        adoption-objected
        amendment-accepted
        amendment-declined
        challenge-dismissed
        challenge-upheld
        clause-agreed
        clause-agreed-ad-referendum
        clause-agreed-in-group
        clause-deferred
        clause-drafted
        clause-edited
        clause-moved
        clause-removed
        clause-reopened
        clause-resumed
        clause-returned-open
        clause-returned-to-agreed
        clause-reworded
        clauses-handed-over
        co-sponsor-joined
        co-sponsor-left
        comment-made
        conference-convened
        corrigendum-drawn-up
        corrigendum-issued
        decline-taken-back
        delegation-admitted
        delegation-departed
        document-adopted
        document-layout-set
        drafting-group-dissolved
        drafting-group-formed
        editorial-change-challenged
        editorial-change-consented
        editorial-change-made
        editorial-change-refused
        expiry-undone
        floor-proposal-confirmed
        floor-proposal-disowned
        floor-proposal-retracted
        group-amended
        group-dissolved
        group-formed
        late-break-accepted
        late-break-declined
        member-dissociated
        member-returned
        negotiations-opened
        observer-comments-allowed
        observer-comments-stopped
        package-closed
        package-dissolved
        package-linked
        package-overridden
        position-reconfirmed
        position-taken
        position-withdrawn
        proposal-accepted
        proposal-confirmed
        proposal-declined
        proposal-maintained
        proposal-placed
        proposal-replaced
        proposal-tabled
        proposal-taken-over
        proposal-withdrawn
        proposals-followed
        question-put
        question-taken-back
        recommendation-relinked
        reflection-accepted
        reopening-asked
        reopening-declined
        reply-made
        revision-issued
        rewording-taken-back
        ruling-taken-back
        silence-break-taken-back
        silence-broken
        silence-cancelled
        silence-expired
        silence-extended
        silence-set
        statement-made
        statement-withdrawn
        text-certified
        thread-reopened
        thread-resolved
        withdrawal-taken-back
        zero-draft-laid
        """,
        NamesOf<Event>());

    [Fact]
    public void The_commands_are_called() => Assert.Equal(
        """
        accept-addition-reworded
        accept-amendment
        accept-late-break
        accept-late-statement
        accept-proposal
        accept-reflection
        accept-reworded
        admit-delegation
        adopt-by-consensus
        agree-ad-referendum
        agree-clause
        amend-group
        ask-to-reopen
        break-silence
        cancel-silence
        certify-text
        challenge-editorial-change
        change-editorially
        close-package
        co-sponsor
        comment-on-clause
        comment-on-proposal
        confirm-floor-proposal
        confirm-proposal
        consent-to-editorial-change
        convene-conference
        decline-amendment
        decline-late-break
        decline-proposal
        decline-reopening
        defer-clause
        dismiss-challenge
        disown-floor-proposal
        dissociate-from-group
        dissolve-drafting-group
        dissolve-group
        dissolve-package
        draft-clause
        edit-clause
        enter-from-the-floor
        expire-silence
        extend-silence
        form-drafting-group
        form-group
        hand-over
        issue-corrigendum
        issue-revision
        lay-zero-draft
        leave-co-sponsors
        let-observers-comment
        link-package
        maintain-proposal
        make-statement
        move-clause
        object-to-adoption
        open-negotiations
        override-package
        place-proposal
        propose
        put-the-question
        reconfirm-position
        record-departure
        refuse-editorial-change
        release-corrigendum
        relink-recommendation
        remove-clause
        reopen-clause
        reopen-thread
        replace-proposal
        reply
        resolve-thread
        resume-clause
        retract-floor-proposal
        return-agreed-in-group
        return-open
        return-to-agreed
        return-to-group
        set-document-layout
        set-silence
        stop-observer-comments
        take-back
        take-over
        take-position
        undo-expiry
        uphold-challenge
        withdraw-position
        withdraw-proposal
        withdraw-statement
        """,
        NamesOf<Command>());

    [Fact]
    public void The_changes_are_called() => Assert.Equal(
        "add\namend\nconsolidate\ndelete\nmodify\nmove\nretain\nsection\nsplit", NamesOf<Change>());

    [Fact]
    public void The_matters_of_positions_are_called() => Assert.Equal("clause\nproposal", NamesOf<Matter>());

    [Fact]
    public void The_fields_of_the_journal_are_called_for_ever() => Assert.Equal(
        Golden.Replace(" +\n", " ", StringComparison.Ordinal),
        string.Join('\n', Written.TypesOfTheJournal.Select(Fields).OfType<string>().Order(StringComparer.Ordinal)));

    private static string NamesOf<T>() => string.Join('\n', typeof(T)
        .GetCustomAttributes<JsonDerivedTypeAttribute>().Select(each => (string)each.TypeDiscriminator!)
        .Order(StringComparer.Ordinal));

    private static string? Fields(Type type)
    {
        var fields = JournalJson.Options.GetTypeInfo(type).Properties.Where(field => field.Get is not null).ToList();
        return fields.Count == 0 ? null : $"{type.Name}: {string.Join(' ', fields.Select(field => field.Name))}";
    }

    private const string Golden =
        """
        AcceptanceTakenBack: proposal act
        Addition: anchor clauseKind text recommendation under
        AdditionReworded: proposal text
        AdoptionObjected: question delegation reason
        Ambiguous: proposal wording candidates
        Amendment: proposal wording text
        AmendmentAccepted: amendment proposal change
        AmendmentDeclined: amendment wording reason
        Anchor: after parent
        AnsweredObjection: delegation clause answer
        ChallengeDismissed: change reason
        ChallengeUpheld: change reason
        ClauseAgreed: clause
        ClauseAgreedAdReferendum: clause
        ClauseAgreedInGroup: group clause text remark
        ClauseDeferred: clause reason
        ClauseDrafted: clause
        ClauseEdited: clause text recommendation
        ClauseMoved: clause anchor
        ClauseRemoved: clause
        ClauseReopened: clause reason with
        ClauseResumed: clause
        ClauseReturnedOpen: group clause remark
        ClauseReturnedToAgreed: clause wording as
        ClauseReworded: clause text reflects
        ClausesHandedOver: group clauses
        CoSponsorJoined: proposal delegation
        CoSponsorLeft: proposal delegation
        CommentMade: comment on text onProposal
        Conference: name shortName theme venue opens closes zone language symbol adoptedSymbol title label profile +
        firstSeat focusAreas panels layout
        ConferenceConvened: conference
        Consolidation: clauses text
        Correction: clause before after
        CorrigendumDrawnUp: number reason
        CorrigendumIssued: number symbol corrections reason drawn
        DeclineTakenBack: proposal act
        Delegation: code name formalName departed
        DelegationAdmitted: delegation
        DelegationDeparted: delegation mandates
        Deletion: clause wording under
        DocumentAdopted: meeting
        DocumentLayout: agendaItem isInOneLanguageOnly hasLineNumbers hasSignatures heads emblem
        DocumentLayoutSet: layout
        DraftingGroupDissolved: group
        DraftingGroupFormed: group name facilitator clauses
        EditorialChangeChallenged: change delegation reason
        EditorialChangeConsented: change
        EditorialChangeMade: number clause type before text isOnNoList corrigendum
        EditorialChangeRefused: change reason
        ExpiryUndone: silence deadline reason clauses inTime
        FloorProposalConfirmed: proposal
        FloorProposalDisowned: proposal
        FloorProposalRetracted: proposal reason
        FocusArea: number name
        Followed: proposal on change toConfirm
        Group: code name members mandated dissolved vacant
        GroupAmended: group admitted
        GroupDissolved: group
        GroupFormed: group
        HeadOfDelegation: delegation name
        LateBreakAccepted: silence break opens
        LateBreakDeclined: silence break reason
        MemberDissociated: delegation group on remark
        MemberReturned: delegation group on
        Modification: clause wording text recommendation before
        Move: clause anchor moves
        NewClause: anchor kind text recommendation inserted
        PackageClosed: package
        PackageDissolved: package reason
        PackageLinked: package title clauses proposals holds
        PackageOverridden: package reason
        Panel: number name
        PositionReconfirmed: by on wording
        PositionTaken: by on wording signal remark until
        PositionWithdrawn: by on
        ProposalAccepted: proposal text texts keepsNumbers replaces leaveGroups reflectedIn
        ProposalConfirmed: proposal change consent toConfirm
        ProposalDeclined: proposal reason
        ProposalMaintained: proposal on change toConfirm
        ProposalPlaced: proposal on change consent toConfirm
        ProposalReplaced: proposal change rationale
        ProposalTabled: proposal sponsor on change rationale origin onBehalfOf
        ProposalTakenOver: proposal sponsor from on change
        ProposalWithdrawn: proposal
        ProposalsFollowed: followed ambiguous
        QuestionPut: number meeting text renumbered answers
        QuestionTakenBack: question act
        Recommendation: focusArea panel addressee timeframe voluntary follows
        RecommendationRelinked: clause follows
        ReflectionAccepted: proposal
        ReopeningAsked: clause reason
        ReopeningDeclined: clause reason
        ReplyMade: thread comment text
        Retain: clause wording
        RevisionIssued: number symbol numbering mode confirmed
        RewordingTakenBack: clause act
        RulingTakenBack: clause act ruling
        Seat: person role delegation
        Section: heading changes
        SeenClause: clause wording
        SilenceBreakTakenBack: silence number act clauses
        SilenceBroken: silence delegation clauses reason timing opens
        SilenceCancelled: silence reason
        SilenceExpired: silence deadline unbroken fromGroups
        SilenceExtended: silence deadline
        SilenceSet: silence clauses deadline disclosure textHash
        Split: clause wording texts
        StatementMade: number delegation statement text clauses timing
        StatementWithdrawn: number
        TextCertified: adopted issued
        ThisClause: clause
        ThisProposal: proposal
        ThreadReopened: thread
        ThreadResolved: thread
        Voice: delegation group
        WithdrawalTakenBack: proposal act
        ZeroClause: kind text recommendation children
        ZeroDraftLaid: clauses
        """;
}
