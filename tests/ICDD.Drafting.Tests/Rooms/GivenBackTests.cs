using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Tests;

/// <summary>Documents that nobody uses cost nothing, and nobody notices when one is used again.</summary>
public sealed class GivenBackTests
{
    private static readonly StreamId Bali = new("bali-message");
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);

    private readonly MemoryJournal _journal = new();
    private readonly MemorySnapshots _snapshots = new();
    private readonly FakeTimeProvider _clock = new(Hall.Opening);

    [Fact]
    public async Task A_document_that_nobody_asked_for_is_given_back_and_opens_again_as_it_was()
    {
        await using var rooms = new Rooms(_journal, _clock, _snapshots);
        var left = await Convened(rooms);
        _clock.Advance(Unused);
        await rooms.GiveBack(Unused);
        for (var turn = 0; turn < 100 && left.TryGetTarget(out _); turn++)
        {
            await Task.Delay(20);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(left.TryGetTarget(out _));
        Assert.Equal(0, rooms.Kept);
        var room = await rooms.Open(Bali);
        Assert.Equal(Stage.Negotiation, room.Draft.Stage);
        Assert.Equal((await _journal.End(Bali)).Hash, room.Hash);
    }

    [Fact]
    public async Task Who_still_holds_it_and_who_comes_anew_act_in_the_same_room()
    {
        await using var rooms = new Rooms(_journal, _clock, _snapshots);
        await Convened(rooms);
        var held = await rooms.Open(Bali);
        _clock.Advance(Unused);
        await rooms.GiveBack(Unused);
        Assert.IsType<Outcome.Recorded>(
            await held.Do(new("1"), new LetObserversComment(), new Seat("s", Role.Secretariat)));
        Assert.Equal(held.Draft.Version, Assert.Single(await rooms.Cards()).Version);
        Assert.Same(held, await rooms.Open(Bali));
    }

    [Fact]
    public async Task A_document_in_use_is_kept()
    {
        await using var rooms = new Rooms(_journal, _clock, _snapshots);
        await Convened(rooms);
        for (var minute = 0; minute < 30; minute += 5)
        {
            _clock.Advance(TimeSpan.FromMinutes(5));
            await rooms.Open(Bali);
            await rooms.GiveBack(Unused);
        }

        Assert.Equal(1, rooms.Kept);
    }

    [Fact]
    public async Task What_is_told_of_every_document_opens_none_of_them()
    {
        await using (var rooms = new Rooms(_journal, _clock, _snapshots))
            await Convened(rooms);
        await using var again = new Rooms(_journal, _clock, _snapshots);
        var card = Assert.Single(await again.Cards());
        Assert.Equal((Bali, Stage.Negotiation), (card.Stream, card.Stage));
        Assert.Equal("ICDD", card.Conference!.ShortName);
        Assert.Equal(0, again.Kept);
    }

    [Fact]
    public async Task What_is_told_is_never_older_than_the_record()
    {
        await using (var rooms = new Rooms(_journal, _clock, _snapshots))
            await Convened(rooms);
        var room = await Room.Open(Bali, _journal, _clock);
        await room.Do(new("1"), new LetObserversComment(), new Seat("s", Role.Secretariat));
        await using var again = new Rooms(_journal, _clock, _snapshots);
        Assert.Equal(room.Hash, Assert.Single(await again.Cards()).Hash);
    }

    /// <summary>Silence expires in a document that was given back: what is due is known without it.</summary>
    [Fact]
    public async Task When_something_is_due_is_told_of_a_document_that_was_given_back()
    {
        await using var rooms = new Rooms(_journal, _clock, _snapshots);
        await Convened(rooms);
        var deadline = _clock.GetUtcNow().AddHours(24);
        var set = await (await rooms.Open(Bali)).Do(
            new("silence"),
            new SetSilence([new SeenClause(new("c2"), 1)], deadline, SilenceDisclosure.Names),
            new Seat("Chair", Role.Chair));
        Assert.IsType<Outcome.Recorded>(set);
        _clock.Advance(Unused);
        await rooms.GiveBack(Unused);
        Assert.Equal(deadline, Assert.Single(await rooms.Cards()).Due);
    }

    private static async Task<WeakReference<Room>> Convened(Rooms rooms)
    {
        var room = await rooms.Open(Bali);
        foreach (var (command, seat) in RandomHistory.Opening())
            Assert.IsType<Outcome.Recorded>(await room.Do(new CommandId($"{command}"), command, seat));
        return new WeakReference<Room>(room);
    }
}
