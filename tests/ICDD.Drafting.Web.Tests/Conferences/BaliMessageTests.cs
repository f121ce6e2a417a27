using System.Reflection;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The sample conference shows everything that can be done to a text, and ends with a text.</summary>
public class BaliMessageTests
{
    private static readonly ConferenceFiles Files = ConferenceFiles.Load(Samples.Bali);

    private static IEnumerable<ScriptedAct> Recorded => Files.Convening.Concat(Files.Script)
        .Where(act => act.Refused is null);

    [Fact]
    public async Task The_replay_uses_every_command()
    {
        var (_, _, entries) = await PlayAll();

        var given = Recorded.Select(act => act.Command.GetType())
            .Concat(entries.Where(entry => entry.By == Deadlines.Seat).Select(entry => ByItself(entry.Event)));

        Assert.Equal(KindsOf<Command>(), NamesOf<Command>(given));
    }

    [Fact]
    public async Task The_record_holds_every_event()
    {
        var (_, _, entries) = await PlayAll();

        Assert.Equal(KindsOf<Event>(), NamesOf<Event>(entries.Select(entry => entry.Event.GetType())));
    }

    [Fact]
    public void The_replay_proposes_every_kind_of_change()
    {
        var proposed = Recorded.Select(act => act.Command).SelectMany(ChangesOf);

        Assert.Equal(KindsOf<Change>(), NamesOf<Change>(proposed.Select(change => change.GetType())));
    }

    [Fact]
    public void The_replay_takes_positions_of_every_kind_on_clauses_and_on_proposals()
    {
        var taken = Recorded.Select(act => act.Command).OfType<TakePosition>().ToList();

        Assert.Equal(Enum.GetValues<PositionSignal>(), taken.Select(each => each.Signal).Distinct().Order());
        Assert.Equal(KindsOf<Matter>(), NamesOf<Matter>(taken.Select(each => each.On.GetType())));
        Assert.Contains(taken, each => each.Until is not null);
        Assert.Contains(taken, each => each.OnBehalfOf is not null);
        Assert.Contains(Recorded, act => act.Command is Propose { OnBehalfOf: not null });
    }

    [Fact]
    public async Task The_replay_knows_every_mode_every_status_and_every_disclosure()
    {
        var (draft, _, _) = await PlayAll();

        Assert.Equal(Enum.GetValues<RevisionMode>(), draft.Revisions.Select(each => each.Mode).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<SilenceDisclosure>(), draft.Silences.Select(each => each.Disclosure).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<ProposalStatus>().Where(each => each != ProposalStatus.Open),
            draft.Proposals.Values.Select(each => each.Status).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<RulingKind>(),
            draft.Clauses.Values.SelectMany(clause => clause.Rulings).Select(ruling => ruling.Kind).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<WordingCause>(),
            draft.Proposals.Values.SelectMany(each => each.Wordings).Select(each => each.Cause).Distinct().Order());
        Assert.Contains(draft.Revisions, each => each.Confirmed.Count > 0);
        Assert.Contains(
            draft.Silences.SelectMany(each => each.Breaks),
            each => each is { Timing: BreakTiming.Late, Accepted: not null });
    }

    [Fact]
    public async Task Two_replays_yield_the_same_record_byte_by_byte()
    {
        var (_, first, _) = await PlayAll();
        var (_, second, _) = await PlayAll();

        Assert.Equal(first.Select(each => each.Hash), second.Select(each => each.Hash));
        Assert.Equal(
            first.Select(each => Convert.ToHexString(each.Body.Span)),
            second.Select(each => Convert.ToHexString(each.Body.Span)));
    }

    [Fact]
    public async Task The_replay_reaches_a_whole_text_that_is_adopted()
    {
        var (draft, _, _) = await PlayAll();

        Assert.Equal(Stage.Adopted, draft.Stage);
        Assert.Equal("ICDD/2021/1", draft.Adopted!.Symbol);
        Assert.Empty(draft.OpenProposals());
        Assert.Equal("54", LastNumber(draft, ClauseKind.Operative));
        Assert.Equal("R.20", LastNumber(draft, ClauseKind.Recommendation));
        Assert.All(draft.Standing(), clause => Assert.DoesNotContain("[", clause.Text, StringComparison.Ordinal));
        Assert.All(
            draft.Standing().Where(clause => clause.Recommendation is not null),
            clause => Assert.All(
                clause.Recommendation!.Follows, followed => Assert.True(draft.Clauses[followed].Stands)));
    }

    [Fact]
    public async Task Where_the_demonstration_stands_open_every_page_has_something_to_show()
    {
        var draft = await Replay.Play(Files, new MemoryJournal(), Files.OpenAt);

        Assert.Equal(Stage.Negotiation, draft.Stage);
        Assert.Equal(["ASEAN", "CONNECT"], draft.Groups.Standing.Select(group => group.Code.Value));
        Assert.NotEmpty(Assert.Single(draft.DraftingGroups, group => group.Works).Clauses(draft));
        Assert.NotEmpty(Clash.Of(draft));
        Assert.Contains(draft.Packages, package => PackageProgresses.Of(draft, package) == PackageProgress.HalfOpen);
        Assert.Contains(draft.Standing(), clause => clause.Status == ClauseStatus.Deferred);
        Assert.Contains(draft.Standing(), clause => clause.Status == ClauseStatus.AgreedInGroup);
        Assert.Equal(SilenceStatus.Expired, Assert.Single(draft.Silences).Status);
        Assert.True(PositionMap.Of(draft).Count() >= 7);
        Assert.NotEmpty(UnansweredReflections.Of(draft));
        Assert.NotEmpty(ReadyToClose.HeldUp(draft));
        Assert.Equal(
            KindsOf<Change>().Except(["delete"]),
            NamesOf<Change>(
                draft.OpenProposals().SelectMany(each => Parts(each.Change)).Select(change => change.GetType())));
    }

    private static async Task<(Draft Draft, List<SealedEntry> Sealed, List<Entry> Entries)> PlayAll()
    {
        var journal = new MemoryJournal();
        var draft = await Replay.Play(Files, journal);
        var record = new List<SealedEntry>();
        await foreach (var entry in journal.Read(Files.Stream, cancel: TestContext.Current.CancellationToken))
            record.Add(entry);
        return (draft, record, record.ConvertAll(JournalJson.Read));
    }

    private static Type ByItself(Event happened) => happened switch
    {
        SilenceExpired => typeof(ExpireSilence),
        CorrigendumIssued => typeof(ReleaseCorrigendum),
        _ => throw new InvalidOperationException(happened.GetType().Name),
    };

    private static string LastNumber(Draft draft, ClauseKind kind) =>
        draft.NumberOf(
            draft.Outline.Roots.Last(id => draft.Clauses[id] is var clause && clause.Stands && clause.Kind == kind));

    private static IEnumerable<Change> ChangesOf(Command command) => command switch
    {
        Propose propose => Parts(propose.Change),
        EnterFromTheFloor entered => Parts(entered.Change),
        _ => [],
    };

    private static IEnumerable<Change> Parts(Change change) =>
        change is Section section ? section.Changes.Prepend(change) : [change];

    private static IEnumerable<string> KindsOf<T>() =>
        typeof(T).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(each => (string)each.TypeDiscriminator!).Order(
            StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf<T>(IEnumerable<Type> types)
    {
        var seen = types.ToHashSet();
        return typeof(T).GetCustomAttributes<JsonDerivedTypeAttribute>().Where(each => seen.Contains(each.DerivedType))
            .Select(each => (string)each.TypeDiscriminator!).Order(StringComparer.Ordinal);
    }
}
