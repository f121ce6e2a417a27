using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

[Collection<BrokenLinesHall>]
public sealed partial class NothingTypedIsLostTests(Hall hall)
{
    private const string Caret =
        "box => ({ focused: document.activeElement === box, caret: box.selectionStart, page: scrollY })";

    private const string Top = "box => box.getBoundingClientRect().top";

    // Pixels: a browser scrolls by whole ones, while text stands on fractions of them.
    private const double Rounding = 2;

    [Fact]
    public async Task What_others_do_moves_neither_words_nor_focus_nor_caret_nor_the_place_on_the_screen()
    {
        await using var aus = await hall.Sit("AUS");
        await using var nzl = await hall.Sit("NZL");
        await aus.OpenClause("c15");
        await nzl.OpenClause("c15");
        await nzl.CommentBox.ClickAsync();
        await nzl.CommentBox.PressSequentiallyAsync("We thank the chair.");
        for (var i = 0; i < 6; i++)
            await nzl.CommentBox.PressAsync("ArrowLeft");
        var before = await nzl.CommentBox.EvaluateAsync(Caret);
        var place = await nzl.CommentBox.EvaluateAsync<double>(Top);

        await aus.Propose("We stress that trust is the foundation of digital diplomacy", "Shorter is stronger");
        await Expect(nzl.Proposal("Shorter is stronger")).ToBeAttachedAsync();

        Assert.Equal(before?.ToString(), (await nzl.CommentBox.EvaluateAsync(Caret))?.ToString());
        Assert.InRange(await nzl.CommentBox.EvaluateAsync<double>(Top), place - Rounding, place + Rounding);
        Assert.True(before?.GetProperty("focused").GetBoolean());
        await nzl.Page.Keyboard.TypeAsync("kind ");
        await Expect(nzl.CommentBox).ToHaveValueAsync("We thank the kind chair.");
    }

