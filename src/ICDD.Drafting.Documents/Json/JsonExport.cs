using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The whole public negotiation for other programs: everything tabled and everything ruled, described by
/// <see cref="JsonSchema"/>. Acts are attributed to delegations and parts, never to persons. Comments are spoken in the
/// room and are not exported; what a delegation has not tabled is not in a draft at all.
/// </summary>
public sealed class JsonExport : IExport
{
    internal static readonly JsonSerializerOptions Options = Make();

    public string Key => "json";

    public string MediaType => "application/json";

    public string Extension => "json";

    /// <summary>
    /// Data of the whole negotiation come with its text, those for follow-up with the recommendations.
    /// </summary>
    public bool Suits(Folio folio) => folio.Kind is DocumentKind.Text or DocumentKind.Recommendations;

    public async Task Write(Issue issue, Stream stream, CancellationToken cancel = default)
    {
        if (issue.Folio.Kind == DocumentKind.Recommendations)
            await JsonSerializer.SerializeAsync(
                stream, FollowUp.Of(issue.Draft, issue.Hash), Options, cancel).ConfigureAwait(false);
        else
            await JsonSerializer.SerializeAsync(
                stream, PublishedDraft.Of(issue.Draft, issue.Hash), Options, cancel).ConfigureAwait(false);
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Every script stays readable; what HTML could take for markup is escaped all the same.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            WriteIndented = true,
            NewLine = "\n",
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
