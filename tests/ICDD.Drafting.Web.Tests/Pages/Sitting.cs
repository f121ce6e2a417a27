using System.Globalization;
using System.Security.Claims;
using Bunit;
using ICDD.Drafting.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>The small conference in session over a memory journal, and the screens of whoever sits in it.</summary>
internal sealed class Sitting : IAsyncDisposable
{
    private readonly List<BunitContext> _screens = [];

    private Sitting() =>
        (Rooms, Briefs, Projectors) = (
            new Rooms(Journal, Clock), new Drafting.Briefs(Journal, Clock), new Projectors(Clock, Halls));

    public const string Document = "small-message";

    public MemoryJournal Journal { get; } = new();

    /// <summary>What the screens are told the journal is.</summary>
    public IJournal? Store { get; set; }

    public WallClock Clock { get; } = new(Hall.Opening);

    /// <summary>Where each reader left off.</summary>
    public MemoryBookmarks Bookmarks { get; } = new();

    public Rooms Rooms { get; }

    /// <summary>What the hall was left at, also when the program starts again.</summary>
    public MemoryHallStore Halls { get; } = new();

    /// <summary>What hangs on the wall of the hall.</summary>
    public Projectors Projectors { get; }

    public Drafting.Briefs Briefs { get; }

    public Room Room { get; private set; } = null!;

    public Draft Draft => Room.Draft;

    public static async Task<Sitting> Blank()
    {
        var sitting = new Sitting();
        sitting.Room = await sitting.Rooms.Open(Hall.Stream);
        await sitting.Do(Hall.Secretariat, Hall.Convene, Hall.AdmitAustralia, Hall.AdmitIndonesia, Hall.AdmitJapan);
        return sitting;
    }

    public static async Task<Sitting> AtTheZeroDraft()
    {
        var sitting = await Blank();
        await sitting.Do(Hall.Secretariat, Hall.Lay);
        return sitting;
    }

    public static async Task<Sitting> InNegotiation()
    {
        var sitting = await AtTheZeroDraft();
        await sitting.Do(Hall.Secretariat, new OpenNegotiations());
        return sitting;
    }

    /// <summary>A made-up negotiation of so many paragraphs, proposals and comments.</summary>
    public static async Task<Sitting> InALongNegotiation(int paragraphs, int acts)
    {
        var sitting = new Sitting();
        sitting.Room = await sitting.Rooms.Open(Hall.Stream);
        await LongNegotiation.Play(sitting.Room, paragraphs, acts);
        return sitting;
    }

    /// <summary>What happens in the hall; it must not be refused.</summary>
    public async Task Do(Seat seat, params Command[] commands)
    {
        foreach (var command in commands)
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.IsType<Outcome.Recorded>(await Room.Do(Desk.NewId(), command, seat));
        }
    }

    /// <summary>What happens in a brief, the delegation's own where no other is named.</summary>
    public async Task Act(Seat seat, BriefCommand command, BriefOwner? owner = null)
    {
        var brief = await Briefs.Open(Room, owner ?? new DelegationBrief(seat.Delegation!.Value), seat);
        Assert.IsType<Outcome.Recorded>(await brief!.Do(Desk.NewId(), command, seat));
    }

    public Task Keep(Seat seat, Propose propose) =>
        Act(
            seat,
            new KeepDraftProposal(propose.Change, propose.Rationale, Desk.NewId()) { OnBehalfOf = propose.OnBehalfOf });

    /// <summary>A browser of its own in the named seat, at an address of the document.</summary>
    public BunitContext Screen(string seat, string address = "", string language = "en")
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var screen = new BunitContext();
        _screens.Add(screen);
        screen.JSInterop.Mode = JSRuntimeMode.Loose;
        screen.Services.AddLocalization();
        screen.Services.AddSingleton<TimeProvider>(Clock);
        screen.Services.AddSingleton(Store ?? Journal);
        screen.Services.AddSingleton(Rooms);
        screen.Services.AddSingleton(new DraftingOptions { Demonstration = Document });
        screen.Services.AddSingleton<IAccounts>(new MemoryAccounts());
        screen.Services.AddSingleton<IBookmarks>(Bookmarks);
        screen.Services.AddSingleton(new Passwords(rounds: 1_000, waiting: 8));
        Site.AddSeats(screen.Services);
        screen.Services.AddSingleton(Projectors);
        screen.Services.AddSingleton(Briefs);
        screen.Services.AddScoped<Words>();
        screen.AddAuthorization().SetAuthorized(seat).SetClaims(new Claim(DemonstrationSeat.Claim, seat));
        screen.Services.GetRequiredService<NavigationManager>().NavigateTo($"/{Document}{address}");
        return screen;
    }

    public Words WordsIn(string language) => Screen("observer", language: language)
        .Services.GetRequiredService<Words>();

    /// <summary>Every browser leaves; the hall stays.</summary>
    public async Task CloseScreens()
    {
        foreach (var screen in _screens)
            await screen.DisposeAsync();
        _screens.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseScreens();
        Briefs.Dispose();
        await Rooms.DisposeAsync();
    }
}

internal static class Reading
{
    /// <summary>What a reader sees, blanks run together.</summary>
    public static string Words(this IRenderedComponent<IComponent> page) =>
        string.Join(' ', page.Nodes.Select(node => node.TextContent)).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            is var words ? string.Join(' ', words) : "";

    /// <summary>The words of a redline without those that only a screen reader says.</summary>
    public static string Seen(this AngleSharp.Dom.IElement element)
    {
        var copy = (AngleSharp.Dom.IElement)element.Clone();
        foreach (var unseen in copy.QuerySelectorAll(".unseen"))
            unseen.Remove();
        return copy.TextContent;
    }

    public static AngleSharp.Dom.IElement Button(this IRenderedComponent<IComponent> page, string label) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == label);
}
