using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// What is begun in any form, with every choice, tick and time in it, stands open again where somebody comes back.
/// </summary>
[Collection<BrokenLinesHall>]
public sealed class BegunFormsTests(Hall hall)
{
    // Fills every field of a form as a hand would, with what it does not hold already.
    private const string Fill =
        """
        async at => {
            const fields = () => [...document.querySelector(at).querySelectorAll('input, select, textarea')]
                .filter(field => !field.closest('.question, .go-to') && field.type !== 'file' && field.offsetParent);
            const most = field => field.maxLength > 0 ? field.maxLength : 99;
            const told = new Set();
            for (let round = 0; round < 4; round++) {
                for (const field of fields().filter(field => !told.has(field))) {
                    told.add(field);
                    if (field.type === 'radio' && field.checked) continue;
                    const ticked = fields().filter(other => other.type === 'checkbox' && other.checked).length;
                    if (field.type === 'checkbox' && ticked > 1) continue;
                    if (field.matches('[type=checkbox], [type=radio]')) field.checked = !field.checked;
                    else if (field.type === 'datetime-local') field.value = '2026-12-03T18:30';
                    else if (field.localName === 'select') field.selectedIndex = Math.min(2, field.options.length - 1);
                    else if (field.type === 'number') field.value = '3';
                    else if (field.type === 'date') field.value = '2026-12-03';
                    else field.value = (field.value.slice(0, 40) + ' begun').slice(0, most(field));
                    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
                    await new Promise(done => setTimeout(done, 120));
                }
                await new Promise(done => setTimeout(done, 300));
            }
        }
        """;

    private const string Read =
        """
        at => JSON.stringify([...document.querySelector(at)?.querySelectorAll('input, select, textarea') ?? []]
            .filter(field => !field.closest('.question, .go-to') && field.type !== 'file' && field.offsetParent)
            .map(field => field.matches('[type=checkbox], [type=radio]') ? field.checked
                : field.multiple ? [...field.selectedOptions].map(each => each.value).join() : field.value))
        """;

    /// <summary>Who, where, what is opened one after another, and around what the fields stand.</summary>
    public static readonly TheoryData<string, string, string, string> Forms = new()
    {
        { "NZL", "/clauses/c20", "modify", ".propose" },
        { "NZL", "/clauses/c15", "add", ".propose" },
        { "NZL", "/clauses/c71", "delete", ".propose" },
        { "NZL", "/clauses/c22", "more move", ".propose" },
        { "NZL", "/clauses/c13", "more split", ".propose" },
        { "NZL", "/clauses/c19", "more consolidate", ".propose" },
        { "NZL", "/clauses/c25", "more retain", ".propose" },
        { "NZL", "/clauses/c26", "remarking", "[aria-labelledby=positions-title]" },
        { "NZL", "/clauses/c27", "Brief_AddNote", ".brief-panel" },
        { "NZL", "/clauses/c28", "Brief_AddLine", ".brief-panel" },
        { "NZL", "/brief", "Brief_AddLine", ".brief" },
        { "NZL", "/statements", "", "main" },
        { "chair", "/clauses/c15", "deferring", ".talk" },
        { "chair", "/chair", "", ".silence-desk" },
        { "secretariat", "/participants", "Group_Form", "main" },
        { "chair", "/packages", "", "main" },
        { "secretariat", "/clauses/c15", "Floor_Title", ".talk" },
        { "secretariat", "/participants", "", "main" },
        { "secretariat", "/accounts", "", "#new-account" },
    };

    /// <summary>
    /// What was chosen before comes back a field at a time, and takes nothing back that is chosen meanwhile.
    /// </summary>
    [Fact]
    public async Task What_is_chosen_while_older_choices_come_back_stays()
    {
        await using var chair = await hall.Sit("chair");
        await chair.Go(Person.Room + "/chair");
        await chair.Alive();
        var clause = chair.Page.Locator(".projection-desk select").First;
        var way = chair.Page.GetByLabel("Shown as");
        await clause.SelectOptionAsync("c13");
        await way.SelectOptionAsync("Redline");
        await Expect(chair.Page.Locator(".projection-desk select")).ToHaveCountAsync(3);

        await chair.Page.ReloadAsync();
        await chair.Page.WaitForFunctionAsync(
            "() => toggles.isLive(document.querySelector('.projection-desk select'))");
        await way.SelectOptionAsync("Rolling");

        await Expect(clause).ToHaveValueAsync("c13");
        await chair.Page.WaitForTimeoutAsync(2500);
        await Expect(way).ToHaveValueAsync("Rolling");
        chair.MetNoFault();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_that_was_begun_stands_open_again_with_all_that_was_filled_in(
        string seat, string place, string opens, string around)
    {
        await using var person = await hall.Sit(seat);
        var address = place == "/accounts" ? place : Person.Room + place;
        await person.Go(address);
        await person.Page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('main :is(button, form, input, select)')].some(toggles.isLive)");
        if (await person.Page.Locator(around).CountAsync() == 0)
            return;
        foreach (var each in opens.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            await person.Page.Locator($"[data-opens='{each}']").First.ClickAsync();
        await Task.Delay(500, TestContext.Current.CancellationToken);
        var empty = await person.Page.EvaluateAsync<string>(Read, around);
        await person.Page.EvaluateAsync(Fill, around);
        var filled = await person.Page.EvaluateAsync<string>(Read, around);
        Assert.NotEqual(empty, filled);

        await person.Page.ReloadAsync();
        await Holds(person, around, filled);

        await person.OpenNewWindow();
        await person.Go(address);
        await Holds(person, around, filled);
        if (address != place)
            await Expect(person.Page.Locator(".tabs .begun-count")).ToContainTextAsync("Begun and not sent: ");

        await person.Page.Locator(".frame-language button[value=id]").ClickAsync();
        await Expect(person.Page.Locator("html")).ToHaveAttributeAsync("lang", "id");
        await Holds(person, around, filled);
    }

    [Fact]
    public async Task Forms_that_were_begun_stand_open_again_after_the_server_was_started_anew()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var nzl = await hall.SitAt(server, "NZL");
        await nzl.OpenClause("c26");
        await nzl.Page.Locator("[data-opens=remarking]").First.ClickAsync();
        await nzl.Talk.Locator(".local-draft-form select").First.SelectOptionAsync("Object");
        await nzl.Talk.GetByLabel("Remark").FillAsync("Begun before the power went");
        await nzl.Page.Locator("[data-opens=modify]").ClickAsync();
        await nzl.Talk.GetByLabel("Rationale (optional)").FillAsync("Begun beside it");

        await server.Kill();
        await server.Start();

        await Expect(nzl.Talk.GetByLabel("Remark")).ToHaveValueAsync(
            "Begun before the power went", new() { Timeout = 60_000 });
        await Expect(nzl.Talk.Locator(".local-draft-form select").First).ToHaveValueAsync("Object");
        await Expect(nzl.Talk.GetByLabel("Rationale (optional)")).ToHaveValueAsync("Begun beside it");
        await Expect(nzl.Page.Locator(".talk .begun-list")).ToContainTextAsync("Begun and not sent: 2");
    }

