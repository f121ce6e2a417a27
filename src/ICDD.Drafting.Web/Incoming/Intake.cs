using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// Where files that people bring in are read: a few at a time, one for each person, in turn. Many files at once cost their
/// own person's patience, and nobody else's.
/// </summary>
public sealed class Intake(IFileReading reading)
{
    private const int AtOnce = 4;
    private const int WaitingOfOne = 3;

    private readonly Turns<Seat> _turns = new(AtOnce, WaitingOfOne);

    public Task<Received<ZeroDraftPlan>> ZeroDraft(Seat seat, byte[] file, Conference? conference, CancellationToken cancel = default) =>
        Read(seat, () => reading.ZeroDraft(file, conference, cancel), cancel);

    public Task<Received<RedlinePlan>> Redline(Seat seat, byte[] file, Room room, CancellationToken cancel = default) =>
        Read(seat, () => reading.Redline(file, new RedlineBase(room.Draft, version => room.At(version)), cancel), cancel);

    private async Task<Received<T>> Read<T>(Seat seat, Func<Task<Received<T>>> read, CancellationToken cancel) where T : class
    {
        if (!await _turns.Enter(seat, cancel).ConfigureAwait(false))
            return new TooManyFilesAtOnce();
        try
        {
            return await read().ConfigureAwait(false);
        }
        finally
        {
            _turns.Leave(seat);
        }
    }
}
