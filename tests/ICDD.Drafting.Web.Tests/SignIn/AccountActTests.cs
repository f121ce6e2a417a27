using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

public class AccountActTests(AccountActTests.Site site) : IClassFixture<AccountActTests.Site>
{
    private static readonly DelegationCode Australia = new("AUS");

    public sealed class Site : TestSite, IAsyncLifetime
    {
        public async ValueTask InitializeAsync() => await Web.Demonstration.Open(
            Services.GetRequiredService<IJournal>(), Samples.Bali);
    }

    private static readonly StreamId Bali = new("bali-message");

    public static MatrixTheoryData<string, string> EveryPartAndAct => new(
        ["administrator", "secretariat", "chair", "delegate", "observer", "secretariat elsewhere"],
        ["create", "assign", "withdraw", "disable", "reset", "appoint"]);

    [Theory, MemberData(nameof(EveryPartAndAct))]
    public async Task Administrators_keep_the_accounts_and_the_secretariat_of_a_conference_gives_its_seats(
        string part, string act)
    {
        var other = await Admit(Role.Observer);
        var by = part switch
        {
            "administrator" => await site.Appoint(NewName()),
            "secretariat elsewhere" => await site.AdmitTo(
                NewName(), new AccountSeat(new("elsewhere"), Role.Secretariat)),
            _ => await site.AdmitTo(NewName(), new AccountSeat(
                Bali, Enum.Parse<Role>(part, ignoreCase: true), part == "delegate" ? Australia : null)),
        };

        var answer = await Do(Act(act, other.Id), SignedIn.As(by));

        var isOfSeats = act is "assign" or "withdraw";
        if (part == "administrator" || (part == "secretariat" && isOfSeats))
            Assert.Null(answer.Refusal);
        else
            Assert.Equal(
                (isOfSeats ? new SeatIsNotYoursToGive() : (Refusal)new OnlyAdministratorsDoThis(), other),
                (answer.Refusal, site.Accounts.Find(other.Id)));
    }

    [Fact]
    public async Task Nobody_lets_themselves_into_a_conference()
    {
        var by = await site.Appoint(NewName());

        var answer = await Do(new AssignSeat(by.Id, new AccountSeat(Bali, Role.Observer)), SignedIn.As(by));

        Assert.Equal((new OwnSeatIsGivenByAnother(), by), (answer.Refusal, site.Accounts.Find(by.Id)));
    }

    [Fact]
    public async Task A_seat_in_a_further_conference_signs_nobody_out()
    {
        var person = await site.AdmitTo(NewName(), new AccountSeat(new("elsewhere"), Role.Chair));

        await Do(
            new AssignSeat(person.Id, new AccountSeat(Bali, Role.Observer)),
            SignedIn.As(await site.Appoint(NewName())));

        Assert.Equal(Role.Observer, Worth.Seat(SignedIn.As(person), Bali)?.Role);
        Assert.Equal(Role.Chair, Worth.Seat(SignedIn.As(person), new("elsewhere"))?.Role);
    }

    [Fact]
    public async Task The_last_seat_of_the_secretariat_in_a_conference_stays()
    {
        await using var small = new TestSite();
        await Web.Demonstration.Open(small.Services.GetRequiredService<IJournal>(), Samples.Bali);
        var register = small.Services.GetRequiredService<AccountRegister>();
        var by = SignedIn.As(await small.Appoint("admin"));
        var last = await small.AdmitTo("sec", new AccountSeat(Bali, Role.Secretariat));

        Assert.IsType<LastSecretariatOfConference>((await register.Do(new WithdrawSeat(last.Id, Bali), by)).Refusal);
        Assert.IsType<LastSecretariatOfConference>(
            (await register.Do(new AssignSeat(last.Id, new AccountSeat(Bali, Role.Chair)), by)).Refusal);
        await small.AdmitTo("second", new AccountSeat(Bali, Role.Secretariat));
        Assert.Null((await register.Do(new WithdrawSeat(last.Id, Bali), by)).Refusal);
    }

    [Fact]
    public async Task Nobody_acts_on_accounts_without_one()
    {
        var other = await Admit(Role.Observer);
        var disabled = await Admit(Role.Secretariat);
        await site.Accounts.Save(disabled with { Disabled = true });
        var initial = await site.Admit(NewName(), Role.Secretariat, initial: true);

        foreach (var user in new[]
        {
            new ClaimsPrincipal(),
            SignedIn.As(disabled),
            SignedIn.As(initial),
            SignedIn.As(other with { SecurityStamp = "" }),
        })
            Assert.IsType<NotSignedIn>((await Do(new DisableAccount(other.Id), user)).Refusal);
    }

