using System.Reflection;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Tests;

/// <summary>What is written in a journal is for ever: a name may be added here, never changed or taken away.</summary>
public class NamesTests
{
    [Fact]
    public void The_events_are_called_for_ever() => Assert.Equal(
        """
        addition-reworded
        adoption-objected
        challenge-dismissed
        challenge-upheld
        clause-agreed
        clause-agreed-ad-referendum
        clause-drafted
        clause-edited
        clause-moved
        clause-removed
        clause-reopened
        clause-reworded
        co-sponsor-joined
        co-sponsor-left
        comment-made
        conference-convened
        corrigendum-issued
        delegation-admitted
        delegation-departed
        document-adopted
        editorial-change-challenged
        editorial-change-made
        floor-proposal-confirmed
        floor-proposal-disowned
        negotiations-opened
        observer-comments-allowed
        observer-comments-stopped
        proposal-accepted
        proposal-declined
        proposal-replaced
        proposal-tabled
        proposal-withdrawn
        question-put
        reopening-asked
        reply-made
        revision-issued
        statement-made
        statement-withdrawn
        text-certified
        thread-reopened
        thread-resolved
        zero-draft-laid
        """,
        NamesOf<Event>());

    [Fact]
    public void The_commands_are_called() => Assert.Equal(
        """
        accept-addition-reworded
        accept-late-statement
        accept-proposal
        accept-reworded
        admit-delegation
        adopt-by-consensus
        agree-ad-referendum
        agree-clause
        ask-to-reopen
        certify-text
        challenge-editorial-change
        change-editorially
        co-sponsor
        comment-on-clause
        comment-on-proposal
        confirm-floor-proposal
        convene-conference
        decline-proposal
        dismiss-challenge
        disown-floor-proposal
        draft-clause
        edit-clause
        enter-from-the-floor
        issue-corrigendum
        issue-revision
        lay-zero-draft
        leave-co-sponsors
        let-observers-comment
        make-statement
        move-clause
        object-to-adoption
        open-negotiations
        propose
        put-the-question
        record-departure
        remove-clause
        reopen-clause
        reopen-thread
        replace-proposal
        reply
        resolve-thread
        stop-observer-comments
        uphold-challenge
        withdraw-proposal
        withdraw-statement
        """,
        NamesOf<Command>());

    [Fact]
    public void The_changes_are_called() => Assert.Equal("add\ndelete\nmodify", NamesOf<Change>());

    [Fact]
    public void The_fields_of_the_journal_are_called_for_ever() => Assert.Equal(
        Golden, string.Join('\n', Written.TypesOfTheJournal.Select(Fields).OfType<string>().Order(StringComparer.Ordinal)));

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
        Addition: anchor clauseKind text recommendation
        AdditionReworded: proposal text
        AdoptionObjected: question delegation reason
        Anchor: after parent
        ChallengeDismissed: change reason
        ChallengeUpheld: change reason
        ClauseAgreed: clause
        ClauseAgreedAdReferendum: clause
        ClauseDrafted: clause
        ClauseEdited: clause text recommendation
        ClauseMoved: clause anchor
        ClauseRemoved: clause
        ClauseReopened: clause reason with
        ClauseReworded: clause text reflects
        CoSponsorJoined: proposal delegation
        CoSponsorLeft: proposal delegation
        CommentMade: comment on text onProposal
        Conference: name shortName theme venue opens closes zone language symbol adoptedSymbol title label profile firstSeat focusAreas panels
        ConferenceConvened: conference
        Correction: clause before after
        CorrigendumIssued: number symbol corrections reason
        Delegation: code name formalName departed
        DelegationAdmitted: delegation
        DelegationDeparted: delegation
        Deletion: clause wording under
        DocumentAdopted: meeting
        EditorialChangeChallenged: change delegation reason
        EditorialChangeMade: number clause type before text
        FloorProposalConfirmed: proposal
        FloorProposalDisowned: proposal
        FocusArea: number name
        Modification: clause wording text
        NewClause: anchor kind text recommendation inserted
        Panel: number name
        ProposalAccepted: proposal text
        ProposalDeclined: proposal reason
        ProposalReplaced: proposal change rationale
        ProposalTabled: proposal sponsor on change rationale origin
        ProposalWithdrawn: proposal
        QuestionPut: number meeting text
        Recommendation: focusArea panel addressee timeframe voluntary follows
        ReopeningAsked: clause reason
        ReplyMade: thread comment text
        RevisionIssued: number symbol numbering
        Seat: person role delegation
        SeenClause: clause wording
        StatementMade: number delegation statement text clauses timing
        StatementWithdrawn: number
        TextCertified: adopted issued
        ThreadReopened: thread
        ThreadResolved: thread
        ZeroClause: kind text recommendation children
        ZeroDraftLaid: clauses
        """;
}
