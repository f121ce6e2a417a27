using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>One question; <see cref="Error"/> names the first thing in it that cannot be read.</summary>
internal sealed class TextLine
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly JsonElement _fields;

    private TextLine(JsonElement fields, string? error) => (_fields, Error) = (fields, error);

    public string? Error { get; private set; }

    public static TextLine Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(document.RootElement.Clone(), null)
                : new(default, "not a JSON object");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            return new(default, "not JSON");
        }
    }

    /// <summary>The text of a field that must be there; empty once something was wrong.</summary>
    public string Text(string field, int limit = TextVerb.TextLimit) => Text(_fields, field, limit);

    public IReadOnlyList<Alternative> Proposals(string field)
    {
        if (!_fields.TryGetProperty(field, out var list) || list.ValueKind != JsonValueKind.Array)
            return Refuse<Alternative[]>(field, "a list is needed", []);
        if (list.GetArrayLength() > TextVerb.ProposalLimit)
            return Refuse<Alternative[]>(field, $"more than {TextVerb.ProposalLimit} proposals", []);
        var proposals = new List<Alternative>();
        foreach (var one in list.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object)
                return Refuse<Alternative[]>(field, "each proposal is an object", []);
            proposals.Add(new(Text(one, "id"), Text(one, "by"), TextOrNothing(one, "text")));
        }

        var twice = proposals.CountBy(one => one.Id).FirstOrDefault(id => id.Value > 1);
        return twice.Value > 1 ? Refuse("id", $"stands twice: {twice.Key}", proposals) : proposals;
    }

    private string? TextOrNothing(JsonElement fields, string field) =>
        fields.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Null
            ? null
            : Text(fields, field);

    private string Text(JsonElement fields, string field, int limit = TextVerb.TextLimit)
    {
        if (Error is not null)
            return "";
        if (!fields.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String)
            return Refuse(field, "a string is needed", "");
        var text = Unescaped(value);
        if (text is null)
            return Refuse(field, "not well-formed text", "");
        return text.Length <= limit
            ? text
            : Refuse(field, $"longer than {limit} characters", "");
    }

    // A lone surrogate can be escaped in JSON, but is no text.
    private static string? Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private T Refuse<T>(string field, string reason, T instead)
    {
        Error ??= $"{field}: {reason}";
        return instead;
    }
}