    [Fact]
    public async Task Keys_pressed_while_others_act_all_arrive()
    {
        const string Words = "We need time to consult our capital on this wording before we can join.";
        await using var aus = await hall.Sit("AUS");
        await using var nzl = await hall.Sit("NZL");
        await aus.OpenClause("c13");
        await nzl.OpenClause("c13");

        var typing = nzl.CommentBox.PressSequentiallyAsync(Words, new() { Delay = 40 });
        await aus.Comment("Australia speaks first.");
        await aus.Propose("We recognize that data have become a resource for foreign policy", "Shorter");
        await typing;

        await Expect(nzl.Proposal("Shorter")).ToBeAttachedAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync(Words);
        await Expect(nzl.CommentBox).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Words_typed_before_and_after_the_server_is_killed_are_offered_back_and_recorded_once()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var nzl = await hall.SitAt(server, "NZL");
        await nzl.OpenClause("c19");
        await nzl.CommentBox.PressSequentiallyAsync("Typed before the line broke");
        await Expect(nzl.Talk.GetByText("Not sent. Kept on this device as you type.")).ToBeVisibleAsync();

        await server.Kill();
        await nzl.CommentBox.PressSequentiallyAsync(", and typed while it was down.");
        await Expect(nzl.CommentBox).ToBeFocusedAsync();
        await server.Start();

        await Expect(nzl.Talk.GetByText("Not sent. Your words from")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(nzl.CommentBox).ToHaveValueAsync("Typed before the line broke, and typed while it was down.");
        await nzl.SendComment();
        await Expect(nzl.Talk.GetByText(RecordedAt()).First).ToBeVisibleAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync("");
        await Expect(nzl.Talk.Locator(".comment").GetByText("typed while it was down")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_window_that_was_closed_offers_the_words_back_when_it_is_opened_again()
    {
        await using var nzl = await hall.Sit("NZL");
        await nzl.OpenClause("c25");
        await nzl.FillProposal("We encourage regular dialogue", "Half a thought");

        await nzl.OpenNewWindow();
        await nzl.OpenClause("c25");
        await nzl.Button("Change the words").ClickAsync();

        await Expect(nzl.Talk.GetByLabel("Edit the paragraph's own words"))
            .ToHaveValueAsync("We encourage regular dialogue");
        await Expect(nzl.Talk.GetByLabel("Rationale (optional)")).ToHaveValueAsync("Half a thought");
        await Expect(nzl.Talk.GetByText("Not sent. Your words from")).ToHaveCountAsync(2);
        await Expect(nzl.Talk.Locator(".preview del").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_recorded_without_an_answer_is_recorded_once_when_it_is_sent_again()
    {
        await using var aus = await hall.Sit("AUS");
        await using var nzl = await hall.Sit("NZL");
        var line = new Line("localDrafts.recorded");
        await nzl.Page.RouteWebSocketAsync(BlazorLine(), line.Carry);
        await aus.OpenClause("c37");
        await nzl.OpenClause("c37");

        await nzl.Comment("This was recorded without an answer.");
        await Expect(aus.Talk.GetByText("This was recorded without an answer.")).ToBeVisibleAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync("This was recorded without an answer.");

        await nzl.OpenNewWindow();
        await nzl.OpenClause("c37");
        await Expect(nzl.CommentBox).ToHaveValueAsync("This was recorded without an answer.");
        await nzl.SendComment();
        await Expect(nzl.CommentBox).ToHaveValueAsync("");
        await Expect(nzl.Talk.GetByText(RecordedAt()).First).ToBeVisibleAsync();

        await aus.Comment("Said afterwards.");
        await Expect(nzl.Said("Said afterwards.")).ToBeVisibleAsync();
        await Expect(nzl.Talk.Locator(".comment").GetByText("recorded without an answer")).ToHaveCountAsync(1);
        await Expect(aus.Talk.Locator(".comment").GetByText("recorded without an answer")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_conference_half_filled_in_is_there_again_in_a_new_window()
    {
        await using var secretariat = await hall.Sit("secretariat");
        await secretariat.Go("/convene");
        await secretariat.Alive();
        await secretariat.Page.GetByLabel("Short name").FillAsync("Conference on Rivers");

        await secretariat.OpenNewWindow();
        await secretariat.Go("/convene");
        await secretariat.Alive();

        await Expect(secretariat.Page.GetByLabel("Short name")).ToHaveValueAsync("Conference on Rivers");
    }

    [Fact]
    public async Task Who_types_before_the_page_is_alive_keeps_words_and_focus()
    {
        await using var nzl = await hall.Sit("NZL");
        var line = new Line("");
        await nzl.Page.RouteWebSocketAsync(BlazorLine(), line.Carry);
        await nzl.Go($"{Person.Room}/clauses/c43");
        await nzl.CommentBox.PressSequentiallyAsync("An early word");

        line.Release();
        await nzl.Alive();
        await nzl.Page.Keyboard.TypeAsync(" and a later one");

        await Expect(nzl.CommentBox).ToHaveValueAsync("An early word and a later one");
        await nzl.SendComment();
        await Expect(nzl.Talk.Locator(".comment").GetByText("An early word and a later one")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_new_wording_does_not_take_away_a_proposal_half_written_on_the_older_one()
    {
        await using var aus = await hall.Sit("AUS");
        await using var nzl = await hall.Sit("NZL");
        await using var chair = await hall.Sit("chair");
        foreach (var person in new[] { aus, nzl, chair })
            await person.OpenClause("c71");
        await nzl.FillProposal("We encourage measures to close every digital divide", "Begun on the first wording");

        await aus.Propose("We encourage measures to close the gender digital divide", "Accepted meanwhile");
        await chair.Proposal("Accepted meanwhile")
            .GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" }).ClickAsync();
        await Expect(nzl.Talk.GetByText("The paragraph changed while you were writing")).ToBeVisibleAsync();
        await nzl.Talk.GetByRole(AriaRole.Button, new() { Name = "Table the proposal" }).ClickAsync();

        await Expect(chair.Proposal("Begun on the first wording")).ToContainTextAsync("written on wording");
        await Expect(chair.Clause("c71"))
            .ToContainTextAsync("We encourage measures to close the gender digital divide.");
    }

    [Fact]
    public async Task What_is_typed_on_while_the_answer_is_on_its_way_stays_in_the_box()
    {
        await using var aus = await hall.Sit("AUS");
        await using var nzl = await hall.Sit("NZL");
        var line = new Line("localDrafts.recorded");
        await nzl.Page.RouteWebSocketAsync(BlazorLine(), line.Carry);
        await aus.OpenClause("c72");
        await nzl.OpenClause("c72");

        await nzl.Comment("The first thought.");
        await Expect(aus.Talk.Locator(".comment").GetByText("The first thought.")).ToBeVisibleAsync();
        await nzl.CommentBox.FillAsync("The second thought.");
        line.Release();

        await Expect(nzl.Talk.Locator(".comment").GetByText("The first thought.")).ToBeVisibleAsync();
        await Expect(nzl.Talk.GetByText(RecordedAt()).First).ToBeVisibleAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync("The second thought.");
        await nzl.SendComment();
        await Expect(aus.Talk.Locator(".comment").GetByText("The second thought.")).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"Recorded at \d\d:\d\d:\d\d")]
    private static partial Regex RecordedAt();

    [GeneratedRegex(@"/_blazor\?")]
    private static partial Regex BlazorLine();
}

/// <summary>
/// A line that holds back what the server says, from when it says the given words, until it is released.
/// </summary>
file sealed class Line(string words)
{
    private readonly byte[] _words = Encoding.UTF8.GetBytes(words);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _held;

    public void Release() => _released.SetResult();

    public void Carry(IWebSocketRoute page)
    {
        var server = page.ConnectToServer();
        page.OnMessage(frame => Pass(frame, server));
        server.OnMessage(frame =>
        {
            if (_held is null && (frame.Binary ?? []).AsSpan().IndexOf(_words) >= 0)
                _held = _released.Task;
            if (_held is null)
                Pass(frame, page);
            else
                _held = _held.ContinueWith(_ => Pass(frame, page), TaskScheduler.Default);
        });
    }

    private static void Pass(IWebSocketFrame frame, IWebSocketRoute to)
    {
        if (frame.Binary is { } bytes)
            to.Send(bytes);
        else
            to.Send(frame.Text!);
    }
}
