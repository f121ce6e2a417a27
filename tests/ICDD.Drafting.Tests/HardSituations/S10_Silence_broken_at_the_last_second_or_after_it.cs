using Microsoft.Extensions.Time.Testing;
using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests.HardSituations;

public class Silence_broken_at_the_last_second_or_after_it
{
    private static readonly SilenceId First = new("s1");
    private static readonly DateTimeOffset Deadline = Opening.AddHours(5);
    private static readonly BreakSilence Break = new(First, [Review], "not our words");

    private readonly FakeTimeProvider _time = new(Opening);
    private readonly MemoryJournal _journal = new();
    private int _last;

    private Task<Room> Open(TimeProvider? time = null) => Room.Open(Hall.Stream, _journal, time ?? _time);

    private async Task<long> Do(Room room, Seat seat, Command command) =>
        Assert.IsType<Outcome.Recorded>(await room.Do(new($"act-{_last++}"), command, seat)).Version;

    private async Task<Room> Silent(params Command[] before)
    {
        var room = await Open();
        foreach (var command in (Command[])[
            Convene, AdmitAustralia, AdmitIndonesia, AdmitJapan, .. before, Lay, new OpenNegotiations()
        ])
            await Do(room, Secretariat, command);
        await Do(room, Chair, new SetSilence(
            [new(Review, 1), new(Preamble, 1)], Deadline, SilenceDisclosure.Names));
        return room;
    }

    private static ClauseStatus Status(Room room, ClauseId clause) => room.Draft.Find(clause)!.Status;

