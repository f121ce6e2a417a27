using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The names of clauses. <c>eId</c> follows the number of the day (<c>para_3bis__subpara_a</c>) and changes with it;
/// <c>wId</c> and <c>GUID</c> follow the clause and never change.
/// </summary>
internal sealed partial class AknIds(StreamId stream, TextState state)
{
    /// <summary>Empty where the clause has no number, since it is not in the text.</summary>
    public string Of(ClauseId id)
    {
        if (!state.Outline.Places.TryGetValue(id, out var place)
            || state.Numbering[id].Reference is not { Length: > 0 } number)
            return "";
        if (place.Parent is not { } parent)
            return Prefix(place.Kind) + Clean(number);
        var above = state.Numbering[parent].Reference;
        return $"{Of(parent)}__subpara_{Clean(number[Math.Min(above.Length, number.Length)..])}";
    }

    /// <summary>
    /// What it is an alternative to until the next numbering: paragraph 3 for 3 bis; empty for all others.
    /// </summary>
    public string MainOf(ClauseId id)
    {
        if (!state.Outline.Places.TryGetValue(id, out var place) || !place.Inserted)
            return "";
        var main = InsertedSuffix().Replace(Of(id), "");
        return main != Of(id) && Named.Contains(main) ? main : "";
    }

    public string GuidOf(ClauseId id)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{stream.Value}/{id.Value}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }

    /// <summary>Where the clause stands in the text; empty where it does not.</summary>
    public string Standing(ClauseId id) => state.TextOf(id).Length > 0 ? Of(id) : "";

    private HashSet<string> Named => field ??= [.. state.Standing().Select(clause => Of(clause.Id))];

    private static string Prefix(ClauseKind kind) => kind switch
    {
        ClauseKind.Heading => "sec_",
        ClauseKind.Preambular => "rec_",
        ClauseKind.Operative => "para_",
        _ => "rcm_",
    };

    /// <summary>
    /// The letters and digits of the number, without PP, OP and R. before it; no two numbers give the same.
    /// </summary>
    private static string Clean(string number) =>
        Joined(Series().Replace(number, ""));

    private static string Joined(string number)
    {
        var joined = new StringBuilder(number.Length);
        for (var at = 0; at < number.Length;)
        {
            var end = at;
            while (end < number.Length && !char.IsAsciiLetterOrDigit(number[end]))
                end++;
            if (end == at)
                joined.Append(number[at++]);
            else if (at > 0
                && char.IsAsciiDigit(number[at - 1])
                && end < number.Length
                && char.IsAsciiDigit(number[end]))
                joined.Append('-');
            else
                joined.Append('-', number[at..end].Count(sign => sign == '-'));
            at = Math.Max(at, end);
        }

        return joined.ToString();
    }

    [GeneratedRegex(@"^(PP|OP|R\.)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex(
        "(bis|ter|quater|quinquies|(sex|sept|oct|non)ies|[a-z]*decies|-[0-9]+)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InsertedSuffix();
}
