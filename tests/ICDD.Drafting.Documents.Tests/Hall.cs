using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// A negotiation in a room with a memory journal and a clock that stands at 16 November 2021, 16:00 in Bali.
/// </summary>
internal sealed class Hall : IDisposable
{
    public static readonly DateTimeOffset Now = new(2021, 11, 16, 8, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Now);
    private readonly Room _room;
    private int _acts;

    private Hall(string stream) => _room = new Room(new StreamId(stream), new MemoryJournal(), _time);

    public Draft Draft => _room.Draft;

    public Task<Draft> At(long version) => _room.At(version);

    /// <summary>
    /// Stands for the end of the record, so that no golden file depends on how the journal writes its entries.
    /// </summary>
    public static EntryHash Hash { get; } = new(string.Concat(Enumerable.Repeat("0123456789abcdef", 4)));

    public static Conference Conference(StyleProfile profile) => new()
    {
        Name = "Conference on Testing",
        ShortName = "CT 2021",
        Venue = "Bali",
        Opens = Now,
        Closes = Now.AddDays(1),
        Zone = "Asia/Makassar",
        Symbol = "CT/2021/L.1",
        AdoptedSymbol = "CT/2021/1",
        Title = "Compact on Testing",
        Label = "illustrative",
        Profile = profile,
        FocusAreas = [new FocusArea(1, "Data"), new FocusArea(2, "People")],
        Panels = [new Panel(1, "Making Sense")],
    };

    public static async Task<Hall> Convene(string stream, Conference conference)
    {
        var hall = new Hall(stream);
        await hall.Secretariat(new ConveneConference(conference));
        return hall;
    }

    /// <summary>Two delegations before this text, negotiations opened.</summary>
    public static Task<Hall> With(StyleProfile profile, params ZeroClause[] clauses) => With(
        Conference(profile), clauses);

    public static async Task<Hall> With(Conference conference, params ZeroClause[] clauses)
    {
        var hall = await Convene("test", conference);
        await hall.Secretariat(new AdmitDelegation(new Delegation(new("NZL"), "New Zealand", "New Zealand")));
        await hall.Secretariat(new AdmitDelegation(new Delegation(new("CHL"), "Chile", "the Republic of Chile")));
        await hall.Secretariat(new LayZeroDraft(clauses.ToSequence()));
        await hall.Secretariat(new OpenNegotiations());
        return hall;
    }

    public Task Secretariat(Command command) => Do(command, new Seat("sri", Role.Secretariat));

    public Task Chair(Command command) => Do(command, new Seat("teuku-private-name", Role.Chair));

    public Task Delegate(string code, Command command) => Do(command, Seat.Of(new(code), "person-of-" + code));

    /// <summary>The chair agrees every open clause and the question is put.</summary>
    public async Task Adopt()
    {
        foreach (var clause in Draft.Standing().Where(clause => clause.IsOpen).ToList())
            await Chair(new AgreeClause(clause.Id, clause.Wording.Number));
        await Chair(new PutTheQuestion("1st plenary meeting"));
        await Chair(new AdoptByConsensus("1st plenary meeting"));
    }

    /// <summary>A delegation tables new words, and the chair accepts them.</summary>
    public async Task Reword(string code, string clause, string text)
    {
        var id = new ClauseId(clause);
        await Delegate(code, new Propose(new Modification(id, Draft.Clauses[id].Wording.Number, text), ""));
        await AcceptLast(code);
    }

    public async Task AcceptLast(string code)
    {
        var proposal = Draft.Proposals.Values
            .Where(each => each.Sponsor.Value == code).MaxBy(each => each.Wordings[0].Stamp.Version)!;
        await Chair(new AcceptProposal(proposal.Id, 1, Draft.Clauses[proposal.On].Wording.Number));
    }

    public void Pass(TimeSpan time) => _time.Advance(time);

    public void Dispose() => _room.Dispose();

    public Issue Adopted() => new(Draft, Hash, AdoptedText.Of(Draft, Hash)!);

    public Issue Current() => new(Draft, Hash, CurrentText.Of(Draft, Hash, Now));

    /// <summary>What may be refused: of a delegation, of the secretariat where it is empty, or of the chair.</summary>
    public Task Try((string? By, Command Command) act) => _room.Do(
        new CommandId($"command-{++_acts}"),
        act.Command,
        act.By switch
        {
            null => new Seat("teuku-private-name", Role.Chair),
            "" => new Seat("sri", Role.Secretariat),
            var code => Seat.Of(new(code), "person-of-" + code),
        });

    private async Task Do(Command command, Seat seat)
    {
        var outcome = await _room.Do(new CommandId($"command-{++_acts}"), command, seat);
        Assert.True(outcome is Outcome.Recorded, $"{command}: {outcome}");
    }
}
