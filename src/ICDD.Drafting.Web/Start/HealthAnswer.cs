using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web;

/// <summary>Whether the program serves, for whoever watches over it; nothing that is not for everybody's eyes.</summary>
public static class HealthAnswer
{
    public static void Map(WebApplication app) => app.MapGet("/health", (LiteDbJournal journal, ClockAlarm clock) =>
    {
        var alarms = journal.Health.Alarms().ToList();
        var stopped = alarms.Contains(Alarm.Stopped);
        return Results.Json(
            new { status = stopped ? "stopped" : "serving", alarms = alarms.Select(alarm => alarm.ToString()).Concat(Of(clock)) },
            statusCode: stopped ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    });

    private static string[] Of(ClockAlarm clock) => clock.Doubt == ClockDoubt.None ? [] : [$"Clock{clock.Doubt}"];
}
