using System.Globalization;
using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// What the eye takes for the same sign-in name: digits for letters, letters of other scripts, marks above and below.
/// Asked when an account is made; names that stand already stay as they are.
/// </summary>
public static class SignInNames
{
    // Pairs, the look-alike first. Signs that only their capitals have in common stand before lower case is made.
    private const string Capitals = "IlΑaΒbΕeΖzΗhΙlΚkΜmΝnΟoΡpΤtΥyΧxАaВbЕeЗзКkМmНhОoРpСcТtУyХxІlЈjЅsӀlԌgԜwՍsՏsՕo";

    private const string Letters =
        "0o1l|lıiɑaɡgɩiʟlʀrαaβbεeιiκkνvοoρpτtυuχxγyηnωwϲcаaвbгrеeззкkмmнhоoрp"
        + "сcтtуyхxіiїiјjѕsһhӏlԁdԛqԝwґrєeաwհhոnսuցgօoքføołlđdħhŧtƅbƍgſfßbþpðdæaœo"
        + "‐-‑-‒-–-—-―-−-․.‧.·.‚,’'‘'ʼ'´'`'";

    private static readonly Dictionary<char, char> CapitalLike = Pairs(Capitals);
    private static readonly Dictionary<char, char> LetterLike = Pairs(Letters);

    private static readonly (int First, int Last)[][] Alphabets =
    [
        [
            ('A', 'Z'),
            ('a', 'z'),
            (0x00C0, 0x02AF),
            (0x1E00, 0x1EFF),
            (0x2C60, 0x2C7F),
            (0xA722, 0xA7FF),
            (0xFF21, 0xFF5A),
        ],
        [(0x0370, 0x03FF), (0x1F00, 0x1FFF)],
        [(0x0400, 0x052F), (0x1C80, 0x1C8F), (0x2DE0, 0x2DFF), (0xA640, 0xA69F)],
        [(0x0530, 0x058F)],
        [(0x13A0, 0x13FF), (0xAB70, 0xABBF)],
        [(0x2C80, 0x2CFF)],
    ];

    /// <summary>The same for two names that look alike.</summary>
    public static string Likeness(string signInName)
    {
        var capitals = Replace(signInName.Normalize(NormalizationForm.FormKC), CapitalLike);
        var bare = string.Concat(capitals.ToLowerInvariant().Normalize(NormalizationForm.FormD)
            .Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark));
        return Replace(bare, LetterLike)
            .Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal);
    }

    /// <summary>Whether a word of the name has letters of several alphabets that look alike.</summary>
    public static bool MixesScripts(string signInName) => signInName.Split('@', '.').Any(word =>
        Alphabets.Count(alphabet => word.EnumerateRunes()
            .Any(rune => Rune.IsLetter(rune) && Scripts.IsIn(alphabet, rune))) > 1);

    private static string Replace(string text, Dictionary<char, char> like) =>
        string.Create(text.Length, (text, like), static (into, from) =>
        {
            for (var at = 0; at < into.Length; at++)
                into[at] = from.like.GetValueOrDefault(from.text[at], from.text[at]);
        });

    private static Dictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(2).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]);
}
