using ICDD.Drafting.Tests.Revisions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ICDD.Drafting.Web.Tests.Diagrams;

/// <summary>Clauses whose graphs the tests draw.</summary>
internal static class Stories
{
    private static readonly string[] Hall =
    [
        "AUS", "BGD", "BRN", "CHN", "COK", "FJI", "FSM", "IDN", "IND", "JPN", "KHM", "KIR", "KOR", "LAO", "MHL", "MYS",
        "NRU", "NZL", "PHL", "PLW", "PNG", "SGP", "SLB", "THA", "TON", "TUV", "VNM", "VUT", "WSM",
    ];

    /// <summary>Two proposals, one replaced and accepted, one declined; then Rev.1.</summary>
    public static RevisionGraph Simple { get; } = Of(Opened()
        .Proposes("AUS", "States shall share their data.")
        .Replaces("AUS", "States will share their data.")
        .Proposes("NZL", "States may share their data.")
        .Accepts("AUS-1")
        .Does(Story.Chair, new DeclineProposal(new("NZL-1"), 1, "No support."))
        .Issues());

    /// <summary>24 delegations want other words for one clause.</summary>
    public static RevisionGraph Crowded { get; } = Of(Hall.Take(24).Aggregate(Opened(), (story, code) =>
        story.Proposes(code, $"States should share the data of {code}.")));

    /// <summary>24 competing proposals, three reflected, latecomers, a deletion and a reopening.</summary>
    public static RevisionGraph Long { get; } = Of(Hall.Take(24).Aggregate(Opened(), (story, code) =>
            story.Proposes(code, $"States should share the data of {code}."))
        .Replaces("CHN", "States should share data freely.")
        .Does(Story.Seat("COK"), new WithdrawProposal(new("COK-1")))
        .Rewords("States should share their data freely.", "AUS-1", "CHN-1", "FJI-1")
        .Issues()
        .Proposes("TON", "States should share data at sea.")
        .Proposes("VUT", "States should freely share their data.", against: 2)
        .Accepts("VUT-1")
        .Issues()
        .Replaces("TON", "States should freely share their data at sea.", against: 3)
        .Does(Story.Seat("WSM"), new Propose(new Deletion(Story.First, 3), ""))
        .Accepts("WSM-1")
        .Does(Story.Chair, new ReopenClause(Story.First, "New facts."))
        .Issues());

    /// <summary>As it is drawn, in the language of the test.</summary>
    public static Picture Picture(RevisionGraph graph)
    {
        var words = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .BuildServiceProvider()
            .GetRequiredService<IStringLocalizer<Screens>>();
        return RevisionPicture.Of(
            graph, new GraphWords(words, graph, TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar")), "test");
    }

    private static RevisionGraph Of(Story story) => RevisionGraph.Of(story.Draft, Story.First);

    private static Story Opened() => Story.Opened(
        Hall, Story.Paragraph("States should share their data."), Story.Paragraph("States should meet again."));
}
