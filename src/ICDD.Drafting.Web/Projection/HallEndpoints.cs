namespace ICDD.Drafting.Web;

/// <summary>What the screen of the hall asks again and again: whether its picture is another one now.</summary>
public static class HallEndpoints
{
    public static void Map(WebApplication app) => app.MapGet("/hall/{key}/stamp", Stamp);

    /// <summary>Also where a delegation comes or goes, if the hall sees how many are here.</summary>
    public static string StampOf(Projector projector, IReadOnlyCollection<DelegationCode> here) =>
        projector.CountsPresent ? $"{projector.Stamp}-{here.Count}" : projector.Stamp;

    private static async Task<IResult> Stamp(string key, Projectors projectors, Rooms rooms, Present present) =>
        await projectors.Find(key, rooms).ConfigureAwait(false) is { } room
            ? Results.Text(StampOf(projectors.Of(room), present.In(room.Stream)))
            : Results.StatusCode(StatusCodes.Status410Gone);
}
