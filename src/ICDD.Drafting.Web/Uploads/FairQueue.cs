using System.Threading.RateLimiting;

namespace ICDD.Drafting.Web;

/// <summary>
/// So many places, one of them at most for one person. Whoever has to wait is let in in turn, one person after the
/// other, so that nobody waits for all that another one brought.
/// </summary>
public static class FairQueue
{
    /// <param name="places">For all.</param>
    /// <param name="waitingOfOne">More of one person do not even wait: their lease is not acquired.</param>
    public static PartitionedRateLimiter<TPerson> Of<TPerson>(int places, int waitingOfOne) where TPerson : notnull =>
        PartitionedRateLimiter.CreateChained(
            Line<TPerson, TPerson>(person => person, 1, waitingOfOne),
            Line<TPerson, int>(_ => 0, places, int.MaxValue));

    private static PartitionedRateLimiter<TPerson> Line<TPerson, TKey>(Func<TPerson, TKey> of, int places, int waiting)
        where TKey : notnull
    {
        var line = new ConcurrencyLimiterOptions
        {
            PermitLimit = places,
            QueueLimit = waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };
        return PartitionedRateLimiter.Create<TPerson, TKey>(person =>
            RateLimitPartition.GetConcurrencyLimiter(of(person), _ => line));
    }
}
