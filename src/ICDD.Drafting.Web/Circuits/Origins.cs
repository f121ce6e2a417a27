namespace ICDD.Drafting.Web;

/// <summary>Browsers say from which site a page asks, and no page can make them lie.</summary>
public static class Origins
{
    /// <summary>
    /// The very scheme, host and port that the request itself has come to, as seen by the browser: behind a proxy that
    /// the settings name these are what the proxy says.
    /// </summary>
    public static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is [{ Length: > 0 } origin]
        && Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.PathAndQuery is "/" && from.UserInfo.Length == 0 && from.Fragment.Length == 0
        && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own)
        && from.Scheme == own.Scheme
        && string.Equals(from.IdnHost, own.IdnHost, StringComparison.OrdinalIgnoreCase)
        && from.Port == own.Port;
}
