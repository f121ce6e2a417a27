using Microsoft.Extensions.Time.Testing;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

public class RoomTests
{
    private readonly FakeTimeProvider _time = new(Opening);
    private readonly MemoryJournal _journal = new();

    private Task<Room> Open(IJournal? journal = null) => Room.Open(Hall.Stream, journal ?? _journal, _time);

    private async Task<Room> Negotiating(IJournal? journal = null)
    {
        var room = await Open(journal);
        foreach (var command in new Command[]
        {
            Convene,
            AdmitAustralia,
            AdmitIndonesia,
            AdmitJapan,
            Lay,
            new OpenNegotiations(),
        })
            Assert.IsType<Outcome.Recorded>(await room.Do(Fresh(), command, Secretariat));
        return room;
    }

    private static int _last;

    private static CommandId Fresh() => new($"act-{Interlocked.Increment(ref _last)}");

    [Fact]
    public async Task An_act_is_recorded_with_its_person_time_and_version()
    {
        using var room = await Open();

        var outcome = await room.Do(new("first"), Convene, Secretariat);

        Assert.Equal(new Outcome.Recorded(1, Opening), outcome);
        var entry = Assert.Single(await room.Record().ToListAsync());
        Assert.Equal(
            (1, Opening, Secretariat, new CommandId("first")), (entry.Version, entry.At, entry.By, entry.Command));
    }

    [Fact]
    public async Task A_refused_act_leaves_no_trace()
    {
        using var room = await Negotiating();
        var before = room.Now;

        Assert.Equal(
            new Outcome.Refused(new NotYourPart(Role.Chair)), await room.Do(Fresh(), Modify(Review, "x"), Chair));

        Assert.Equal(before, room.Now);
        Assert.Same(before.Draft, room.Draft);
    }

    [Fact]
    public async Task An_id_that_another_person_used_is_refused()
    {
        using var room = await Negotiating();
        var id = Fresh();
        var first = await room.Do(id, Modify(Review, ReviewInTwo), Australia);

        Assert.Equal(
            new Outcome.Refused(new CommandIdIsTaken()), await room.Do(id, Modify(Review, ReviewClosed), Japan));
        using var reopened = await Open();
        Assert.Equal(
            new Outcome.Refused(new CommandIdIsTaken()), await reopened.Do(id, Modify(Review, ReviewClosed), Japan));
        Assert.Equal(first, await reopened.Do(id, Modify(Review, ReviewInTwo), Australia));
        Assert.Single(reopened.Draft.Proposals);
    }

