namespace ICDD.Drafting.Web;

/// <summary>What the screen of the hall asks again and again: whether its picture is another one now.</summary>
public static class HallEndpoints
{
    public static void Map(WebApplication app) => app.MapGet("/hall/{key}/stamp", Stamp);

    private static async Task<IResult> Stamp(string key, Projectors projectors, Rooms rooms) =>
        await projectors.Find(key, rooms).ConfigureAwait(false) is { } room
            ? Results.Text(projectors.Of(room).Stamp)
            : Results.StatusCode(StatusCodes.Status410Gone);
}
