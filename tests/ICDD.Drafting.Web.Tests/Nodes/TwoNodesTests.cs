using System.Net;
using System.Text.Json;
using ICDD.Drafting.Postgres.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>Two web nodes on one PostgreSQL serve one conference: what is done on one is so on the other.</summary>
public sealed class TwoNodesTests(Server server)
{
    private static readonly Seat Chair = new("Chair", Role.Chair);
    private static readonly Seat Aroha = Seat.Of(new DelegationCode("NZL"), "Aroha");
    private static readonly Seat Budi = Seat.Of(new DelegationCode("IDN"), "Budi");

    [Fact]
    public async Task An_act_on_one_node_is_seen_on_the_screens_of_the_other_and_touches_what_it_touched()
    {
        await using var nodes = await Nodes.Start(server);
        await nodes.One.Admit("asha", Role.Secretariat);
        var (one, other) = (await nodes.RoomAt(nodes.One), await nodes.RoomAt(nodes.Other));
        var clause = one.Draft.Clauses.Values.First(each => each.Kind == ClauseKind.Operative);
        var heard = new TaskCompletionSource<Touched>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = other.Signal.Listen(touched => heard.TrySetResult(touched));

        Assert.IsType<Outcome.Recorded>(await one.Do(
            new CommandId("remark"), new CommentOnClause(clause.Id, "Seen on either node?"), Chair));

        var touched = await heard.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(touched.All);
        Assert.Contains(clause.Id, touched.Clauses);
        Assert.Equal((one.Draft.Version, one.Hash), (other.Draft.Version, other.Hash));
    }