    [Fact]
    public async Task A_created_account_signs_in_with_the_password_that_was_shown_once()
    {
        var name = NewName();
        var answer = await Do(
            new CreateAccount(name, "Ana  Lima") { Seat = new AccountSeat(Bali, Role.Delegate, Australia) },
            await Secretary());

        Assert.Equal(
            ("Ana Lima", (DelegationCode?)Australia),
            (answer.Account!.Person, answer.Account.SeatIn(Bali)!.Delegation));
        Assert.Equal("/my-account", (await site.Visitor().SignIn(name, answer.InitialPassword!)).Place());
        Assert.DoesNotContain(site.Log.All, line => line.Contains(answer.InitialPassword!, StringComparison.Ordinal));
    }

    public static TheoryData<string, string, Role, string?, Refusal> Impossible => new()
    {
        { "two words", "Ana", Role.Chair, null, new SignInNameIsMalformed() },
        { "taken@example.org", "Ana", Role.Chair, null, new SignInNameIsTaken("taken@example.org") },
        { "TAKEN@example.org", "Ana", Role.Chair, null, new SignInNameIsTaken("TAKEN@example.org") },
        { "ana", "", Role.Chair, null, new TextIsEmpty() },
        { "ana", "Ana", Role.Delegate, null, new DelegateNeedsDelegation() },
        { "ana", "Ana", Role.Delegate, "ZZZ", new DelegationIsNotSeated("ZZZ") },
        { "ana", "Ana", Role.Chair, "AUS", new OnlyDelegatesSitForDelegations() },
    };

    [Theory, MemberData(nameof(Impossible))]
    public async Task What_cannot_be_an_account_is_refused(
        string name, string person, Role role, string? code, Refusal why)
    {
        if (site.Accounts.FindBySignInName("taken@example.org") is null)
            await site.Admit("taken@example.org", Role.Observer);

        var answer = await Do(new CreateAccount(name, person)
        {
            Seat = new AccountSeat(Bali, role, code is null ? null : new DelegationCode(code)),
        }, await Secretary());

        Assert.Equal(why, answer.Refusal);
    }

    [Fact]
    public async Task A_changed_seat_counts_at_once_and_signs_nobody_out()
    {
        var secretary = await Secretary();
        foreach (var (act, seat) in new[] { ("assign", Role.Delegate), ("withdraw", (Role?)null) })
        {
            var changed = await Admit(Role.Chair);
            var (heard, elsewhere) = (new List<string>(), new StreamId("elsewhere"));
            await site.Accounts.Save(site.Accounts.Find(changed.Id)!.Take(new AccountSeat(elsewhere, Role.Chair)));
            Register.Changed += heard.Add;
            await Do(Act(act, changed.Id), secretary);
            Register.Changed -= heard.Add;

            Assert.True(Worth.Holds(SignedIn.As(changed)));
            Assert.Equal(seat, Worth.Seat(SignedIn.As(changed), Bali)?.Role);
            Assert.Equal(Role.Chair, Worth.Seat(SignedIn.As(changed), elsewhere)?.Role);
            Assert.Equal([changed.Id], heard);
        }
    }

    [Fact]
    public async Task A_disabled_account_and_a_reset_password_end_the_sign_ins_of_that_account_only()
    {
        var secretary = await Secretary();
        foreach (var act in new[] { "disable", "reset" })
        {
            var (changed, other) = (await Admit(Role.Chair), await Admit(Role.Chair));
            var heard = new List<string>();
            Register.Changed += heard.Add;
            await Do(Act(act, changed.Id), secretary);
            Register.Changed -= heard.Add;

            Assert.Null(Worth.Seat(SignedIn.As(changed), Bali));
            Assert.NotNull(Worth.Seat(SignedIn.As(other), Bali));
            Assert.Equal([changed.Id], heard);
        }
    }

