namespace ICDD.Drafting.Web;

/// <summary>Headers that keep other sites out of ours, and private pages out of caches; on errors too.</summary>
public static class SafeHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private const string WithInlineStyles = Policy + "; style-src-attr 'unsafe-inline'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // When the answer starts: an error clears what was set before.
        context.Response.OnStarting(Set, context);
        return next(context);
    }

    private static Task Set(object of)
    {
        var context = (HttpContext)of;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = InlineStylesAttribute.IsOn(context) ? WithInlineStyles : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
