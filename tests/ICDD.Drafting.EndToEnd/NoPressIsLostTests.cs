using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>What is pressed while the line is down leaves no page, is said to be held, and goes out once.</summary>
[Collection<BrokenLinesHall>]
public sealed class NoPressIsLostTests(Hall hall)
{
    private const string Held = "Not sent. It goes out by itself, once, when the line is back.";

    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };

    /// <summary>Kinds of forms: one box, two boxes, a reason, another clause.</summary>
    [Theory]
    [InlineData("comment", "c19")]
    [InlineData("modify", "c20")]
    [InlineData("delete", "c14")]
    [InlineData("add", "c15")]
    public async Task A_press_while_the_line_is_down_is_held_said_and_sent_once(string form, string clause)
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var aus = await hall.SitAt(server, "AUS");
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await aus.OpenClause(clause);
        await nzl.OpenClause(clause);
        var words = $"Held words of {form}";
        var button = await Fill(nzl, form, words);
        await Mark(nzl);

        wire.Cut();
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(Patient);
        await button.ClickAsync();
        await Expect(nzl.Talk.GetByText(Held)).ToBeVisibleAsync();
        await button.ClickAsync();
        await Task.Delay(2_000, TestContext.Current.CancellationToken);
        Assert.True(await IsMarked(nzl));
        Assert.EndsWith($"/clauses/{clause}", nzl.Page.Url, StringComparison.Ordinal);
        wire.Mend();

        await Expect(Recorded(aus, form, words).First).ToBeVisibleAsync(Patient);
        await Expect(Recorded(nzl, form, words).First).ToBeVisibleAsync(Patient);
        await Expect(nzl.Talk.GetByText("Recorded at").First).ToBeVisibleAsync(Patient);
        await Expect(nzl.Talk.GetByText(Held)).ToHaveCountAsync(0);
        await Task.Delay(2_000, TestContext.Current.CancellationToken);
        await Expect(Recorded(aus, form, words)).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("comment", "c19")]
    [InlineData("modify", "c20")]
    [InlineData("delete", "c14")]
    [InlineData("add", "c15")]
    public async Task A_held_press_goes_out_once_after_the_server_was_started_anew(string form, string clause)
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var nzl = await hall.SitAt(server, "NZL");
        await nzl.OpenClause(clause);

        // None of these stands in the clauses: the redline of a modification shows what stayed between what is new.
        var words = $"Kept across a restart, {form}";
        var button = await Fill(nzl, form, words);

        await server.Kill();
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(Patient);
        await button.ClickAsync();
        await Expect(nzl.Talk.GetByText(Held)).ToBeVisibleAsync();
        await server.Start();

        await Expect(Recorded(nzl, form, words).First).ToBeVisibleAsync(Patient);
        await Expect(nzl.Talk.GetByText("Recorded at").First).ToBeVisibleAsync(Patient);
        await nzl.OpenClause(clause);
        await Task.Delay(3_000, TestContext.Current.CancellationToken);
        await Expect(Recorded(nzl, form, words)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_press_that_is_held_in_one_seat_is_not_sent_in_another()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var aus = await hall.SitAt(server, "AUS");
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await aus.OpenClause("c19");
        await nzl.OpenClause("c19");
        var button = await Fill(nzl, "comment", "Pressed as another");

        wire.Cut();
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(Patient);
        await button.ClickAsync();
        await Expect(nzl.Talk.GetByText(Held)).ToBeVisibleAsync();
        await nzl.Page.EvaluateAsync("document.querySelector('[data-seat]').dataset.seat = 'somebody else'");
        wire.Mend();

        await Expect(nzl.Page.GetByText("One press could not be sent again")).ToBeVisibleAsync(Patient);
        await Task.Delay(2_000, TestContext.Current.CancellationToken);
        await Expect(Recorded(aus, "comment", "Pressed as another")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_press_into_a_line_that_is_dead_already_goes_out_once_when_it_is_back()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await nzl.OpenClause("c19");
        await Fill(nzl, "comment", "Pressed into a dead line");

        wire.GoDead();
        await nzl.SendComment();
        await Expect(nzl.Talk.GetByText(Held)).ToBeVisibleAsync(Patient);
        wire.Cut();
        await Task.Delay(1_000, TestContext.Current.CancellationToken);
        wire.Mend();

        await Expect(Recorded(nzl, "comment", "Pressed into a dead line").First).ToBeVisibleAsync(Patient);
        await Expect(nzl.CommentBox).ToHaveValueAsync("", new() { Timeout = 60_000 });
        await Expect(Recorded(nzl, "comment", "Pressed into a dead line")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_question_that_a_dead_line_took_with_it_holds_back_nothing_later()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await nzl.OpenClause("c19");
        const string words = "Pressed after a question without an answer";
        await Fill(nzl, "comment", words);
        // What the page asks when it comes alive is answered by then.
        await Task.Delay(1_000, TestContext.Current.CancellationToken);

        wire.GoDead();
        await nzl.Page.EvaluateAsync("outbox.up()");
        await nzl.SendComment();
        await Expect(nzl.Talk.GetByText(Held)).ToBeVisibleAsync(Patient);
        wire.Cut();
        wire.Mend();

        await Expect(Recorded(nzl, "comment", words)).ToHaveCountAsync(1, new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task An_act_of_one_press_is_held_too_and_no_link_leaves_for_nowhere()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var aus = await hall.SitAt(server, "AUS");
        await using var chair = await hall.SitAt(server, "chair", new Arrival { Address = wire.Address });
        await aus.OpenClause("c13");
        await chair.OpenClause("c13");
        await aus.Propose("We will accept this while the line is down", "Accepted on a broken line");
        await Expect(chair.Proposal("Accepted on a broken line")).ToBeVisibleAsync();
        await Mark(chair);

        wire.Cut();
        await Expect(chair.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(Patient);
        await chair.Page.Locator(".frame-mark").ClickAsync();
        await chair.Proposal("Accepted on a broken line")
            .GetByRole(AriaRole.Button, new() { Name = "Accept as proposed" }).ClickAsync();
        await Expect(chair.Page.GetByText("What you pressed is held")).ToBeVisibleAsync();
        await Task.Delay(1_000, TestContext.Current.CancellationToken);
        Assert.True(await IsMarked(chair));
        wire.Mend();

        await Expect(aus.Clause("c13")).ToContainTextAsync(
            "We will accept this while the line is down", new() { Timeout = 60_000 });
        await Expect(chair.Page.GetByText("The line is back and what you pressed was sent.")).ToBeVisibleAsync(Patient);
    }

    [Fact]
    public async Task Words_that_were_changed_after_the_press_are_not_sent_for_it()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await nzl.OpenClause("c19");
        await Fill(nzl, "comment", "The first thought");

        wire.Cut();
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(Patient);
        await nzl.SendComment();
        await nzl.CommentBox.FillAsync("The first thought, or rather");
        await Expect(nzl.Talk.GetByText("you changed the words after you pressed")).ToBeVisibleAsync();
        wire.Mend();

        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await Task.Delay(3_000, TestContext.Current.CancellationToken);
        await Expect(nzl.Talk.Locator(".comment").GetByText("The first thought")).ToHaveCountAsync(0);
        await Expect(nzl.CommentBox).ToHaveValueAsync("The first thought, or rather");
        await nzl.SendComment();
        await Expect(nzl.Talk.Locator(".comment").GetByText("The first thought, or rather")).ToHaveCountAsync(1);
    }

    private static async Task<ILocator> Fill(Person person, string form, string words)
    {
        if (form == "comment")
        {
            await person.CommentBox.FillAsync(words);
            return person.CommentButton;
        }

        await person.Talk.GetByRole(
            AriaRole.Group, new() { Name = "Kind of proposal" }).Or(person.Talk.Locator(".propose .choice").First)
            .GetByRole(AriaRole.Button).Nth(form switch { "modify" => 0, "add" => 1, _ => 2 }).ClickAsync();
        var boxes = person.Talk.Locator(".propose form textarea");
        await boxes.First.FillAsync(words);
        if (form == "modify")
            await boxes.Nth(1).FillAsync("On a broken line");
        await Expect(person.Talk.GetByText("Not sent. Kept on this device as you type.").First).ToBeVisibleAsync();
        return person.Talk.Locator(".propose form button.primary");
    }

    private static ILocator Recorded(Person person, string form, string words) => form == "comment"
        ? person.Talk.Locator(".comment").GetByText(words)
        : person.Talk.Locator("article.proposal").Filter(new() { HasText = words });

    /// <summary>A page that was left has no mark.</summary>
    private static Task Mark(Person person) => person.Page.EvaluateAsync("() => { window.marked = true; }");

    private static Task<bool> IsMarked(Person person) => person.Page.EvaluateAsync<bool>(
        "() => window.marked === true");
}
