namespace ICDD.Drafting.Web;

/// <summary>
/// Stands on the one page that may place elements by inline styles, for the library that draws there. Its policy is
/// loosened by that and nothing else, and its scripts come to no other page.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InlineStylesAttribute : Attribute
{
    /// <summary>Whether this answer is that page, and not a refusal in its place.</summary>
    public static bool IsOn(HttpContext context) => context.Response.StatusCode == StatusCodes.Status200OK
        && context.GetEndpoint()?.Metadata.GetMetadata<InlineStylesAttribute>() is not null;
}
