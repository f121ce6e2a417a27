using ICDD.Drafting.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// The Bali Message in session, with one visitor in each part, and a brief full of words that nobody else says.
/// </summary>
public sealed class Walls : TestSite, IAsyncLifetime
{
    public const string Document = "bali-message";

    /// <summary>Where the brief has its drafts and notes.</summary>
    public static readonly ClauseId Clause = new("c9");

    /// <summary>Words that stand in no text: whoever sees one sees the brief.</summary>
    public static readonly string[] Secrets = [
        "Zwiebelturm", "Quastenflosser", "Mondscheintarif", "Eulenspiegelei", "Kummerspeck", "Blitzkneisser"
    ];

    public static readonly Seat Ours = Seat.Of(new("AUS"), "amy");

    public Walls() => Settings = new()
    {
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace",
    };

    public Dictionary<string, Visitor> Visitors { get; } = [];

    public IEnumerable<string> Outsiders => Visitors.Keys.Where(who => who is not ("own delegation" or "signed out"));

    public Room Room { get; private set; } = null!;

    /// <summary>Opens the screen of the hall, which shows the clause of the brief.</summary>
    public string HallKey { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Web.Demonstration.Open(Services.GetRequiredService<IJournal>(), Samples.Bali);
        Room = await Services.GetRequiredService<Rooms>().Open(new StreamId(Document));
        var hall = Services.GetRequiredService<Projectors>().Of(Room);
        Assert.Null(hall.Show(Hall.Chair, new Projected(Clause, ProjectedAs.Redline)));
        HallKey = hall.MakeLink(Hall.Chair).Key!;
        Visitors["signed out"] = Visitor();
        Visitors["own delegation"] = await SignedIn("ours", Role.Delegate, "AUS");
        Visitors["another delegation"] = await SignedIn("theirs", Role.Delegate, "IDN");
        Visitors["chair"] = await SignedIn("chair", Role.Chair);
        Visitors["secretariat"] = await SignedIn("secretariat", Role.Secretariat);
        Visitors["observer"] = await SignedIn("observer", Role.Observer);
    }

    /// <summary>
    /// Drafts of several kinds, notes and red lines, many enough to be noticed where they were counted.
    /// </summary>
    public async Task Fill()
    {
        var brief = (await Services.GetRequiredService<Drafting.Briefs>().Open(
            Room, new DelegationBrief(Ours.Delegation!.Value), Ours))!;
        var text = Room.Draft.Clauses[Clause].Text;
        BriefCommand[] acts =
        [
            Keep(new Modification(Clause, 1, $"{text} {Secrets[0]}"), Secrets[1]),
            Keep(new Addition(Anchor.Behind(Clause), Room.Draft.Clauses[Clause].Kind, $"New {Secrets[2]}"), ""),
            Keep(new Deletion(Clause, 1), Secrets[3]),
            new NoteOnClause(Clause, Secrets[4]),
            new DrawBottomLine(new WordsStay(Clause, Secrets[5])),
            new DrawBottomLine(new WordsStayOut(text.Split(' ')[0])),
            .. Enumerable.Range(0, 17).Select(each => new NoteOnClause(Clause, $"{Secrets[4]} {each}")),
        ];
        foreach (var act in acts)
            Assert.IsType<Outcome.Recorded>(await brief.Do(Desk.NewId(), act, Ours));
    }

    public static string? Found(string text) =>
        Array.Find(Secrets, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));

    private static KeepDraftProposal Keep(Change change, string rationale) => new(change, rationale, Desk.NewId());
}
