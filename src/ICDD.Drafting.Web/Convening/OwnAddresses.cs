using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>The first words of our own addresses: a document of such a name could never be reached.</summary>
public static class OwnAddresses
{
    private static readonly HashSet<string> Known =
    [
        "sign-out", "language", "health",
        .. typeof(OwnAddresses).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template.Trim('/').Split('/')[0]),
    ];

    public static bool Hold(string name) => Known.Contains(name);
}