    [Fact]
    public async Task The_same_submit_three_times_at_once_is_recorded_once() // abuse 35
    {
        using var room = await Negotiating();
        var id = Fresh();

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => room.Do(id, Modify(Review, ReviewInTwo), Australia))));

        Assert.Single(outcomes.Distinct());
        Assert.Single(room.Draft.Proposals);
        Assert.Equal(outcomes[0], await room.Do(id, Modify(Review, ReviewInTwo), Australia));
    }

    [Fact]
    public async Task A_command_is_recognised_after_the_room_was_opened_again()
    {
        using var room = await Negotiating();
        var id = Fresh();
        var first = await room.Do(id, Modify(Review, ReviewInTwo), Australia);
        _time.Advance(TimeSpan.FromHours(1));

        using var reopened = await Open();

        Assert.Equal(first, await reopened.Do(id, Modify(Review, ReviewInTwo), Australia));
        Assert.Single(reopened.Draft.Proposals);
    }

    [Fact]
    public async Task Command_ids_differ_by_case()
    {
        using var room = await Negotiating();
        await room.Do(new("a"), Modify(Review, ReviewInTwo), Australia);
        await room.Do(new("A"), Modify(Review, ReviewClosed), Australia);

        Assert.Equal(2, room.Draft.Proposals.Count);
    }

    [Fact]
    public async Task Who_comes_while_another_writes_joins_the_next_batch()
    {
        var faulty = new FaultyJournal(_journal);
        using var room = await Negotiating(faulty);
        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        faulty.Before = () =>
        {
            reached.TrySetResult();
            return go.Task;
        };
        var before = faulty.Appends;

        var acts = new List<Task<Outcome>> { room.Do(Fresh(), Modify(Review, "w0"), Australia) };
        await reached.Task;
        acts.AddRange(Enumerable.Range(1, 100).Select(n => room.Do(Fresh(), Modify(Review, $"w{n}"), Australia)));
        Assert.Empty(room.Draft.Proposals);
        go.SetResult();
        var outcomes = await Task.WhenAll(acts);

        Assert.Equal(2, faulty.Appends - before);
        Assert.Equal(Enumerable.Range(7, 101).Select(version => (long)version),
            outcomes.Cast<Outcome.Recorded>().Select(recorded => recorded.Version));
    }

    [Fact]
    public async Task Of_two_competing_acceptances_in_one_batch_the_second_is_refused() // abuse 33
    {
        using var room = await Negotiating();
        await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia);
        await room.Do(Fresh(), Modify(Review, ReviewClosed), Japan);

        var outcomes = await Task.WhenAll(room.Do(Fresh(), Accept(Aus), Chair), room.Do(Fresh(), Accept(Jpn), Chair));

        Assert.Single(outcomes.OfType<Outcome.Recorded>());
        Assert.Equal(
            new Outcome.Refused(new ClauseHasNewWords("3")), Assert.Single(outcomes.OfType<Outcome.Refused>()));
    }

    [Theory]
    [InlineData(Fault.BeforeRecording, 8)]
    [InlineData(Fault.AfterRecording, 7)]
    public async Task Whoever_got_no_answer_may_ask_again_and_is_recorded_once(Fault fault, long version)
    {
        var faulty = new FaultyJournal(_journal);
        using var room = await Negotiating(faulty);
        var id = Fresh();

        faulty.Next = fault;
        Assert.Equal(new Outcome.Unanswered(), await room.Do(id, Modify(Review, ReviewInTwo), Australia));
        Assert.Empty(room.Draft.Proposals);
        await room.Do(Fresh(), Modify(Review, ReviewClosed), Japan);

        Assert.Equal(new Outcome.Recorded(version, Opening), await room.Do(id, Modify(Review, ReviewInTwo), Australia));
        Assert.Equal(2, room.Draft.Proposals.Count);
    }

    [Fact]
    public async Task A_journal_that_refuses_and_has_nothing_newer_is_not_asked_for_ever()
    {
        var faulty = new FaultyJournal(_journal);
        using var room = await Negotiating(faulty);
        faulty.Next = Fault.Deaf;

        Assert.Equal(new Outcome.Unanswered(), await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia));

        faulty.Next = Fault.None;
        Assert.IsType<Outcome.Recorded>(await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia));
    }

    [Fact]
    public async Task Two_rooms_on_one_record_lose_nothing_and_write_nothing_twice()
    {
        using var one = await Negotiating();
        using var two = await Open();
        var acts = Enumerable.Range(0, 200).Select(n => (Id: Fresh(), Act: Modify(Review, $"w{n}"))).ToList();

        var outcomes = await Task.WhenAll(acts.SelectMany((act, at) => new[]
        {
            Task.Run(() => (at % 2 == 0 ? one : two).Do(act.Id, act.Act, Australia)),
            Task.Run(() => (at % 3 == 0 ? one : two).Do(act.Id, act.Act, Australia)), // a retry at any node
        }));

        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Recorded>(outcome));
        var record = await one.Record().ToListAsync();
        Assert.Equal(record.Count, record.Select(entry => entry.Command).Distinct().Count());
        Assert.Equal(
            acts.Select(act => act.Id).Order(Comparer), record.Skip(6).Select(entry => entry.Command).Order(Comparer));
        for (var at = 0; at < acts.Count; at++)
            Assert.Equal(outcomes[2 * at], outcomes[2 * at + 1]);
    }

    private static readonly IComparer<CommandId> Comparer =
        Comparer<CommandId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value));

    [Fact]
    public async Task Time_never_goes_backwards_in_the_record()
    {
        using var room = await Negotiating();
        _time.AutoAdvanceAmount = TimeSpan.Zero;
        var earlier = new FakeTimeProvider(Opening.AddYears(-1));
        using var slow = await Room.Open(Hall.Stream, _journal, earlier);

        Assert.Equal(new Outcome.Recorded(7, Opening), await slow.Do(Fresh(), Modify(Review, ReviewInTwo), Australia));
    }

    [Fact]
    public async Task A_listener_that_throws_keeps_nobody_from_waking()
    {
        using var room = await Negotiating();
        var woken = new List<string>();
        using var broken = room.Signal.Listen(Review, () => throw new InvalidOperationException());
        using var all = room.Signal.Listen(touched => woken.Add(
            touched.All ? "all" : string.Join(' ', touched.Clauses)));
        using var review = room.Signal.Listen(Review, () => woken.Add("review"));
        using var preamble = room.Signal.Listen(Preamble, () => woken.Add("preamble"));

        Assert.IsType<Outcome.Recorded>(await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia));
        Assert.Equal(["review", "c6"], woken);
        Assert.IsType<InvalidOperationException>(Assert.Single(room.Faults.Take()));
        Assert.Empty(room.Faults.Take());

        await room.Do(Fresh(), new RecordDeparture(Jpn), Secretariat);
        Assert.Equal(["all", "c6", "preamble", "review", "review"], woken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_stopped_listening_is_not_woken()
    {
        using var room = await Negotiating();
        var woken = 0;
        room.Signal.Listen(Review, () => woken++).Dispose();
        room.Signal.Listen(_ => woken++).Dispose();

        await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia);

        Assert.Equal(0, woken);
    }

    [Fact]
    public async Task Whoever_is_woken_sees_the_act()
    {
        using var room = await Negotiating();
        var seen = -1;
        using var listening = room.Signal.Listen(Review, () => seen = room.Draft.Proposals.Count);

        await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia);

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task Draft_and_hash_are_of_the_same_moment()
    {
        using var room = await Negotiating();
        using var stop = new CancellationTokenSource();
        var seen = new Dictionary<long, EntryHash>();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var (draft, hash) = room.Now;
                seen[draft.Version] = hash;
            }
        });
        for (var n = 0; n < 200; n++)
            await room.Do(Fresh(), Modify(Review, $"w{n}"), Australia);
        await stop.CancelAsync();
        await reader;

        var chain = await _journal.Read(Hall.Stream).ToDictionaryAsync(entry => entry.Version, entry => entry.Hash);
        Assert.All(seen, pair => Assert.Equal(chain[pair.Key], pair.Value));
    }

    [Fact]
    public async Task A_room_shows_the_draft_as_it_was_at_a_version()
    {
        using var room = await Negotiating();
        var then = room.Draft;
        await room.Do(Fresh(), Modify(Review, ReviewInTwo), Australia);

        Assert.Equal(Same.Form(then), Same.Form(await room.At(then.Version)));
        Assert.Equal(Same.Form(room.Draft), Same.Form(await room.At(long.MaxValue)));
    }

    [Theory]
    [InlineData(
        """{"at":"2021-11-"""
            + """16T13:00:00+08:00","by":{"person":"x","role":"chair"},"command":"x","event":{"kind":"coup"}}""")]
    [InlineData("""{"at":"2021-11-16T13:00:00+08:00","by":{"person":"x","role":"chair"},"command":"x","event":{}}""")]
    [InlineData("not even json")]
    public async Task An_entry_that_this_program_does_not_know_is_named(string json) // abuse 53, 58
    {
        var body = System.Text.Encoding.UTF8.GetBytes(json);
        await _journal.Append(Hall.Stream, 0, [new SealedEntry(1, body, EntryHash.First.Next(Hall.Stream, 1, body))]);

        var failure = await Assert.ThrowsAsync<JournalException>(() => Open());

        Assert.Contains("version 1", failure.Message);
    }

    [Fact]
    public async Task A_broken_chain_is_not_opened_and_its_place_is_named()
    {
        using (await Negotiating())
        {
        }

        var stored = await _journal.Read(Hall.Stream).ToListAsync();
        stored[3] = stored[3] with { Body = stored[4].Body };
        var failure = await Assert.ThrowsAsync<JournalException>(() => Open(new Forged(stored)));

        Assert.Contains("version 4", failure.Message);
    }

    [Fact]
    public async Task Rooms_open_a_document_once_and_guessing_a_name_opens_none()
    {
        using (await Negotiating())
        {
        }

        using var rooms = new Rooms(_journal, _time);

        var found = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => rooms.Open(Hall.Stream))));
        Assert.Single(found.Distinct());
        Assert.Null(await rooms.Find(new StreamId("Small-Message")));
        Assert.Equal([Hall.Stream], (await rooms.All()).Select(room => room.Stream));
    }

    /// <summary>A journal whose stored bytes somebody changed behind its back.</summary>
    private sealed class Forged(IReadOnlyList<SealedEntry> entries) : IJournal
    {
        public ValueTask<bool> Append(
            StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> more,
            CancellationToken cancel = default) =>
            ValueTask.FromResult(false);

        public IAsyncEnumerable<SealedEntry> Read(StreamId stream, long from = 1, CancellationToken cancel = default) =>
            entries.Where(entry => entry.Version >= from).ToAsyncEnumerable();

        public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) =>
            ValueTask.FromResult<IReadOnlyList<StreamId>>([Hall.Stream]);
    }
}
