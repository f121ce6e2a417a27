using Microsoft.Extensions.Time.Testing;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>A wrong clock ends nothing by itself, and what it ended can be undone.</summary>
public class WrongClockTests
{
    private static readonly SilenceId First = new("s1");
    private static readonly DateTimeOffset Deadline = Opening.AddHours(2);
    private static readonly BreakSilence Break = new(First, [Review], "not our words");

    private readonly WallClock _time = new(Opening);
    private readonly MemoryJournal _journal = new();
    private int _last;

    private async Task<Outcome> Do(Room room, Seat seat, Command command)
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        return await room.Do(new($"act-{_last++}"), command, seat);
    }

    private async Task<Room> Silent()
    {
        var room = await Room.Open(Hall.Stream, _journal, _time);
        foreach (var command in (Command[])[
            Convene, AdmitAustralia, AdmitIndonesia, AdmitJapan, Lay, new OpenNegotiations()
        ])
            Assert.IsType<Outcome.Recorded>(await Do(room, Secretariat, command));
        Assert.IsType<Outcome.Recorded>(
            await Do(room, Chair, new SetSilence([new(Review, 1)], Deadline, SilenceDisclosure.Names)));
        return room;
    }

    private static SilenceProcedure Silence(Room room) => room.Draft.Find(First)!;

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    public async Task Set_by_hours_it_moves_no_stamp_and_ends_nothing(int hours)
    {
        using var room = await Silent();
        var before = _time.GetUtcNow();
        _time.Off = TimeSpan.FromHours(hours);

        var recorded = Assert.IsType<Outcome.Recorded>(await Do(room, Japan, new CommentOnClause(Review, "Why?")));
        Assert.Equal(before.AddSeconds(1), recorded.At);
        Assert.Equal(ClockDoubt.Jumped, room.ClockDoubt);
        Assert.Equal(SilenceStatus.Running, Silence(room).Status);

        await Do(room, Australia, Break);
        Assert.Equal(BreakTiming.InTime, Assert.Single(Silence(room).Breaks).Timing);
    }

    [Fact]
    public async Task What_is_due_waits_until_the_clock_is_right_again()
    {
        using var room = await Silent();
        _time.Off = TimeSpan.FromHours(3);
        _time.Advance(TimeSpan.FromHours(3));
        await room.ActOnWhatIsDue();
        Assert.Equal(SilenceStatus.Running, Silence(room).Status);

        _time.Off = TimeSpan.Zero;
        await room.ActOnWhatIsDue();

        Assert.Equal(ClockDoubt.None, room.ClockDoubt);
        Assert.Equal(SilenceStatus.Expired, Silence(room).Status);
    }

    [Fact]
    public async Task A_second_or_two_are_no_wrong_clock()
    {
        using var room = await Silent();
        _time.Off = TimeSpan.FromSeconds(30);

        Assert.Equal(ClockDoubt.None, room.ClockDoubt);
    }

    [Fact]
    public async Task A_record_from_the_future_is_told_at_the_start_and_objections_count_by_the_right_time()
    {
        (await Silent()).Dispose();
        _time.Advance(TimeSpan.FromMinutes(100));
        using (var ahead = await Room.Open(Hall.Stream, _journal, _time))
            await Do(ahead, Japan, new CommentOnClause(Review, "Why?"));

        using var room = await Room.Open(Hall.Stream, _journal, new FakeTimeProvider(Opening.AddMinutes(10)));
        Assert.Equal(ClockDoubt.BehindTheRecord, room.ClockDoubt);
        var newest = (await room.Record().LastAsync()).At;

        var recorded = Assert.IsType<Outcome.Recorded>(await room.Do(new("late"), Break, Australia));

        Assert.Equal(newest, recorded.At);
        Assert.Equal(BreakTiming.InTime, Assert.Single(Silence(room).Breaks).Timing);
    }

    [Fact]
    public async Task The_chair_undoes_an_end_by_a_wrong_clock_and_what_came_late_by_it_counts()
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline.AddHours(1));
        await Do(room, Australia, Break);
        Assert.Equal(
            (SilenceStatus.Expired, ClauseStatus.AgreedAdReferendum),
            (Silence(room).Status, room.Draft.Find(Review)!.Status));

        Assert.Equal(new Outcome.Refused(new NotYourPart(Role.Secretariat)),
            await Do(room, Secretariat, new UndoExpiry(First, Deadline.AddHours(3), "three hours fast")));
        Assert.IsType<Outcome.Recorded>(
            await Do(room, Chair, new UndoExpiry(First, Deadline.AddHours(3), "three hours fast")));

        Assert.Equal((SilenceStatus.Running, Deadline.AddHours(3)), (Silence(room).Status, Silence(room).Deadline));
        Assert.Equal(BreakTiming.InTime, Assert.Single(Silence(room).Breaks).Timing);
        Assert.Equal(ClauseStatus.Open, room.Draft.Find(Review)!.Status);
        Assert.Null(Agreements.Default(room.Draft, room.Draft.Find(Review)!));

        _time.SetUtcNow(Deadline.AddHours(3));
        await room.ActOnWhatIsDue();
        Assert.Equal(
            (SilenceStatus.Expired, ClauseStatus.Open), (Silence(room).Status, room.Draft.Find(Review)!.Status));
    }

    [Fact]
    public async Task An_end_that_was_undone_comes_again_at_the_right_deadline()
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline.AddHours(1));
        await room.ActOnWhatIsDue();
        await Do(room, Chair, new UndoExpiry(First, Deadline.AddHours(3), "fast"));
        Assert.Equal(ClauseStatus.Open, room.Draft.Find(Review)!.Status);

        _time.SetUtcNow(Deadline.AddHours(3));
        await room.ActOnWhatIsDue();

        Assert.Equal(ClauseStatus.AgreedAdReferendum, room.Draft.Find(Review)!.Status);
    }
}
