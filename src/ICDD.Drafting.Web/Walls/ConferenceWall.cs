namespace ICDD.Drafting.Web;

/// <summary>
/// Stands before every endpoint with a document in its route, whether page, download or upload, also those that are yet
/// to be written: without a seat in the conference the answer is that of an address that does not exist.
/// </summary>
public sealed class ConferenceWall(Rooms rooms, SignedIn signedIn)
{
    private const string Document = "document";

    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        if (!IsOfDocument(context.GetEndpoint()))
            await next(context).ConfigureAwait(false);
        else if (!signedIn.TakesSeats(context.User))
            context.Response.Redirect(
                $"/sign-in?back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        else if (await rooms.Enter(
            signedIn, context.User, context.GetRouteValue(Document) as string).ConfigureAwait(false) is { } seated)
            await Enter(context, next, seated).ConfigureAwait(false);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static Task Enter(HttpContext context, RequestDelegate next, Seated seated)
    {
        context.Features.Set(seated);
        return next(context);
    }

    private static bool IsOfDocument(Endpoint? endpoint) =>
        endpoint is RouteEndpoint route && route.RoutePattern.GetParameter(Document) is not null;
}
