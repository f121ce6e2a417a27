using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Web.Tests;

public class RateLimitTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_flood_of_acts_from_one_seat_is_refused_and_another_seat_is_not_touched()
    {
        await using var rooms = new Rooms(new MemoryJournal(), _time);
        var room = await rooms.Open(new StreamId("hall"));
        var rateLimit = new RateLimit(_time, new DraftingOptions());
        var (flood, other) = (Seated("AUS", rooms, rateLimit), Seated("JPN", rooms, rateLimit));

        var outcomes = new List<Outcome>();
        for (var i = 0; i < 1_000; i++)
            outcomes.Add(await flood.Do(room, new OpenNegotiations()));

        Assert.Equal(20, outcomes.TakeWhile(each => each is Outcome.Refused { Refusal: not TooManyActs }).Count());
        Assert.All(outcomes.Skip(20), each => Assert.Equal(new Outcome.Refused(new TooManyActs()), each));
        Assert.IsNotType<TooManyActs>(
            Assert.IsType<Outcome.Refused>(await other.Do(room, new OpenNegotiations())).Refusal);
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0.2, 1)]
    [InlineData(2, 10)]
    [InlineData(3_600, 20)]
    public void Who_waits_may_act_again(double seconds, int acts)
    {
        var (rateLimit, seat) = (new RateLimit(_time, new DraftingOptions()), new Seat("Ana", Role.Chair));
        while (rateLimit.Allows(seat)) { }

        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(acts, Enumerable.Range(0, 100).Count(_ => rateLimit.Allows(seat)));
    }

    [Fact]
    public void One_account_has_one_allowance_in_all_its_seats_and_whatever_is_given_to_it()
    {
        var rateLimit = new RateLimit(_time, new DraftingOptions());
        Seat Of(Role role, string? delegation, string account, string grant) => new(
            "Ana", role, delegation is null ? null : new(delegation))
        {
            Account = new ActingAccount(account, new AccessGrant(grant, _time.GetUtcNow())),
        };

        var acts = Enumerable.Range(0, 100).Count(each => rateLimit.Allows(
            (each % 3) switch
            {
                0 => Of(Role.Chair, null, "a1", "g1"),
                1 => Of(Role.Delegate, "AUS", "a1", "g1"),
                _ => Of(Role.Chair, null, "a1", $"g{each}"),
            }));

        Assert.Equal(20, acts);
        Assert.True(rateLimit.Allows(Of(Role.Chair, null, "a2", "g1")));
    }

    private static Desk Seated(string seat, Rooms rooms, RateLimit rateLimit)
    {
        var options = new DraftingOptions { Demonstration = "hall" };
        var sessions = new Sessions(new MemorySessions(), TimeProvider.System, NullLogger<Sessions>.Instance);
        return new Desk(
            rooms,
            new SeatFinder(new Screen(seat), new SignedIn(new MemoryAccounts(), options, sessions)),
            rateLimit,
            new CircuitSession());
    }

    private sealed class Screen(string seat) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(
            new AuthenticationState(
                new ClaimsPrincipal(new ClaimsIdentity([new Claim(DemonstrationSeat.Claim, seat)], "test"))));
    }
}
