using System.Text.Json;
using System.Text.Json.Nodes;

namespace ICDD.Drafting.Tests;

/// <summary>Two values are the same when they are written the same, keys in order.</summary>
public static class Same
{
    public static string Form<T>(T value) =>
        Sorted(JsonSerializer.SerializeToNode(value, JournalJson.Options))?.ToJsonString() ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
