namespace ICDD.Drafting.Web.Tests;

/// <summary>What one person brings costs that person's patience.</summary>
public sealed class TurnsTests
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_file_of_one_person_waits_and_another_person_does_not()
    {
        var turns = new Turns<string>(places: 2, waitingOfOne: 2);
        Assert.True(await turns.Enter("a", Now));

        var second = turns.Enter("a", Now);
        Assert.True(await turns.Enter("b", Now));

        Assert.False(second.IsCompleted);
        turns.Leave("a");
        Assert.True(await second);
    }

    [Fact]
    public async Task Who_waits_is_let_in_in_turn_past_those_of_a_person_who_is_inside()
    {
        var turns = new Turns<string>(places: 2, waitingOfOne: 3);
        Assert.True(await turns.Enter("a", Now));
        Assert.True(await turns.Enter("b", Now));
        Task<bool>[] more = [turns.Enter("a", Now), turns.Enter("a", Now), turns.Enter("c", Now)];

        turns.Leave("b");

        Assert.True(await more[2]);
        Assert.False(more[0].IsCompleted);
        turns.Leave("a");
        Assert.True(await more[0]);
        Assert.False(more[1].IsCompleted);
    }

    [Fact]
    public async Task More_than_so_many_do_not_even_wait_and_who_no_longer_waits_takes_no_place()
    {
        using var leaving = new CancellationTokenSource();
        var turns = new Turns<string>(places: 1, waitingOfOne: 1);
        Assert.True(await turns.Enter("a", Now));
        var waiting = turns.Enter("a", leaving.Token);
        Assert.False(await turns.Enter("a", Now));

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        turns.Leave("a");

        Assert.True(await turns.Enter("b", Now));
    }
}
