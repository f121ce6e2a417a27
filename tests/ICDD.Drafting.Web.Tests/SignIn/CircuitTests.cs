using System.Diagnostics;
using System.Net;
using System.Text;
using ICDD.Drafting.Load;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Circuits over the real wire, by clients that do not do as browsers do.</summary>
public sealed class CircuitTests
{
    private const string Room = "/bali-message/clauses/c7";

    [Fact]
    public async Task A_page_starts_a_circuit_for_the_sign_in_that_it_was_drawn_for_and_for_no_other()
    {
        await using var hall = await Open();
        var (one, two) = (
            await hall.SignedInAs("one", Role.Delegate, "AUS"), await hall.SignedInAs("two", Role.Observer));
        var page = Page.Read(await one.Get("/bali-message/brief"));

        await using var stolen = new Watcher(two, Room);
        await Assert.ThrowsAnyAsync<Exception>(() => stolen.Open(page, deflate: false)
            .WaitAsync(TimeSpan.FromSeconds(5)));
        await using var own = new Watcher(one, Room);
        await own.Open(page, deflate: false);
        await own.Drew("Bali");

        Assert.Equal(0, stolen.Batches);
    }

    [Fact]
    public async Task Another_persons_markers_start_nothing_in_ones_own_circuit_either()
    {
        await using var hall = await Open();
        var (one, two) = (
            await hall.SignedInAs("one", Role.Delegate, "AUS"), await hall.SignedInAs("two", Role.Observer));
        var (others, ownPage) = (Page.Read(await one.Get(Room)), Page.Read(await two.Get(Room)));

        await using var mixed = new Watcher(two, Room);
        await mixed.Open(ownPage with { Operations = others.Operations }, deflate: false);
        await mixed.Over.WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(0, mixed.Batches);
    }

    [Fact]
    public async Task A_page_from_before_a_new_sign_in_starts_nothing_after_it()
    {
        await using var hall = await Open();
        var before = Page.Read(await (await hall.SignedInAs("one", Role.Chair)).Get(Room));
        var again = hall.With((await hall.Visitor().SignIn("one", TestSite.Password)).Cookie());

        await using var circuit = new Watcher(again, Room);
        await Assert.ThrowsAnyAsync<Exception>(() => circuit.Open(before, deflate: false)
            .WaitAsync(TimeSpan.FromSeconds(5)));

        Assert.Equal(0, circuit.Batches);
    }