    [Fact]
    public async Task A_page_of_the_other_node_shows_the_act()
    {
        await using var nodes = await Nodes.Start(server);
        await nodes.One.Admit("asha", Role.Secretariat);
        var (atOne, atOther) = nodes.Browser();
        await atOne.SignIn("asha", TestSite.Password);
        var room = await nodes.RoomAt(nodes.One);
        var clause = room.Draft.Clauses.Values.First(each => each.Kind == ClauseKind.Operative);
        await Nodes.Until(async () => (await atOther.Get("/bali-message")).StatusCode == HttpStatusCode.OK);

        await room.Do(new CommandId("remark"), new CommentOnClause(clause.Id, "Seen on either node?"), Chair);

        await Nodes.Until(async () => (await atOther.Read($"/bali-message/clauses/{clause.Id}"))
            .Contains("Seen on either node?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Acts_on_both_nodes_at_once_are_each_recorded_once_in_one_chain()
    {
        await using var nodes = await Nodes.Start(server);
        var rooms = new[] { await nodes.RoomAt(nodes.One), await nodes.RoomAt(nodes.Other) };
        var clause = rooms[0].Draft.Clauses.Values.First(each => each.Kind == ClauseKind.Operative);
        var before = rooms[0].Draft.Version;

        var outcomes = await Task.WhenAll(
            from node in rooms.Index()
            from act in Enumerable.Range(0, 25)
            select node.Item.Do(
                new CommandId($"{node.Index}-{act}"),
                new CommentOnClause(clause.Id, $"{node.Index} says {act}"),
                Chair));
        var again = await rooms[1].Do(new CommandId("0-3"), new CommentOnClause(clause.Id, "0 says 3"), Chair);

        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Recorded>(outcome));
        Assert.Equal(outcomes[3], again);
        await Nodes.Until(() => Task.FromResult(rooms.All(room => room.Draft.Version == before + 50)));
        Assert.Equal(rooms[0].Hash, rooms[1].Hash);
        var commands = new HashSet<CommandId>();
        await foreach (var entry in rooms[0].Record(before + 1))
            Assert.True(commands.Add(entry.Command));
    }

    [Fact]
    public async Task A_silence_that_is_due_ends_once_whichever_node_looks()
    {
        await using var nodes = await Nodes.Start(server);
        var rooms = new[] { await nodes.RoomAt(nodes.One), await nodes.RoomAt(nodes.Other) };
        var before = rooms[0].Draft.Version;
        var deadline = nodes.One.Time.GetUtcNow() + TimeSpan.FromHours(2);
        foreach (var clause in rooms[0].Draft.Clauses.Values)
            if (await rooms[0].Do(
                new CommandId($"silence-{clause.Id}"),
                new SetSilence([new(clause.Id, clause.Wordings.Count)], deadline, default),
                Chair) is Outcome.Recorded)
                break;
        await Nodes.Until(() => Task.FromResult(rooms[1].Draft.Version > before));
        nodes.One.Time.Advance(TimeSpan.FromHours(3));
        nodes.Other.Time.Advance(TimeSpan.FromHours(3));

        await Task.WhenAll(rooms.Select(room => room.ActOnWhatIsDue()));

        await Nodes.Until(() => Task.FromResult(rooms.All(room => room.Draft.Silences.All(each => !each.IsRunning))));
        var ends = 0;
        await foreach (var entry in rooms[0].Record(before + 1))
            ends += entry.By == Deadlines.Seat ? 1 : 0;
        Assert.Equal(1, ends);
    }

    [Fact]
    public async Task Who_signed_in_on_one_node_is_signed_in_on_the_other_and_out_on_both()
    {
        await using var nodes = await Nodes.Start(server);
        await nodes.One.Admit("asha", Role.Secretariat);
        var (atOne, atOther) = nodes.Browser();
        Assert.Equal("/", (await atOne.SignIn("asha", TestSite.Password)).Place());

        await Nodes.Until(async () => (await atOther.Get("/my-account")).StatusCode == HttpStatusCode.OK);

        await atOther.Send("/my-account", "/sign-out");
        await Nodes.Until(() => Task.FromResult(nodes.One.Services.GetRequiredService<Sessions>()
            .Of(nodes.One.Accounts.FindBySignInName("asha")!.Id).Count == 0));
    }

    [Fact]
    public async Task A_disabled_account_stops_on_every_node_within_a_second_or_so()
    {
        await using var nodes = await Nodes.Start(server);
        await nodes.One.Admit("asha", Role.Secretariat);
        await nodes.One.Admit("budi", Role.Observer);
        var (atOne, atOther) = nodes.Browser();
        await atOne.SignIn("budi", TestSite.Password);
        await Nodes.Until(async () => (await atOther.Get("/bali-message")).StatusCode == HttpStatusCode.OK);

        var (asha, budi) = (
            nodes.One.Accounts.FindBySignInName("asha")!, nodes.One.Accounts.FindBySignInName("budi")!);
        Assert.Null((await nodes.One.Services.GetRequiredService<AccountRegister>().Do(
            new DisableAccount(budi.Id), SignedIn.As(asha))).Refusal);

        var took = await Nodes.Until(
            async () => (await atOther.Get("/bali-message")).StatusCode != HttpStatusCode.OK);
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Of_two_nodes_that_change_one_account_at_once_the_second_is_told_and_both_know_the_same()
    {
        await using var nodes = await Nodes.Start(server);
        await nodes.One.Admit("asha", Role.Secretariat);
        var id = nodes.One.Accounts.FindBySignInName("asha")!.Id;
        await Nodes.Until(() => Task.FromResult(nodes.Other.Accounts.Find(id) is not null));

        var found = nodes.One.Accounts.Find(id)!;
        var outcomes = await Task.WhenAll(
            nodes.One.Accounts.Save(found with { Person = "One" }).AsTask(),
            nodes.Other.Accounts.Save(found with { Person = "Other" }).AsTask());

        Assert.Single(outcomes.OfType<AccountOutcome.Saved>());
        Assert.Single(outcomes.OfType<AccountOutcome.ChangedMeanwhile>());
        await Nodes.Until(() => Task.FromResult(nodes.One.Accounts.Find(id) == nodes.Other.Accounts.Find(id)));
    }

    [Fact]
    public async Task A_note_in_a_brief_is_seen_by_the_colleague_on_the_other_node()
    {
        await using var nodes = await Nodes.Start(server);
        var (one, other) = (await Brief(nodes, nodes.One, Aroha), await Brief(nodes, nodes.Other, Aroha));
        var clause = one.Document.Draft.Clauses.Values.First(each => each.Kind == ClauseKind.Operative);

        Assert.IsType<Outcome.Recorded>(await one.Do(
            new CommandId("note"), new NoteOnClause(clause.Id, "Ask the capital."), Aroha));

        await Nodes.Until(() => Task.FromResult(other.Read(Aroha)!.Notes.Any(note => note.Text == "Ask the capital.")));
    }

    [Fact]
    public async Task The_audit_trail_of_both_nodes_is_one_chain_that_holds()
    {
        await using var nodes = await Nodes.Start(server);
        await nodes.One.Admit("asha", Role.Secretariat);
        await Nodes.Until(() => Task.FromResult(nodes.Other.Accounts.FindBySignInName("asha") is not null));
        for (var each = 0; each < 3; each++)
        {
            await nodes.One.Visitor().SignIn("asha", TestSite.Password);
            await nodes.Other.Visitor().SignIn("asha", "wrong");
        }

        var trails = new[] { nodes.One, nodes.Other }.Select(site => site.Services.GetRequiredService<IAuditStore>());
        Assert.All(trails, trail => Assert.Equal((6, (long?)null), (trail.Read().Count, trail.FirstDamaged())));
    }

    [Fact]
    public async Task The_hall_shows_on_both_nodes_what_the_chair_arranged_on_one_and_no_speaker_is_lost()
    {
        await using var nodes = await Nodes.Start(server);
        var (one, other) = (await Hall(nodes, nodes.One), await Hall(nodes, nodes.Other));
        var clause = (await nodes.RoomAt(nodes.One)).Draft.Clauses.Keys.First();

        Assert.Null(one.Show(Chair, new Projected(clause, ProjectedAs.Redline)));
        await Nodes.Until(() => Task.FromResult(other.Now.Clause == clause));
        Assert.Null(one.Hold(Chair));
        await Nodes.Until(() => Task.FromResult(other.Now.Held is not null));
        one.Speak((list, _) => (list with { IsOpen = true }, null));
        await Nodes.Until(() => Task.FromResult(other.Speakers.IsOpen));
        await Task.WhenAll(
            Task.Run(() => one.Speak((list, now) => list.Ask(Aroha, now, reply: false))),
            Task.Run(() => other.Speak((list, now) => list.Ask(Budi, now, reply: false))));
        await Nodes.Until(() => Task.FromResult(
            one.Speakers.Waiting.Count == 2 && other.Speakers.Waiting.Count == 2));
    }

    [Fact]
    public async Task Health_says_that_it_serves()
    {
        await using var nodes = await Nodes.Start(server);
        var health = JsonDocument.Parse(await nodes.Other.Browser().GetStringAsync("/health")).RootElement;
        Assert.Equal("serving", health.GetProperty("status").GetString());
        Assert.Equal(0, health.GetProperty("alarms").GetArrayLength());
    }

    private static async Task<Projector> Hall(Nodes nodes, TestSite site) =>
        site.Services.GetRequiredService<Projectors>().Of(await nodes.RoomAt(site));

    private static async Task<BriefRoom> Brief(Nodes nodes, TestSite site, Seat seat) =>
        (await site.Services.GetRequiredService<Drafting.Briefs>().Open(
            await nodes.RoomAt(site), new DelegationBrief(seat.Delegation!.Value), seat))!;
}
