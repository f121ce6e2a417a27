using System.Threading.RateLimiting;

namespace ICDD.Drafting.Web.Tests;

/// <summary>What one person brings costs that person's patience.</summary>
public sealed class FairQueueTests
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_file_of_one_person_waits_and_another_person_does_not()
    {
        using var turns = FairQueue.Of<string>(places: 2, waitingOfOne: 2);
        var first = await Enter(turns, "a");
        Assert.True(first.IsAcquired);

        var second = Enter(turns, "a");
        Assert.True((await Enter(turns, "b")).IsAcquired);

        Assert.False(second.IsCompleted);
        first.Dispose();
        Assert.True((await second).IsAcquired);
    }

    [Fact]
    public async Task Who_waits_is_let_in_in_turn_past_those_of_a_person_who_is_inside()
    {
        using var turns = FairQueue.Of<string>(places: 2, waitingOfOne: 3);
        var (a, b) = (await Enter(turns, "a"), await Enter(turns, "b"));
        Task<RateLimitLease>[] more = [Enter(turns, "a"), Enter(turns, "a"), Enter(turns, "c")];
        Assert.False(more[2].IsCompleted);

        b.Dispose();

        Assert.True((await more[2]).IsAcquired);
        Assert.False(more[0].IsCompleted);
        a.Dispose();
        Assert.True((await more[0]).IsAcquired);
        Assert.False(more[1].IsCompleted);
    }

    [Fact]
    public async Task More_than_so_many_do_not_even_wait_and_who_no_longer_waits_takes_no_place()
    {
        using var leaving = new CancellationTokenSource();
        using var turns = FairQueue.Of<string>(places: 1, waitingOfOne: 1);
        var first = await Enter(turns, "a");
        var waiting = turns.AcquireAsync("a", 1, leaving.Token).AsTask();
        Assert.False((await Enter(turns, "a")).IsAcquired);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        first.Dispose();

        Assert.True((await Enter(turns, "b")).IsAcquired);
    }

    private static Task<RateLimitLease> Enter(PartitionedRateLimiter<string> turns, string person) =>
        turns.AcquireAsync(person, 1, Now).AsTask();
}