    [Fact]
    public async Task What_is_begun_is_counted_on_the_tab_at_the_clause_and_in_the_brief_and_leaving_says_so()
    {
        await using var nzl = await hall.Sit("NZL");
        await nzl.OpenClause("c45");
        await nzl.CommentBox.FillAsync("A comment that is begun");
        await Expect(nzl.Page.Locator(".talk .begun-list")).ToContainTextAsync("Begun and not sent: 1");
        await Expect(nzl.Clause("c45")).ToHaveAttributeAsync("data-begun", "Begun and not sent: 1");
        await nzl.Page.Locator("[data-opens=modify]").ClickAsync();
        await nzl.Talk.GetByLabel("Rationale (optional)").FillAsync("A reason that is begun");
        await Expect(nzl.Page.Locator(".tabs .begun-count")).ToHaveTextAsync("Begun and not sent: 2");

        await nzl.Page.Locator(".tabs a[href$='/brief']").ClickAsync();
        await Expect(nzl.Page.Locator("#left-begun")).ToContainTextAsync("begun and not sent");
        await Expect(nzl.Page.Locator(".brief .begun-list li")).ToHaveCountAsync(2);
        await nzl.Page.Locator(".brief .begun-list a").First.ClickAsync();
        await Expect(nzl.Talk.GetByLabel("Rationale (optional)")).ToHaveValueAsync("A reason that is begun");
        await Expect(nzl.CommentBox).ToHaveValueAsync("A comment that is begun");

        await nzl.SendComment();
        await Expect(nzl.Page.Locator(".tabs .begun-count")).ToHaveTextAsync("Begun and not sent: 1");
        await Expect(nzl.Clause("c45")).ToHaveAttributeAsync("data-begun", "Begun and not sent: 1");
    }

    [Fact]
    public async Task What_came_of_a_held_press_is_shown_until_it_is_read_also_after_a_reload()
    {
        Needs.Chromium();
        await using var server = await Server.Open();
        await using var wire = new Wire(server);
        await using var nzl = await hall.SitAt(server, "NZL", new Arrival { Address = wire.Address });
        await nzl.OpenClause("c19");
        await nzl.CommentBox.FillAsync("Held and answered");

        wire.GoDead();
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await nzl.SendComment();
        await Expect(nzl.Page.GetByText("What you pressed is held")).ToBeVisibleAsync();
        wire.Cut();
        wire.Mend();

        var answer = nzl.Page.Locator("#outbox li");
        await Expect(answer).ToContainTextAsync("Recorded at", new() { Timeout = 60_000 });
        await nzl.Page.ReloadAsync();
        await Expect(answer).ToContainTextAsync("Recorded at");
        await nzl.Page.Locator("#outbox button").ClickAsync();
        await Expect(answer).ToHaveCountAsync(0);
        await nzl.Page.ReloadAsync();
        await nzl.Alive();
        await Expect(nzl.Page.Locator("#outbox")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_browser_that_lost_its_network_says_so_at_once_and_sends_when_it_is_back()
    {
        await using var nzl = await hall.Sit("NZL");
        await nzl.OpenClause("c46");
        await nzl.CommentBox.FillAsync("Pressed without a network");
        await nzl.Context.SetOfflineAsync(true);
        await Expect(nzl.Page.GetByText("The connection is lost.")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await nzl.SendComment();
        await nzl.Context.SetOfflineAsync(false);
        await Expect(nzl.Talk.Locator(".comment").GetByText("Pressed without a network"))
            .ToHaveCountAsync(1, new() { Timeout = 60_000 });
    }

    private static async Task Holds(Person person, string around, string filled)
    {
        for (var turn = 0; turn < 60; turn++)
        {
            if (await person.Page.EvaluateAsync<string>(Read, around) == filled)
                return;
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            JsonSerializer.Deserialize<JsonElement[]>(filled)!.Select(each => each.ToString()),
            JsonSerializer.Deserialize<JsonElement[]>(
                await person.Page.EvaluateAsync<string>(Read, around))!.Select(each => each.ToString()));
    }
}
