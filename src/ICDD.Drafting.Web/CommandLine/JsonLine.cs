using System.Text.Encodings.Web;
using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>What a file asks for, one JSON line each, in the journal's own names.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new(JournalJson.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of<T>(T line) => JsonSerializer.Serialize(line, Options) + '\n';
}