    [Theory]
    [InlineData(-1, BreakTiming.InTime)]
    [InlineData(0, BreakTiming.Late)]
    [InlineData(1, BreakTiming.Late)]
    public async Task The_stamp_of_the_server_decides_to_the_tick(long ticks, BreakTiming timing)
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline.AddTicks(ticks));
        await Do(room, Australia, Break);
        _time.SetUtcNow(Deadline.AddTicks(2));
        await room.ActOnWhatIsDue();

        Assert.Equal(timing, Assert.Single(room.Draft.Find(First)!.Breaks).Timing);
        Assert.Equal(
            timing == BreakTiming.InTime ? ClauseStatus.Open : ClauseStatus.AgreedAdReferendum, Status(room, Review));
        Assert.Equal(ClauseStatus.AgreedAdReferendum, Status(room, Preamble));
    }

    [Fact]
    public async Task A_break_in_time_stops_its_paragraphs_at_once_and_gives_a_receipt()
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline.AddSeconds(-1));
        var version = await Do(room, Australia, Break);

        var silence = room.Draft.Find(First)!;
        Assert.True(silence.IsBrokenOn(Review));
        Assert.False(silence.IsBrokenOn(Preamble));
        Assert.Equal(
            new SilenceReceipt(First, Deadline.AddSeconds(-1), BreakTiming.InTime, silence.TextHash, ["3"], version),
            Assert.Single(SilenceReceipt.Of(room.Draft, silence, Aus)));
        Assert.Empty(SilenceReceipt.Of(room.Draft, silence, Jpn));
    }

    [Fact]
    public async Task Silence_ends_by_itself_as_of_its_deadline_though_the_server_was_down()
    {
        (await Silent()).Dispose();
        _time.SetUtcNow(Deadline.AddDays(2));
        using var room = await Open();

        await Do(room, Japan, Break);

        var record = await room.Record().ToListAsync();
        Assert.Equal(new SilenceExpired(First, Deadline, [Preamble, Review]), record[^2].Event);
        Assert.Equal((Deadline.AddDays(2), Deadlines.Seat), (record[^2].At, record[^2].By));
        Assert.Equal(BreakTiming.Late, Assert.IsType<SilenceBroken>(record[^1].Event).Timing);
        Assert.Equal(ClauseStatus.AgreedAdReferendum, Status(room, Review));
    }

    [Fact]
    public async Task A_late_break_counts_only_where_the_chair_accepts_it()
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline);
        await Do(room, Australia, Break);
        Assert.False(room.Draft.Find(First)!.IsBrokenOn(Review));

        await Do(room, Chair, new AcceptLateBreak(First, 1));

        Assert.True(room.Draft.Find(First)!.IsBrokenOn(Review));
        Assert.Equal(
            (ClauseStatus.Open, ClauseStatus.AgreedAdReferendum), (Status(room, Review), Status(room, Preamble)));
    }

    [Fact]
    public async Task An_extension_is_refused_from_the_deadline_on()
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline);

        Assert.Equal(
            new Outcome.Refused(new SilenceIsOver(First)),
            await room.Do(new("late"), new ExtendSilence(First, Deadline.AddHours(1)), Chair));
        Assert.Equal(SilenceStatus.Expired, room.Draft.Find(First)!.Status);
    }

    [Fact]
    public async Task After_an_extension_the_later_deadline_counts()
    {
        using var room = await Silent();
        await Do(room, Chair, new ExtendSilence(First, Deadline.AddHours(1)));
        _time.SetUtcNow(Deadline.AddMinutes(59));
        await Do(room, Australia, Break);
        _time.SetUtcNow(Deadline.AddMinutes(60));
        await room.ActOnWhatIsDue();

        Assert.Equal(
            (ClauseStatus.Open, ClauseStatus.AgreedAdReferendum), (Status(room, Review), Status(room, Preamble)));
    }

    [Fact]
    public async Task A_clock_moved_back_reopens_nothing_and_one_moved_on_is_followed_once() // abuse 36
    {
        using var room = await Silent();
        _time.SetUtcNow(Deadline.AddHours(1));
        await room.ActOnWhatIsDue();
        var expired = room.Draft.Version;
        using var behind = await Open(new FakeTimeProvider(Opening));

        await Do(behind, Australia, Break);
        await behind.ActOnWhatIsDue();

        Assert.Equal(BreakTiming.Late, Assert.Single(behind.Draft.Find(First)!.Breaks).Timing);
        Assert.Equal(expired + 1, behind.Draft.Version);
    }

    [Fact]
    public async Task Two_nodes_record_the_end_once()
    {
        using var room = await Silent();
        using var other = await Open();
        _time.SetUtcNow(Deadline);

        await Task.WhenAll(room.ActOnWhatIsDue(), other.ActOnWhatIsDue());
        await Do(other, Australia, Break);
        await room.ActOnWhatIsDue();

        Assert.Single(await other.Record().Where(entry => entry.Event is SilenceExpired).ToListAsync());
    }

    [Fact]
    public async Task Twenty_one_delegations_in_the_last_second_are_all_heard_and_nobody_after_it()
    {
        var codes = Enumerable.Range(0, 21).Select(at => new DelegationCode($"X{(char)('A' + at)}X")).ToList();
        using var room = await Silent(
            [.. codes.Select(code => new AdmitDelegation(new(code, code.Value, code.Value)))]);
        _time.SetUtcNow(Deadline.AddMilliseconds(-1));

        var heard = await Task.WhenAll(codes.Select(code => Task.Run(() =>
            room.Do(new($"break-{code}"), Break, Seat.Of(code, "p")))));
        _time.SetUtcNow(Deadline);
        await Do(room, Japan, Break);

        var breaks = room.Draft.Find(First)!.Breaks;
        Assert.All(heard, outcome => Assert.IsType<Outcome.Recorded>(outcome));
        Assert.Equal(
            codes.ToHashSet(),
            breaks.Where(each => each.Timing == BreakTiming.InTime).Select(each => each.Delegation).ToHashSet());
        Assert.Equal(Jpn, Assert.Single(breaks, each => each.Timing == BreakTiming.Late).Delegation);
        Assert.Equal(breaks.Select(each => each.Stamp.Version).Order(), breaks.Select(each => each.Stamp.Version));
    }
}
