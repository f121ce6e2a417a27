using System.Threading.RateLimiting;
using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// Where files that people bring in are read: a few at a time, one for each person, in turn. Many files at once cost
/// their own person's patience, and nobody else's.
/// </summary>
public sealed class Uploads(IFileReading reading) : IDisposable
{
    private const int AtOnce = 4;
    private const int WaitingOfOne = 3;

    private readonly PartitionedRateLimiter<Seat> _turns = FairQueue.Of<Seat>(AtOnce, WaitingOfOne);

    public Task<Received<ZeroDraftPlan>> ZeroDraft(
        Seat seat, byte[] file, Conference? conference, CancellationToken cancel = default) =>
        Read(seat, () => reading.ZeroDraft(file, conference, cancel), cancel);

    public Task<Received<RedlinePlan>> Redline(Seat seat, byte[] file, Room room, CancellationToken cancel = default) =>
        Read(
            seat,
            () => reading.Redline(file, new RedlineBase(room.Draft, version => room.At(version)), cancel),
            cancel);

    public void Dispose() => _turns.Dispose();

    private async Task<Received<T>> Read<T>(Seat seat, Func<Task<Received<T>>> read, CancellationToken cancel)
        where T : class
    {
        using var turn = await _turns.AcquireAsync(seat, 1, cancel).ConfigureAwait(false);
        return turn.IsAcquired ? await read().ConfigureAwait(false) : new TooManyFilesAtOnce();
    }
}
