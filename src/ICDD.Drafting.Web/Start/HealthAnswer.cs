using ICDD.Drafting.LiteDb;

namespace ICDD.Drafting.Web;

/// <summary>
/// Whether the program serves, for whoever watches over it; nothing that is not for everybody's eyes.
/// </summary>
public static class HealthAnswer
{
    public static void Map(WebApplication app) => app.MapGet("/health", (
        StoreState store, Rooms rooms, ClockAlarm clock, AuditTrail trail) =>
    {
        var health = store.Health;
        var alarms = health?.Alarms().ToList() ?? [];
        var status = alarms.Contains(Alarm.Stopped) ? "stopped"
            : alarms.Contains(Alarm.Paused) || store.DatabaseIsAway ? "paused"
            : "serving";
        return Results.Json(
            new
            {
                status,
                alarms = alarms.Select(alarm => alarm.ToString())
                    .Concat(Of(store)).Concat(Of(rooms)).Concat(Of(clock)).Concat(Of(trail)),
                repairs = health?.Repairs.Select(repair => repair.Kind.ToString()) ?? [],
            },
            statusCode: status == "serving" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    });

    private static string[] Of(StoreState store) => store.DatabaseIsAway ? ["DatabaseIsAway"] : [];

    private static string[] Of(Rooms rooms) => rooms.Faults.Count > 0 ? ["DocumentCannotBeOpened"] : [];

    private static string[] Of(ClockAlarm clock) => clock.Doubt == ClockDoubt.None ? [] : [$"Clock{clock.Doubt}"];

    private static string[] Of(AuditTrail trail) => trail.Damaged is null ? [] : ["AuditTrailIsDamaged"];
}
