using System.Reflection;
using System.Text.RegularExpressions;
using ICDD.Drafting.Documents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ICDD.Drafting.Web.Tests;

/// <summary>
/// Every address at which the site answers a reader, found and not listed: whoever adds a page or a download adds it to
/// what is searched for leaks.
/// </summary>
internal static partial class Addresses
{
    public static IReadOnlyList<Type> Pages { get; } =
        [.. typeof(Site).Assembly.GetTypes().Where(type => type.GetCustomAttributes<RouteAttribute>().Any())];

    /// <summary>Pages and endpoints with their parameters filled in.</summary>
    public static IReadOnlyList<string> Of(Walls walls) =>
    [
        .. walls.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(IsOurs)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(pattern => !pattern.Contains("{format}", StringComparison.Ordinal))
            .Distinct().Select(pattern => Fill(pattern, walls.HallKey)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The same pages, asked for private words through every field of their addresses.</summary>
    public static IReadOnlyList<string> Searches { get; } =
    [
        .. from page in Pages
           from route in page.GetCustomAttributes<RouteAttribute>()
           from field in page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           where field.PropertyType == typeof(string)
           let name = field.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
           where name is not null
           from sought in new[] { Walls.Secrets[0], "AUS", "brief" }
           select $"{Fill(route.Template)}?{Uri.EscapeDataString(name.Name ?? field.Name)}={sought}",
        $"/{Walls.Document}/record.csv?q={Walls.Secrets[0]}",
        $"/{Walls.Document}/record.jsonl?q=brief",
        $"/{Walls.Document}/brief?group=AUS",
    ];

    /// <summary>
    /// Every issue in every format; in those that take seconds to set, the first issue that has them, since all formats
    /// are functions of the same folio.
    /// </summary>
    public static IReadOnlyList<string> Downloads(Walls walls)
    {
        var (draft, hash) = walls.Room.Now;
        var all = from name in Issues.Of(draft)
                  let issue = Issues.Find(draft, hash, name, walls.Time.GetUtcNow())!
                  from export in Issues.FormatsOf(name, issue.Folio)
                  select (Address: $"/{Walls.Document}/exports/{name}.{export.Key}", Export: export);
        return [.. all.GroupBy(each => each.Export)
            .SelectMany(format => format.Take(format.Key is PdfExport ? 1 : int.MaxValue))
            .Select(each => each.Address)];
    }

    // Static files hold nothing that was said, and the line of a circuit is driven by the tests of the screens.
    private static bool IsOurs(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is { } pattern
        && !pattern.Contains("_blazor", StringComparison.Ordinal)
        && !pattern.Contains("_framework", StringComparison.Ordinal)
        && !pattern.Contains(":file", StringComparison.Ordinal)
        && !endpoint.Metadata.Any(each => each.GetType().Name == "StaticAssetDescriptor")
        && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false;

    private static string Fill(string pattern, string hallKey = "none") => Parameter().Replace(
        pattern, match => match.Groups[1].Value.ToLowerInvariant() switch
        {
            "document" => Walls.Document,
            "clause" => Walls.Clause.Value,
            "number" => "1",
            "status" => "404",
            "key" => hallKey,
            var unknown => throw new InvalidOperationException(
                $"{pattern}: say here what {unknown} is to be, so that it is searched for leaks"),
        });

    [GeneratedRegex(@"\{\*{0,2}(\w+)(:[^}]*)?\??\}")]
    private static partial Regex Parameter();
}
