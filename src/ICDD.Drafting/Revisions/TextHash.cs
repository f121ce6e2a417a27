using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// What a text says, as 64 lower-case hex digits: SHA-256 over UTF-8 lines that each end in a line feed. For every
/// clause that stands, in order: its kind and its reference; its words, which hold no line break; and for a
/// recommendation its focus area, panel, addressee, time frame, whether it is voluntary, and the references of the
/// clauses that it follows from, separated by tabs. Anybody can compute it from the published text.
/// </summary>
[JsonConverter(typeof(IdJson<TextHash>))]
public readonly record struct TextHash(string Value) : IId<TextHash>
{
    public string Short => Value[..16];

    public static TextHash Of(string value) => new(value);

    public static TextHash Of(TextState text) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText(text)))));

    /// <summary>What is hashed.</summary>
    public static string CanonicalText(TextState text)
    {
        var canonical = new StringBuilder();
        foreach (var clause in text.Standing())
        {
            Line($"{KindOf(clause)} {text.Numbering[clause.Id].Reference}");
            Line(clause.Text);
            if (clause.Recommendation is { } details)
                Line(Facts(text, details));
        }

        return canonical.ToString();

        void Line(string line) => canonical.Append(line).Append('\n');
    }

    public override string ToString() => Value;

    private static string KindOf(ClauseText clause) => clause.Kind.ToString().ToLowerInvariant();

    private static string Facts(TextState text, Recommendation details) => string.Join('\t',
        Numerals.Arabic(details.FocusArea),
        details.Panel is { } panel ? Numerals.Arabic(panel) : "",
        details.Addressee,
        details.Timeframe,
        details.Voluntary ? "voluntary" : "binding",
        string.Join(' ', details.Follows.Select(id => text.Numbering[id].Reference)));
}
