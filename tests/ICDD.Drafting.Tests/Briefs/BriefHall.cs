using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Tests;

/// <summary>The small conference in session with its briefs, over a journal in memory.</summary>
internal sealed class BriefHall : IAsyncDisposable
{
    private int _last;

    private BriefHall(IJournal? journal) => Store = journal ?? Journal;

    public MemoryJournal Journal { get; } = new();

    public IJournal Store { get; }

    public FakeTimeProvider Clock { get; } = new(Hall.Opening);

    public Rooms Rooms { get; private set; } = null!;

    public Briefs Briefs { get; private set; } = null!;

    public Room Room { get; private set; } = null!;

    public static async Task<BriefHall> InSession(Func<MemoryJournal, IJournal>? store = null)
    {
        var hall = new BriefHall(null);
        return await hall.Begin(store?.Invoke(hall.Journal) ?? hall.Journal);
    }

    public CommandId Fresh() => new($"act-{++_last}");

    public async Task Do(Seat seat, params Command[] commands)
    {
        foreach (var command in commands)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.IsType<Outcome.Recorded>(await Room.Do(Fresh(), command, seat));
        }
    }

    public async Task Do(BriefRoom room, BriefCommand command, Seat? seat = null) =>
        Assert.IsType<Outcome.Recorded>(await room.Do(Fresh(), command, seat ?? Hall.Australia));

    public async Task<BriefRoom> Open(BriefOwner owner, Seat seat) => Assert.IsType<BriefRoom>(
        await Briefs.Open(Room, owner, seat));

    /// <summary>The program ends and starts again over the same journal.</summary>
    public async Task Restart()
    {
        Briefs.Dispose();
        await Rooms.DisposeAsync();
        await Begin(Store, Hall.Stream);
    }

    public async ValueTask DisposeAsync()
    {
        Briefs.Dispose();
        await Rooms.DisposeAsync();
    }

    private async Task<BriefHall> Begin(IJournal store)
    {
        await Begin(store, Hall.Stream);
        await Do(
            Hall.Secretariat,
            Hall.Convene,
            Hall.AdmitAustralia,
            Hall.AdmitIndonesia,
            Hall.AdmitJapan,
            Hall.Lay,
            new OpenNegotiations());
        return this;
    }

    private async Task Begin(IJournal store, StreamId stream)
    {
        (Rooms, Briefs) = (new Rooms(store, Clock), new Briefs(store, Clock));
        Room = await Rooms.Open(stream);
    }
}
