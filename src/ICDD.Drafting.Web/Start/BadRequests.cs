namespace ICDD.Drafting.Web;

/// <summary>
/// A request that the server itself does not take, such as one that is too long, is told so and is no fault of ours.
/// </summary>
internal static class BadRequests
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
    }
}
