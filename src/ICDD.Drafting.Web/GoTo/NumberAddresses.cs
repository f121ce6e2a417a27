using System.Text.RegularExpressions;

namespace ICDD.Drafting.Web;

/// <summary>
/// Addresses with printed numbers lead to what they name: <c>/bali-message/24-bis</c>, <c>/bali-message/AUS-4</c>. What
/// is found, and for whom, the page that they lead to decides.
/// </summary>
public sealed partial class NumberAddresses : IRouteConstraint
{
    private const string Name = "printed-number";

    public static void Add(IServiceCollection services) =>
        services.Configure<RouteOptions>(options => options.ConstraintMap[Name] = typeof(NumberAddresses));

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        $"/{{document}}/{{number:{Name}}}",
        (string document, string number) => Results.LocalRedirect(
            $"/{Uri.EscapeDataString(document)}/go?to={Uri.EscapeDataString(number)}"));

    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection) => values[routeKey] is string typed && Printed().IsMatch(typed);

    [GeneratedRegex(@"^(?:[A-Za-z]{1,4}[.-]?)?[0-9][\w.-]{0,20}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Printed();
}
