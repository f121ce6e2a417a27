using System.Reflection;
using System.Text.Json.Serialization;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>
/// What is written in the stream of a brief is for ever: a name may be added here, never changed or taken away.
/// </summary>
public class BriefNamesTests
{
    private static readonly DraftProposalId Draft = new("d1");
    private static readonly CommandId Lot = new("lot-1");
    private static readonly AccessGrant Grant = new("g1", Opening);

    private static readonly BriefEvent[] Samples =
    [
        new AccessConfirmed("a1", Grant) { By = Grant },
        new AccessDenied("a1", Grant),
        new AdmissionConfirmed(Aus, Opening),
        new BriefOpened(),
        new DraftProposalDiscarded(Draft),
        new DraftProposalEdited(Draft, new Deletion(Review, 1), Lot) { Rationale = "why", OnBehalfOf = Pacific.Code },
        new DraftProposalKept(Draft, new Modification(Review, 1, ReviewInTwo), Lot)
        {
            Rationale = "why",
            OnBehalfOf = Pacific.Code,
        },
        new DraftProposalTabled(Draft, Proposal(Aus)),
        new NoteEdited(new("n1"), "perhaps"),
        new NoteMade(new("n1"), Review, "no"),
        new NoteRemoved(new("n1")),
        new BottomLineDrawn(new("r1"), new WordsStayOut("binding") { Clause = Review }) { Seen = 7 },
        new BottomLineLifted(new("r1")),
    ];

    [Fact]
    public void The_events_of_a_brief_are_called_for_ever() => Assert.Equal(
        """
        access-confirmed
        access-denied
        admission-confirmed
        bottom-line-drawn
        bottom-line-lifted
        brief-opened
        draft-proposal-discarded
        draft-proposal-edited
        draft-proposal-kept
        draft-proposal-tabled
        note-edited
        note-made
        note-removed
        """,
        NamesOf<BriefEvent>());

    [Fact]
    public void The_red_lines_are_called() => Assert.Equal(
        "clause-stays\nwords-stay\nwords-stay-out", NamesOf<BottomLine>());

    [Fact]
    public void The_streams_are_called() => Assert.Equal(
        ["small-message/brief/AUS", "small-message/brief/group/PAC"],
        new BriefOwner[]
        {
            new DelegationBrief(Aus),
            new GroupBrief(Pacific.Code),
        }.Select(owner => owner.Stream(Hall.Stream).Value));

    [Fact]
    public void The_fields_are_called_for_ever() => Assert.Equal(
        """
        AccessConfirmed: account grant by
        AccessDenied: account grant
        AccessGrant: id at
        AdmissionConfirmed: delegation since
        BottomLineDrawn: bottomLine line seen
        BottomLineLifted: bottomLine
        ClauseStays: clause
        DraftProposalDiscarded: draft
        DraftProposalEdited: draft change tabling rationale onBehalfOf
        DraftProposalKept: draft change tabling rationale onBehalfOf
        DraftProposalTabled: draft proposal
        NoteEdited: note text
        NoteMade: note clause text
        NoteRemoved: note
        WordsStay: clause words
        WordsStayOut: words clause
        """,
        string.Join('\n', Written.TypesOfBriefs.Except(Written.TypesOfTheJournal)
            .Select(Fields).OfType<string>().Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_event_is_read_as_it_was_written()
    {
        foreach (var happened in Samples)
        {
            var entry = new BriefEntry(7, Opening, Australia, new("act"), happened);
            Assert.Equal(entry, BriefEntry.Read(Hall.Stream, new SealedEntry(7, entry.Write(), EntryHash.First)));
        }

        Assert.Equal(
            typeof(BriefEvent).Assembly
                .GetTypes()
                .Where(type => type.IsSubclassOf(typeof(BriefEvent)))
                .Select(type => type.Name)
                .Order(),
            Samples.Select(each => each.GetType().Name).Order());
    }

    private static string NamesOf<T>() => string.Join('\n', typeof(T)
        .GetCustomAttributes<JsonDerivedTypeAttribute>().Select(each => (string)each.TypeDiscriminator!)
        .Order(StringComparer.Ordinal));

    private static string? Fields(Type type)
    {
        var fields = JournalJson.Options.GetTypeInfo(type).Properties.Where(field => field.Get is not null).ToList();
        return fields.Count == 0 ? null : $"{type.Name}: {string.Join(' ', fields.Select(field => field.Name))}";
    }
}
