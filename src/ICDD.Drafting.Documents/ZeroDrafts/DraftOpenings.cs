using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The words with which paragraphs of drafts open, in the languages in which drafts are brought in: lead words in
/// English; in French, Spanish and Indonesian the first word alone.
/// </summary>
internal static partial class DraftOpenings
{
    private static readonly FrozenSet<string> Preambular = WordSet.Of("""
        rappelant rappelante réaffirmant notant constatant considérant consciente conscient convaincue convaincu
        préoccupée préoccupé soulignant reconnaissant prenant ayant tenant sachant saluant guidée alarmée gardant
        recordando reafirmando observando considerando consciente convencida convencido preocupada preocupado subrayando
        reconociendo tomando teniendo habiendo acogiendo guiada alarmada poniendo destacando profundamente
        mengingat menimbang mengakui menyadari mencatat memperhatikan prihatin mempertimbangkan meyakini berpedoman
        """);

    private static readonly FrozenSet<string> Operative = WordSet.Of("""
        décide prie demande invite encourage réaffirme souligne accueille recommande engage exhorte note affirme
        approuve appelle condamne déclare exprime adopte félicite charge salue proclame rappelle insiste
        decide solicita pide invita alienta exhorta insta reafirma acoge recomienda subraya expresa aprueba condena
        declara adopta encomia encarga hace proclama destaca
        memutuskan meminta mengundang mendorong menyerukan mengimbau menyetujui menugaskan merekomendasikan menyatakan
        menegaskan mengesahkan menginstruksikan mendesak
        """);

    private static readonly SearchValues<char> EndsOfWords = SearchValues.Create(" ,.;:\u00A0");

    public static bool IsPreambular(string text) =>
        LeadWords.Length(ClauseKind.Preambular, text) > 0 || Preambular.Contains(First(text));

    public static bool IsOperative(string text) =>
        LeadWords.Length(ClauseKind.Operative, text) > 0
            || Operative.Contains(First(text))
            || Reflexive().IsMatch(text);

    /// <summary>The organ that speaks, on a line of its own: <c>The General Assembly,</c></summary>
    public static bool IsOrgan(string text) => Organ().IsMatch(text);

    /// <summary>The line between preamble and undertakings: <c>DO HEREBY DECLARE:</c></summary>
    public static bool IsHinge(string text) => Hinge().IsMatch(text);

    private static string First(string text)
    {
        var words = text.TrimStart('[', '(', ' ');
        var end = words.AsSpan().IndexOfAny(EndsOfWords);
        return (end < 0 ? words : words[..end]).ToLowerInvariant();
    }

    [GeneratedRegex(
        @"^(?:Se félicite|Prend (?:note|acte)|Fait sien|Toma nota|Hace suyo)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Reflexive();

    [GeneratedRegex(
        @"^(?:The|L[’']|Le|La|Les|El|Los|Las|Majelis|Konferensi) ?\p{Lu}[^,;.:]{2,160},$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex(
        @"^(?:(?:We )?(?:do )?hereby (?:solemnly )?(?:agree|declare|proclaim|decide|adopt|resolve|commit)[^.;]{0,60}"
        + @"|(?:have )?agreed as follows|dengan ini menyatakan[^.;]{0,60})\s*[:,]?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hinge();
}
