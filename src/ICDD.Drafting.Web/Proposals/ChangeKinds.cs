using System.Reflection;
using System.Text.Json.Serialization;

namespace ICDD.Drafting.Web;

/// <summary>The kinds of change that can be proposed, as the record knows them.</summary>
public static class ChangeKinds
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(Change).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(each => each.DerivedType.Name),
    ];
}
