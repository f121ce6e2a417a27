using System.Net;
using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// A store that was written when each account had one part in all conferences: two conferences, alpha and beta, and six
/// accounts, one of them disabled and one with its first password.
/// </summary>
public sealed class CarryingOverTests
{
    private static readonly StreamId[] Standing = [new("alpha"), new("beta")];

    [Theory]
    [InlineData("chair@example.org", Role.Chair, null, false)]
    [InlineData("secretariat@example.org", Role.Secretariat, null, true)]
    [InlineData("aus@example.org", Role.Delegate, "AUS", false)]
    [InlineData("observer@example.org", Role.Observer, null, false)]
    [InlineData("new@example.org", Role.Delegate, "IDN", false)]
    [InlineData("gone@example.org", Role.Secretariat, null, true)]
    public async Task Each_account_keeps_its_part_in_the_conferences_that_stand(
        string name, Role part, string? code, bool isAdministrator)
    {
        await using var site = OfBefore();

        var account = site.Accounts.FindBySignInName(name)!;

        DelegationCode? delegation = code is null ? null : new DelegationCode(code);
        Assert.Equal(Standing.Select(document => new AccountSeat(document, part, delegation)), account.Seats);
        Assert.Equal(
            (isAdministrator, name == "gone@example.org", name == "new@example.org"),
            (account.IsAdministrator, account.Disabled, account.PasswordIsInitial));
        Assert.Null(account.Role);
    }

    [Fact]
    public async Task They_sign_in_as_before_and_enter_no_conference_that_is_convened_later()
    {
        await using var site = OfBefore();
        var room = await site.Services.GetRequiredService<Rooms>().Open(new StreamId("gamma"));
        Assert.IsType<Outcome.Recorded>(await room.Do(Desk.NewId(), Hall.Convene, Hall.Secretariat));
        foreach (var name in new[] { "chair", "secretariat", "aus", "observer" })
        {
            var visitor = await site.SignedIn($"{name}@example.org");

            Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/alpha")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/beta/record.csv")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/gamma")).StatusCode);
            Assert.Equal(
                name == "secretariat" ? HttpStatusCode.OK : HttpStatusCode.Forbidden,
                (await visitor.Get("/accounts")).StatusCode);
        }
    }

    [Fact]
    public async Task It_is_done_once_and_a_conference_of_a_later_start_gives_nobody_a_seat()
    {
        await using var first = OfBefore();
        var room = await first.Services.GetRequiredService<Rooms>().Open(new StreamId("gamma"));
        Assert.IsType<Outcome.Recorded>(await room.Do(Desk.NewId(), Hall.Convene, Hall.Secretariat));
        var before = first.Accounts.All();
        await first.Close();

        await using var later = new TestSite { Data = first.Data };

        Assert.Equal(before, later.Accounts.All());
        Assert.All(later.Accounts.All(), account => Assert.Null(account.SeatIn(new StreamId("gamma"))));
    }

    [Fact]
    public async Task Nobody_is_asked_to_make_a_first_account_where_the_old_secretariat_can_sign_in()
    {
        await using var site = OfBefore();

        Assert.Equal("/sign-in", (await site.Visitor().Get("/first-account")).Place());
    }

    private static TestSite OfBefore()
    {
        var site = new TestSite();
        File.Copy(
            Path.Combine(Samples.Tests, "ICDD.Drafting.Web.Tests", "Accounts", "Stores", "one-part-for-all.book"),
            Path.Combine(site.Data, "minutes.book"));
        return site;
    }
}
