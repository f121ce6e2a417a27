using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// What is typed and not sent is one person's and one window's, on this device and for this session only.
/// </summary>
[Collection<BrokenLinesHall>]
public sealed class KeptForOnePersonTests(Hall hall)
{
    private const string Kept =
        "() => Object.keys(localStorage).filter(key => key.startsWith('drafting/')).map(key => "
            + "localStorage[key]).join()";

    [Fact]
    public async Task Who_signs_out_is_asked_and_then_nothing_is_left_on_the_device()
    {
        await using var nzl = await hall.Sit("NZL");
        await Type(nzl, "c26", "A red line of ours");

        await nzl.Button("Sign out").ClickAsync();
        await Expect(nzl.Page.GetByText("Texts typed on this device and not sent: 1.")).ToBeVisibleAsync();
        await nzl.Button("Stay signed in").ClickAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync("A red line of ours");
        await nzl.Button("Sign out").ClickAsync();
        await nzl.Button("Delete them and sign out").ClickAsync();
        await Expect(nzl.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).Or(
            nzl.Page.Locator("button[name=seat]")).First).ToBeVisibleAsync();

        Assert.Equal("", await nzl.Page.EvaluateAsync<string>(Kept));
        await nzl.TakeSeat("AUS");
        await nzl.OpenClause("c26");
        await Expect(nzl.CommentBox).ToHaveValueAsync("");
        nzl.MetNoFault();
    }

    [Fact]
    public async Task Another_person_who_signs_in_finds_nothing_and_nothing_is_left()
    {
        await using var nzl = await hall.Sit("NZL");
        await Type(nzl, "c27", "A red line of ours");

        await nzl.OpenWindowBeside();
        await nzl.TakeSeat("AUS");
        await nzl.OpenClause("c27");

        await Expect(nzl.CommentBox).ToHaveValueAsync("");
        await Expect(nzl.Talk.GetByText("A red line of ours")).ToHaveCountAsync(0);
        Assert.DoesNotContain("red line", await nzl.Page.EvaluateAsync<string>(Kept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_ended_leaves_nothing_in_any_window()
    {
        await using var nzl = await hall.Sit("NZL");
        await Type(nzl, "c28", "A red line of ours");
        var first = nzl.Page;

        await nzl.Context.ClearCookiesAsync();
        await nzl.OpenWindowBeside();
        await nzl.Go("/sign-in");

        Assert.Equal("", await nzl.Page.EvaluateAsync<string>(Kept));
        await Expect(first.GetByText("A red line of ours")).ToHaveCountAsync(0);
        await first.WaitForURLAsync("**/sign-in**");
    }

    [Fact]
    public async Task Two_windows_with_the_same_form_each_keep_their_words_over_a_restart()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var nzl = await hall.SitAt(server, "NZL");
        await Type(nzl, "c29", "Words of the first window");
        var first = nzl.CommentBox;
        await nzl.OpenWindowBeside();
        await Type(nzl, "c29", "Words of the second window");
        var second = nzl.CommentBox;

        await server.Kill();
        await server.Start();

        await Expect(nzl.Talk.GetByText("Not sent. Your words from")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(second).ToHaveValueAsync("Words of the second window");
        await first.Page.ReloadAsync();
        await Expect(first).ToHaveValueAsync("Words of the first window", new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task Words_of_two_windows_that_were_closed_are_both_offered()
    {
        await using var nzl = await hall.Sit("NZL");
        await Type(nzl, "c30", "Words of the first window");
        var first = nzl.Page;
        await nzl.OpenWindowBeside();
        await Type(nzl, "c30", "Words of the second window");
        await first.CloseAsync();
        await nzl.OpenNewWindow();
        await nzl.OpenClause("c30");

        await Expect(nzl.CommentBox).ToHaveValueAsync("Words of the second window");
        await Expect(
            nzl.Talk.GetByText("Not sent, from another window")).ToContainTextAsync("Words of the first window");
        await nzl.Button("Put these words into the box").ClickAsync();
        await Expect(nzl.CommentBox).ToHaveValueAsync("Words of the first window");
        await Expect(
            nzl.Talk.GetByText("Not sent, from another window")).ToContainTextAsync("Words of the second window");
        await nzl.SendComment();
        await Expect(nzl.Talk.Locator(".comment").GetByText("Words of the first window")).ToHaveCountAsync(1);

        await nzl.OpenNewWindow();
        await nzl.OpenClause("c30");
        await Expect(nzl.CommentBox).ToHaveValueAsync("Words of the second window");
        await nzl.SendComment();
        await Expect(nzl.Talk.Locator(".comment").GetByText("Words of the second window")).ToHaveCountAsync(1);
        await Expect(nzl.Talk.Locator(".comment").GetByText("Words of the first window")).ToHaveCountAsync(1);
    }

    private static async Task Type(Person person, string clause, string words)
    {
        await person.OpenClause(clause);
        await person.CommentBox.PressSequentiallyAsync(words);
        await Expect(person.Talk.GetByText("Not sent. Kept on this device as you type.")).ToBeVisibleAsync();
    }
}
