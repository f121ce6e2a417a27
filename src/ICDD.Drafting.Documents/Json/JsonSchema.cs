using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>The published schema of the JSON export, as text.</summary>
public static class JsonSchema
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var schema = typeof(JsonSchema).Assembly
            .GetManifestResourceStream("ICDD.Drafting.Documents.Json.draft.schema.json")!;
        using var reader = new StreamReader(schema, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