    [Fact]
    public async Task Acts_on_accounts_and_the_page_of_accounts_open_no_document_but_the_one_whose_seat_is_given()
    {
        await using var small = new TestSite();
        foreach (var sample in new[] { Samples.Bali, Samples.River })
            await Web.Demonstration.Open(small.Services.GetRequiredService<IJournal>(), sample);
        await small.Appoint("admin");
        var visitor = await small.SignedIn("admin");
        var rooms = small.Services.GetRequiredService<Rooms>();
        await visitor.Read("/accounts");
        await rooms.GiveBack(TimeSpan.Zero);
        Assert.Equal(0, rooms.Kept);
        var (register, by) = (
            small.Services.GetRequiredService<AccountRegister>(),
            SignedIn.As(small.Accounts.FindBySignInName("admin")!));

        Assert.Contains("river-compact", await visitor.Read("/accounts"), StringComparison.Ordinal);
        var made = await register.Do(new CreateAccount("ana", "Ana"), by);
        await register.Do(new DisableAccount(made.Account!.Id), by);
        await register.Do(new EnableAccount(made.Account.Id), by);
        Assert.Equal(0, rooms.Kept);
        Assert.Null((await register.Do(
            new AssignSeat(made.Account.Id, new AccountSeat(Bali, Role.Delegate, Australia)), by)).Refusal);
        Assert.Equal(1, rooms.Kept);
        Assert.IsType<ConferenceIsUnknown>((await register.Do(
            new AssignSeat(made.Account.Id, new AccountSeat(new("nowhere"), Role.Chair)), by)).Refusal);
        Assert.Equal(1, rooms.Kept);
    }

    [Fact]
    public async Task Acts_go_to_the_log_with_who_did_what_to_whom()
    {
        var by = await Admit(Role.Secretariat);
        var to = await Admit(Role.Chair);

        await Do(new DisableAccount(to.Id), SignedIn.As(by));

        Assert.Contains(site.Log.All, line => line.StartsWith(
            $"Account {by.Id} did DisableAccount to account {to.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_last_administrator_can_neither_be_disabled_nor_dismissed()
    {
        await using var small = new TestSite();
        await small.Admit("never-came", Role.Secretariat, initial: true);
        var (one, two) = (await small.Admit("one", Role.Secretariat), await small.Admit("two", Role.Secretariat));
        var register = small.Services.GetRequiredService<AccountRegister>();

        var both = await Task.WhenAll(
            register.Do(new DisableAccount(two.Id), SignedIn.As(one)),
            register.Do(new DisableAccount(one.Id), SignedIn.As(two)));

        var left = Assert.Single(
            small.Accounts.All(), account => account is { Disabled: false, PasswordIsInitial: false });
        Assert.Single(both, answer => answer.Refusal is null);
        Assert.IsType<LastAdministratorAccount>(
            (await register.Do(new DismissAdministrator(left.Id), SignedIn.As(left))).Refusal);
        Assert.IsType<LastAdministratorAccount>(
            (await register.Do(new DisableAccount(left.Id), SignedIn.As(left))).Refusal);
        Assert.IsType<OwnPasswordIsNotReset>(
            (await register.Do(new ResetPassword(left.Id), SignedIn.As(left))).Refusal);
    }

    [Fact]
    public async Task A_demonstration_keeps_no_accounts_so_none_is_left_behind_for_production()
    {
        await using var demonstration = TestSite.Demonstration();
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(DemonstrationSeat.Claim, "secretariat")]));

        var answer = await demonstration.Services.GetRequiredService<AccountRegister>()
            .Do(new CreateAccount("back@door", "Back Door") { IsAdministrator = true }, user);

        Assert.IsType<AccountsAreNotKeptHere>(answer.Refusal);
    }

    private SignedIn Worth => site.Services.GetRequiredService<SignedIn>();

    private AccountRegister Register => site.Services.GetRequiredService<AccountRegister>();

    private Task<AccountAnswer> Do(AccountAct act, ClaimsPrincipal user) => Register.Do(act, user);

    private Task<Account> Admit(Role role, string? delegation = null) => site.Admit(NewName(), role, delegation);

    private async Task<ClaimsPrincipal> Secretary() => SignedIn.As(await Admit(Role.Secretariat));

    private static string NewName() => $"{Guid.NewGuid():N}@example.org";

    private static AccountAct Act(string act, string id) => act switch
    {
        "create" => new CreateAccount(NewName(), "Ana Lima"),
        "assign" => new AssignSeat(id, new AccountSeat(Bali, Role.Delegate, Australia)),
        "withdraw" => new WithdrawSeat(id, Bali),
        "appoint" => new AppointAdministrator(id),
        "disable" => new DisableAccount(id),
        _ => new ResetPassword(id),
    };
}
