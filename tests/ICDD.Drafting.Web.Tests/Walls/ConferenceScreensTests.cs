using System.Globalization;
using System.Reflection;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// Within a circuit no request passes the wall: the screens and what they send stand before it by themselves.
/// </summary>
public sealed class ConferenceScreensTests(TwoConferences site) : IClassFixture<TwoConferences>
{
    public static TheoryData<Type> Pages =>
        new(Addresses.Pages.Where(page => page.GetProperty("Document") is not null));

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_that_a_screen_turns_to_shows_nothing_of_a_conference_without_a_seat_there(Type page)
    {
        foreach (var person in new[] { await Elsewhere(), await site.Appoint(NewName()) })
        {
            await using var screen = Screen(person);
            var shown = screen.Render(Page(page, TwoConferences.Alpha));
            var nowhere = screen.Render(Page(page, TwoConferences.Nowhere));

            Assert.Contains("There is no such document", shown.Markup, StringComparison.Ordinal);
            Assert.Equal(
                nowhere.Markup,
                shown.Markup.Replace(TwoConferences.Alpha, TwoConferences.Nowhere, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_seat_of_one_conference_decides_nothing_in_another()
    {
        var room = site.Room(TwoConferences.Alpha);
        var before = room.Draft.Version;
        await using var screen = Screen(await Elsewhere());
        var desk = screen.Services.GetRequiredService<Desk>();

        Assert.Equal(Role.Chair, (await desk.Enter(TwoConferences.Beta) is not null ? desk.Seat : null)?.Role);
        var outcome = await desk.Do(
            room, new DeferClause(room.Draft.Standing().First(clause => clause.IsOpen).Id, "because"));
        var several = await desk.Do(
            room, [(Desk.NewId(), new OpenNegotiations()), (Desk.NewId(), new OpenNegotiations())]);

        Assert.Equal(new Outcome.Refused(new NoSeatInConference()), outcome);
        Assert.Equal(new Outcome.Refused(new NoSeatInConference()), Assert.Single(several));
        Assert.Equal(before, room.Draft.Version);
    }

    [Fact]
    public async Task A_delegate_of_one_conference_finds_no_brief_in_another()
    {
        var person = await site.AdmitTo(NewName(), new AccountSeat(new(TwoConferences.Beta), Role.Delegate, Hall.Aus));
        await using var screen = Screen(person);

        Assert.Null(await screen.Services.GetRequiredService<BriefDesk>().Enter(site.Room(TwoConferences.Alpha)));
    }

    [Fact]
    public async Task A_page_that_stood_open_when_the_seat_was_withdrawn_decides_nothing()
    {
        var room = site.Room(TwoConferences.Alpha);
        var person = await site.AdmitTo(NewName(), new AccountSeat(new(TwoConferences.Alpha), Role.Chair));
        await using var screen = Screen(person);
        var desk = screen.Services.GetRequiredService<Desk>();
        Assert.NotNull(await desk.Enter(TwoConferences.Alpha));
        await site.Accounts.Save(site.Accounts.Find(person.Id)!.Leave(new(TwoConferences.Alpha)));

        var outcome = await desk.Do(
            room, new DeferClause(room.Draft.Standing().First(clause => clause.IsOpen).Id, "because"));

        Assert.Equal(new Outcome.Refused(new NoSeatInConference()), outcome);
        Assert.Null(await desk.Enter(TwoConferences.Alpha));
    }

    [Fact]
    public async Task Who_convenes_sits_there_as_the_secretariat_and_no_other_administrator_does()
    {
        var (convener, other) = (await site.Appoint(NewName()), await site.Appoint(NewName()));
        await using var screen = Screen(convener);

        var outcome = await screen.Services.GetRequiredService<Convening>().Do(Desk.NewId(), "gamma", Hall.Facts);

        Assert.IsType<Outcome.Recorded>(outcome);
        Assert.Equal([new AccountSeat(new("gamma"), Role.Secretariat)], site.Accounts.Find(convener.Id)!.Seats);
        Assert.Empty(site.Accounts.Find(other.Id)!.Seats);
        Assert.NotNull(await screen.Services.GetRequiredService<Desk>().Enter("gamma"));
        Assert.Equal(new Outcome.Refused(new DocumentNameIsTaken(TwoConferences.Alpha)),
            await screen.Services.GetRequiredService<Convening>().Do(Desk.NewId(), TwoConferences.Alpha, Hall.Facts));
        Assert.Null(await screen.Services.GetRequiredService<Desk>().Enter(TwoConferences.Alpha));
    }

    [Fact]
    public async Task Whose_part_is_the_secretariat_convenes_nothing_without_being_an_administrator()
    {
        var person = await site.AdmitTo(NewName(), new AccountSeat(new(TwoConferences.Alpha), Role.Secretariat));
        await using var screen = Screen(person);

        Assert.Equal(new Outcome.Refused(new OnlyAdministratorsDoThis()),
            await screen.Services.GetRequiredService<Convening>().Do(Desk.NewId(), "delta", Hall.Facts));
        Assert.Null(await site.Services.GetRequiredService<Rooms>().Find(new StreamId("delta")));
    }

    [Fact]
    public async Task The_secretariat_sees_and_seats_the_people_of_its_own_conference_only()
    {
        var secretary = await site.AdmitTo(NewName(), new AccountSeat(new(TwoConferences.Alpha), Role.Secretariat));
        var (mine, stranger) = (
            await site.AdmitTo(NewName(), new AccountSeat(new(TwoConferences.Alpha), Role.Observer)),
            await Elsewhere());
        await using var screen = Screen(secretary);
        var page = screen.Render(Page(typeof(SeatsPage), TwoConferences.Alpha));

        page.WaitForAssertion(
            () => Assert.Contains(mine.SignInName, page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.DoesNotContain(stranger.SignInName, page.Markup, StringComparison.Ordinal);

        page.Find("form.fields input").Change(stranger.SignInName);
        page.Find("form.fields select").Change(nameof(Role.Observer));
        await page.Find("form.fields").SubmitAsync();
        page.WaitForElement(".outcome-recorded");

        Assert.Equal(Role.Observer, site.Accounts.Find(stranger.Id)!.SeatIn(new(TwoConferences.Alpha))!.Role);
        Assert.Equal(Role.Chair, site.Accounts.Find(stranger.Id)!.SeatIn(new(TwoConferences.Beta))!.Role);
        Assert.Contains(stranger.SignInName, page.Markup, StringComparison.Ordinal);
    }

    private Task<Account> Elsewhere() => site.AdmitTo(NewName(), new AccountSeat(new(TwoConferences.Beta), Role.Chair));

    private static string NewName() => $"{Guid.NewGuid():N}@example.org";

    private static RenderFragment Page(Type page, string document) => builder =>
    {
        builder.OpenComponent(0, page);
        builder.AddAttribute(1, "Document", document);
        if (page.GetProperty("Clause") is not null)
            builder.AddAttribute(2, "Clause", "c9");
        if (page.GetProperty("Number")?.GetCustomAttribute<ParameterAttribute>() is not null)
            builder.AddAttribute(3, "Number", 1);
        builder.CloseComponent();
    };

    private BunitContext Screen(Account person)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var screen = new BunitContext();
        screen.JSInterop.Mode = JSRuntimeMode.Loose;
        screen.Services.AddLocalization();
        foreach (var shared in new[]
        {
            typeof(TimeProvider), typeof(IJournal), typeof(Rooms), typeof(DraftingOptions), typeof(IAccounts),
            typeof(IBookmarks), typeof(Passwords),
        })
            screen.Services.AddSingleton(shared, site.Services.GetRequiredService(shared));
        Site.AddSeats(screen.Services);
        screen.Services.AddScoped<Words>();
        screen.AddAuthorization().SetAuthorized(person.SignInName).SetClaims([.. SignedIn.As(person).Claims]);
        return screen;
    }
}