    [Theory]
    [InlineData("disabled")]
    [InlineData("another seat")]
    [InlineData("no seat")]
    [InlineData("password reset")]
    [InlineData("signed out")]
    [InlineData("signed out everywhere")]
    public async Task Circuits_of_a_sign_in_that_ends_are_gone_from_the_server_within_a_second(string how)
    {
        await using var hall = await Open();
        var browser = hall.Visitor();
        var account = await hall.Admit("one", Role.Chair);
        await using var watcher = new Watcher(
            hall.With((await browser.SignIn("one", TestSite.Password)).Cookie()), Room);
        await using var other = new Watcher(await hall.SignedInAs("two", Role.Observer), Room);
        foreach (var each in new[] { watcher, other })
        {
            await each.Open(deflate: false);
            await each.Drew("comment");
        }

        var since = Stopwatch.GetTimestamp();
        await End(hall, browser, account, how);
        await watcher.Over.WaitAsync(TimeSpan.FromSeconds(10));
        await hall.Until(() => hall.Circuits == 1);

        Assert.Equal(1, hall.Circuits);
        Assert.InRange(Stopwatch.GetElapsedTime(since).TotalSeconds, 0, 10);
        await Comment(hall, "only for who is here");
        await other.Drew("only for who is here");
        Assert.DoesNotContain("only for who is here", watcher.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another seat", HttpStatusCode.OK)]
    [InlineData("no seat", HttpStatusCode.NotFound)]
    public async Task A_seat_that_is_changed_ends_what_is_open_in_its_conference_and_nothing_elsewhere(
        string how, HttpStatusCode after)
    {
        await using var hall = await Open();
        await Web.Demonstration.Open(hall.Services.GetRequiredService<IJournal>(), Samples.River);
        var browser = hall.Visitor();
        var account = await hall.Admit("one", Role.Chair);
        var cookie = (await browser.SignIn("one", TestSite.Password)).Cookie();
        await using var here = new Watcher(hall.With(cookie), Room);
        await using var elsewhere = new Watcher(hall.With(cookie), "/river-compact");
        await using var gone = new Watcher(hall.With(cookie), Room);
        foreach (var each in new[] { here, elsewhere, gone })
            await each.Open(deflate: false);
        await here.Drew("comment");
        await elsewhere.Drew("River");
        await gone.Drew("comment");
        await gone.Go("/river-compact");
        await gone.Drew("River");
        var before = Page.Read(await hall.With(cookie).Get(Room));

        var since = Stopwatch.GetTimestamp();
        await End(hall, browser, account, how);
        await here.Over.WaitAsync(TimeSpan.FromSeconds(10));
        await hall.Until(() => hall.Circuits == 2);

        Assert.InRange(Stopwatch.GetElapsedTime(since).TotalSeconds, 0, 10);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Equal(2, hall.Circuits);
        Assert.False(elsewhere.Over.IsCompleted || gone.Over.IsCompleted);
        await Comment(hall, "said when the seat was another");
        await Comment(hall, "said by the river", "river-compact");
        await elsewhere.Go("/river-compact/record");
        await elsewhere.Drew("said by the river");
        Assert.DoesNotContain("said when the seat was another", here.Text, StringComparison.Ordinal);
        Assert.Equal(after, (await hall.Get(Room, cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hall.Get("/river-compact", cookie)).StatusCode);
        await using var late = new Watcher(hall.With(cookie), Room);
        await late.Open(before, deflate: false);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        if (how == "no seat")
            Assert.DoesNotContain("said when the seat was another", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circuit_that_lost_its_connection_and_came_back_ends_with_its_seat_too()
    {
        await using var hall = await Open();
        var account = await hall.Admit("one", Role.Chair);
        var visitor = hall.With((await hall.Visitor().SignIn("one", TestSite.Password)).Cookie());
        var lost = new Watcher(visitor, Room);
        await lost.Open(deflate: false);
        await lost.Drew("comment");
        await lost.DisposeAsync();
        await using var back = new Watcher(visitor, Room);
        await back.Return(lost);
        await Comment(hall, "heard on the new line");
        await back.Drew("heard on the new line");

        await hall.Save(account.Id, each => each.Leave(new StreamId("bali-message")));
        await back.Over.WaitAsync(TimeSpan.FromSeconds(10));
        await hall.Until(() => hall.Circuits == 0);

        Assert.Equal(0, hall.Circuits);
    }

    [Fact]
    public async Task What_is_said_in_the_moment_after_a_sign_in_ended_is_not_shown_to_it()
    {
        await using var hall = await Open();
        var account = await hall.Admit("one", Role.Chair);
        await using var watcher = new Watcher(
            hall.With((await hall.Visitor().SignIn("one", TestSite.Password)).Cookie()), Room);
        await watcher.Open(deflate: false);
        await watcher.Drew("comment");

        await hall.Disable(account.Id);
        await Comment(hall, "said a moment later");
        await watcher.Over.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.DoesNotContain("said a moment later", watcher.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circuit_that_lost_its_connection_ends_with_its_sign_in_too()
    {
        await using var hall = await Open();
        var account = await hall.Admit("one", Role.Chair);
        await using (var lost = new Watcher(
            hall.With((await hall.Visitor().SignIn("one", TestSite.Password)).Cookie()), Room))
        {
            await lost.Open(deflate: false);
            await lost.Drew("comment");
        }

        Assert.Equal(1, hall.Circuits);
        await hall.Disable(account.Id);
        await hall.Until(() => hall.Circuits == 0);

        Assert.Equal(0, hall.Circuits);
    }

    [Fact]
    public async Task A_screen_that_never_acknowledges_is_dropped_and_one_that_does_stays()
    {
        await using var hall = await Open(("Drafting:SecondsToAcknowledge", "4"));
        await using var mute = new Watcher(await hall.SignedInAs("one", Role.Observer), Room) { Mute = true };
        await using var other = new Watcher(await hall.SignedInAs("two", Role.Observer), Room);
        await mute.Open(deflate: false);
        await other.Open(deflate: false);

        await mute.Over.WaitAsync(TimeSpan.FromSeconds(10));
        await hall.Until(() => hall.Circuits == 1);
        await Comment(hall, "still here");
        await other.Drew("still here");

        Assert.Equal(1, hall.Circuits);
    }

    [Fact]
    public async Task One_address_has_no_more_windows_than_agreed_whoever_sits_there()
    {
        await using var hall = await Open(("Drafting:WindowsOfOneAddress", "1"));
        var (one, two) = (await hall.SignedInAs("one", Role.Observer), await hall.SignIn("two"));
        await using var open = new Watcher(one, Room);
        await open.Open(deflate: false);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await hall.Line(two, hall.Address));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await hall.Get(Room, two)).StatusCode);
    }

    private static async Task<LineSite> Open(params (string Key, string Value)[] settings)
    {
        var hall = LineSite.Open(settings);
        await Web.Demonstration.Open(hall.Services.GetRequiredService<IJournal>(), Samples.Bali);
        return hall;
    }

    private static async Task End(LineSite hall, Visitor browser, Account account, string how)
    {
        var secretary = SignedIn.As(await hall.Admit("secretary", Role.Secretariat));
        var register = hall.Services.GetRequiredService<AccountRegister>();
        switch (how)
        {
            case "disabled":
                Assert.Null((await register.Do(new DisableAccount(account.Id), secretary)).Refusal);
                break;
            case "another seat":
                Assert.Null((await register.Do(new AssignSeat(account.Id, new AccountSeat(
                    new StreamId("bali-message"), Role.Delegate, new DelegationCode("AUS"))), secretary)).Refusal);
                break;
            case "no seat":
                Assert.Null(
                    (await register.Do(new WithdrawSeat(account.Id, new StreamId("bali-message")), secretary)).Refusal);
                break;
            case "password reset":
                Assert.Null((await register.Do(new ResetPassword(account.Id), secretary)).Refusal);
                break;
            case "signed out":
                Assert.Equal(HttpStatusCode.Redirect, (await browser.Send("/my-account", "/sign-out")).StatusCode);
                break;
            default:
                Assert.Equal(
                    HttpStatusCode.Redirect, (await browser.Send("/my-account", "/sign-out/everywhere")).StatusCode);
                break;
        }
    }

    private static async Task Comment(LineSite hall, string words, string document = "bali-message")
    {
        var room = await hall.Services.GetRequiredService<Rooms>().Find(new StreamId(document));
        var chair = new Seat("Chair", Role.Chair);
        Assert.IsType<Outcome.Recorded>(
            await room!.Do(Desk.NewId(), new CommentOnClause(new ClauseId("c7"), words), chair));
    }

    /// <summary>A screen that keeps all that it is sent, and does nothing that it is told.</summary>
    private sealed class Watcher(Load.Visitor visitor, string path) : Circuit(visitor, path)
    {
        private readonly StringBuilder _text = new();

        public bool Mute { get; init; }

        public string Text
        {
            get
            {
                lock (_text)
                    return _text.ToString();
            }
        }

        protected override string Answer(string identifier, string arguments) =>
            identifier == "localDrafts.attach" ? "0" : "null";

        protected override bool Acknowledges => !Mute;

        public async Task Drew(string words)
        {
            for (var turn = 0; turn < 400 && !Text.Contains(words, StringComparison.Ordinal); turn++)
                await Task.Delay(25);
            Assert.True(
                Text.Contains(words, StringComparison.Ordinal),
                $"'{words}' was not drawn in {Batches} batches; {Broken ?? "the circuit is whole"}, "
                    + $"over: {Over.IsCompleted}");
        }

        protected override void Drawn(ReadOnlySpan<byte> batch, long at)
        {
            lock (_text)
                _text.Append(Encoding.UTF8.GetString(batch));
        }
    }
}
