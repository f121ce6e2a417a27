using System.Globalization;
using System.Security.Claims;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Web.Tests;

public sealed class AccountScreensTests : IAsyncDisposable
{
    private readonly MemoryAccounts _accounts = new();
    private readonly MemoryJournal _journal = new();
    private readonly Rooms _rooms;
    private readonly BunitContext _screen = new();

    public AccountScreensTests()
    {
        _rooms = new Rooms(_journal, TimeProvider.System);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        _screen.Services.AddLocalization();
        _screen.Services.AddSingleton<IAccounts>(_accounts);
        _screen.Services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        _screen.Services.AddSingleton(_rooms);
        _screen.Services.AddSingleton<IJournal>(_journal);
        _screen.Services.AddSingleton(new DraftingOptions());
        _screen.Services.AddSingleton(new Passwords(rounds: 1_000, waiting: 8));
        _screen.Services.AddScoped<Words>();
        Site.AddSeats(_screen.Services);
    }

    [Fact]
    public async Task A_created_account_stands_in_the_list_and_its_password_is_shown_until_the_next_act()
    {
        await (await _rooms.Open(Hall.Stream)).Do(Desk.NewId(), Hall.Convene, Hall.Secretariat);
        var me = await Sit(Role.Secretariat);
        var page = _screen.Render<AccountsPage>();

        page.Find("form.fields input").Change("ana@example.org");
        page.FindAll("form.fields input")[1].Change("Ana Lima");
        page.Find("form.fields select").Change(Hall.Stream.Value);
        page.FindAll("form.fields select")[1].Change("Chair");
        await page.Find("form.fields").SubmitAsync();
        page.WaitForElement(".initial code");

        Assert.Matches("^[A-Z0-9]{5}(-[A-Z0-9]{5}){3}$", page.Find(".initial code").TextContent);
        Assert.Equal(["ana@example.org", me.SignInName], page.FindAll("tbody th").Select(each => each.TextContent));
        Assert.Equal([new AccountSeat(Hall.Stream, Role.Chair)], _accounts.FindBySignInName("ana@example.org")!.Seats);
        Assert.Equal("", page.Find("form.fields input").GetAttribute("value") ?? "");
        await Press(page, "ana@example.org", "Disable");
        page.WaitForState(() => page.FindAll(".initial").Count == 0);
        Assert.Contains("disabled", page.Find("tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_act_says_why_and_changes_nothing()
    {
        var me = await Sit(Role.Secretariat);
        var page = _screen.Render<AccountsPage>();

        await Press(page, me.SignInName, "Disable");

        page.WaitForElement(".outcome-refused");
        Assert.StartsWith(
            "This is the last administrator", page.Find(".outcome-refused").TextContent, StringComparison.Ordinal);
        Assert.Equal(me, _accounts.Find(me.Id));
    }

    [Fact]
    public async Task A_page_that_was_opened_before_the_administrator_was_dismissed_decides_nothing()
    {
        var me = await Sit(Role.Secretariat);
        var other = await Account("other", Role.Secretariat);
        var page = _screen.Render<AccountsPage>();
        await _accounts.Save(me with { IsAdministrator = false });

        await Press(page, "other", "Disable");

        page.WaitForElement(".outcome-refused");
        Assert.Equal(other, _accounts.Find(other.Id));
    }

    [Theory]
    [InlineData(Role.Chair)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Delegate)]
    public async Task Who_is_no_administrator_sees_no_account(Role role)
    {
        await Account("other", Role.Secretariat);
        await Sit(role);

        var page = _screen.Render<AccountsPage>();

        Assert.Empty(page.FindAll("table, form, button"));
        Assert.DoesNotContain("other", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_persons_are_shown_as_they_are_written_and_never_as_markup()
    {
        await Sit(Role.Secretariat);
        await Account("<b>bold</b>", Role.Chair);

        var page = _screen.Render<AccountsPage>();

        Assert.Empty(page.FindAll("tbody b"));
        Assert.Contains(page.FindAll("tbody th"), each => each.TextContent == "<b>bold</b>");
    }

    [Fact]
    public async Task A_window_of_a_disabled_account_goes_to_the_door_at_once_and_others_stay()
    {
        var secretary = await Account("sec", Role.Secretariat);
        var me = await Sit(Role.Chair);
        var other = await Account("other", Role.Chair);
        var navigation = _screen.Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/bali-message/clauses/c7");
        _screen.Render<AccountWatch>();
        var register = _screen.Services.GetRequiredService<AccountRegister>();

        await register.Do(new DisableAccount(other.Id), SignedIn.As(secretary));
        Assert.EndsWith("/bali-message/clauses/c7", navigation.Uri, StringComparison.Ordinal);
        await register.Do(new DisableAccount(me.Id), SignedIn.As(secretary));

        Assert.EndsWith(
            "/sign-in?ended=1&back=%2Fbali-message%2Fclauses%2Fc7", navigation.Uri, StringComparison.Ordinal);
        Assert.Null(await _screen.Services.GetRequiredService<SeatFinder>().Find(Hall.Stream));
    }

    [Fact]
    public async Task A_window_whose_seat_here_is_changed_asks_for_its_page_anew_and_is_not_sent_to_the_door()
    {
        await (await _rooms.Open(Hall.Stream)).Do(Desk.NewId(), Hall.Convene, Hall.Secretariat);
        var secretary = await Account("sec", Role.Secretariat);
        var me = await Sit(Role.Chair);
        var navigation =
            (Bunit.TestDoubles.BunitNavigationManager)_screen.Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo($"/{Hall.Stream}/clauses/c7");
        _screen.Render<AccountWatch>();
        Assert.NotNull(await _screen.Services.GetRequiredService<Desk>().Enter(Hall.Stream.Value));
        var register = _screen.Services.GetRequiredService<AccountRegister>();

        Assert.Null((await register.Do(new AppointAdministrator(me.Id), SignedIn.As(secretary))).Refusal);
        Assert.DoesNotContain(navigation.History, each => each.Options.ForceLoad);
        Assert.Null((await register.Do(
            new AssignSeat(me.Id, new AccountSeat(Hall.Stream, Role.Observer)), SignedIn.As(secretary))).Refusal);

        Assert.Equal([$"/{Hall.Stream}/clauses/c7"], navigation.History.Where(each => each.Options.ForceLoad)
            .Select(each => new Uri(new Uri(navigation.BaseUri), each.Uri).AbsolutePath));
    }

    public async ValueTask DisposeAsync()
    {
        await _screen.DisposeAsync();
        await _rooms.DisposeAsync();
    }

    private static Task Press(IRenderedComponent<AccountsPage> page, string account, string act) => page.FindAll(
        "tbody tr")
        .Single(row => row.QuerySelector("th")!.TextContent == account)
        .QuerySelectorAll("button").Single(button => button.TextContent == act).ClickAsync();

    /// <summary>The screen belongs to an account in this part.</summary>
    private async Task<Account> Sit(Role role)
    {
        var account = await Account("me", role);
        _screen.AddAuthorization().SetAuthorized("me").SetClaims([.. SignedIn.As(account).Claims]);
        return account;
    }

    private async Task<Account> Account(string name, Role role) =>
        Assert.IsType<AccountOutcome.Saved>(await _accounts.Save(new Account
        {
            Id = name,
            SignInName = name,
            Person = name,
            Seats = [new AccountSeat(Hall.Stream, role, role == Role.Delegate ? Hall.Aus : null)],
            IsAdministrator = role == Role.Secretariat,
            SecurityStamp = AccountAct.NewStamp(),
        })).Account;
}
