using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>The published schemas of the JSON exports, as text.</summary>
public static class JsonSchema
{
    public static string Text { get; } = Read("ICDD.Drafting.Documents.Json.draft.schema.json");

    /// <summary>That of the recommendations for follow-up.</summary>
    public static string Recommendations { get; } = Read(
        "ICDD.Drafting.Documents.FollowUp.recommendations.schema.json");

    private static string Read(string name)
    {
        using var schema = typeof(JsonSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(schema, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
