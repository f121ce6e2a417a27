using ICDD.Drafting.Documents.Tests;
using ICDD.Drafting.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ICDD.Drafting.EndToEnd;

/// <summary>
/// Seven delegations whose people see no screen but the one that takes their file: each takes all open proposals as a
/// Word file, changes it with its changes tracked, and brings it in; the Chair accepts. The text is that of the same
/// acts done by a script.
/// </summary>
[Collection<WorkingHall>]
public sealed class WordOnlyTests(Hall hall)
{
    private static readonly string[] Codes = ["AUS", "CHL", "FIN", "FJI", "JPN", "NZL", "SGP"];

    [Fact]
    public async Task Seven_delegations_act_through_Word_files_alone_and_the_text_is_that_of_the_script()
    {
        Needs.Chromium();
        var journal = new MemoryJournal();
        var files = ConferenceFiles.Load(Path.Combine(Repository.Samples, Person.Room[1..]));
        await Replay.Play(files, journal, files.OpenAt);
        using var script = await Room.Open(files.Stream, journal, TimeProvider.System);
        var strokes = Strokes(script.Draft);
        var begun = TextHash.Of(TextState.Of(script.Draft));
        await using var server = await Server.Open();
        var tabled = new List<Proposal>();
        foreach (var stroke in strokes)
        {
            var before = script.Draft.Proposals;
            await Do(script, new Propose(stroke.Change, ""), Seat.Of(new DelegationCode(stroke.Code), stroke.Code));
            tabled.Add(script.Draft.Proposals.Values.Single(each => !before.ContainsKey(each.Id)));
            await BringIn(server, stroke);
        }

        await using (var chair = await hall.SitAt(server, "chair"))
            foreach (var proposal in tabled)
            {
                var wording = script.Draft.Clauses[proposal.On].Wording.Number;
                await Do(script, new AcceptProposal(proposal.Id, 1, wording), new Seat("Chair", Role.Chair));
                await Accept(chair, proposal);
            }

        await server.Kill();

        await using var store = await LiteDb.LiteDbJournal.Open(server.Data, TimeProvider.System);
        using var room = await Room.Open(files.Stream, store, TimeProvider.System);
        Assert.Equal(
            TextHash.CanonicalText(TextState.Of(script.Draft)), TextHash.CanonicalText(TextState.Of(room.Draft)));
        Assert.Equal(TextHash.Of(TextState.Of(script.Draft)), TextHash.Of(TextState.Of(room.Draft)));
        Assert.NotEqual(begun, TextHash.Of(TextState.Of(room.Draft)));
    }

    private sealed record Stroke(string Code, ClauseId Clause, Change Change, Action<WordPen> Draw);

    /// <summary>Five reword a paragraph of their own, one strikes one, one adds one behind another.</summary>
    private static List<Stroke> Strokes(Draft draft)
    {
        var free = draft.Standing()
            .Where(clause => clause is { Kind: ClauseKind.Operative, Status: ClauseStatus.Open })
            .Where(clause => draft.Outline.Places[clause.Id] is { Children.IsEmpty: true, Parent: null })
            .Where(clause => draft.OpenProposals().All(proposal => proposal.On != clause.Id))
            .Take(Codes.Length).ToList();
        return [.. Codes.Zip(free, (code, clause) => Array.IndexOf(Codes, code) switch
        {
            5 => new Stroke(code, clause.Id, new Deletion(clause.Id, clause.Wording.Number),
                pen => pen.Delete(clause.Id.Value)),
            6 => new Stroke(code, clause.Id,
                new Addition(Anchor.Behind(clause.Id), ClauseKind.Operative, "We will read what each of us writes"),
                pen => pen.AddBehind(clause.Id.Value, "We will read what each of us writes")),
            _ => Reworded(code, clause),
        })];
    }

    private static Stroke Reworded(string code, Clause clause)
    {
        var word = clause.Text.Split(' ')[^1].Trim('.', ',', ';', ')');
        var at = clause.Text.LastIndexOf(word, StringComparison.Ordinal);
        var text = $"{clause.Text[..at]}shared {clause.Text[at..]}";
        return new Stroke(code, clause.Id, new Modification(clause.Id, clause.Wording.Number, text),
            pen => pen.RewordLast(clause.Id.Value, word, "shared " + word));
    }

    private async Task BringIn(Server server, Stroke stroke)
    {
        await using var person = await hall.SitAt(server, stroke.Code);
        await person.Go($"{Person.Room}/exports");
        var download = await person.Page.RunAndWaitForDownloadAsync(
            () => person.Page.Locator("a[href$='/exports/open-proposals.docx']").ClickAsync());
        var pen = new WordPen(await File.ReadAllBytesAsync(await download.PathAsync())) { Tracks = true };
        stroke.Draw(pen);
        await person.Go($"{Person.Room}/bring-in/redline");
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await person.Page.Locator("#redline-file").SetInputFilesAsync(new FilePayload
        {
            Name = download.SuggestedFilename,
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Buffer = pen.Save(),
        });
        var planned = person.Page.Locator(".planned-list .planned");
        await Expect(planned).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await planned.Locator("button[data-opens]").ClickAsync();
        await planned.Locator(".question input[type=checkbox]").CheckAsync();
        await planned.Locator(".question button.primary:enabled").ClickAsync();
        await Expect(planned).ToHaveCountAsync(0);
        person.MetNoFault();
    }

    private static async Task Accept(Person chair, Proposal proposal)
    {
        await chair.Go($"{Person.Room}/chair?clause={proposal.On}");
        await chair.Alive();
        await Expect(chair.Page.Locator("main")).ToContainTextAsync(proposal.Id.Symbol);
        await chair.Page.Locator(".ruling-bar [data-key=a]").ClickAsync();
        await Expect(chair.Page.Locator(".ruling-said")).ToBeVisibleAsync();
    }

    private static async Task Do(Room room, Command command, Seat seat)
    {
        var outcome = await room.Do(new CommandId(Guid.NewGuid().ToString("N")), command, seat);
        Assert.True(outcome is Outcome.Recorded, $"{command}: {outcome}");
    }
}
