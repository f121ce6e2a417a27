using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>
/// Words that are never part of a name that changed, however they are written: what binds, denies, counts or dates,
/// whom it concerns, and the verbs that lead a paragraph in.
/// </summary>
internal static class SubstanceWords
{
    private static readonly FrozenSet<string> Words = WordSet.Of("""
        shall should may must will would can could might ought need needs
        not no non nor never none neither cannot without unless except only nothing nobody nowhere hardly
        all any each every both either some most many few several half always often sometimes rarely seldom
        more less least fewer than at up to over under before after until within since by from between among
        and or but if when where while because although
        one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty hundred thousand
        million billion first second third fourth fifth once twice
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday
        day days week weeks month months year years hour hours annual annually yearly monthly
        people peoples person persons state states party parties country countries member members
        right rights duty duties obligation obligations freedom freedoms ban bans
        develop national international regional global local domestic foreign public private
        full free binding voluntary mandatory optional legal illegal
        accept accede acknowledge adopt affirm agree aim allow appeal applaud appoint approve ask authorize authorise
        ban believe call cease commend commit conclude concur condemn confirm congratulate consider continue decide
        declare decline defer demand deny deplore designate determine direct disagree discourage dismiss emphasize
        encourage end endorse ensure establish exclude expand expel express forbid grant halt highlight include
        increase insist invite limit note object oppose permit pledge postpone prevent prohibit promote propose
        protect reaffirm recall recognize recommend reduce refuse regret reject reiterate renew repeal request require
        resolve restrict revoke stop stress support suspend terminate thank undertake urge welcome withdraw withhold
        dilarang tidak bukan harus wajib dapat akan semua setiap selalu januari februari maret mei juni juli agustus
        oktober desember
        ne pas non jamais tous toutes chaque doit doivent peut peuvent devrait janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre
        nunca siempre todos todas cada debe deben puede pueden enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre
        """);

    private static readonly string[] Endings = [
        "ing", "ed", "es", "s", "d", "ment", "al", "ance", "ence", "ion", "ation"
    ];

    public static bool Tells(string word)
    {
        var small = word.ToLowerInvariant();
        return Words.Contains(small) || Endings.Any(ending => small.EndsWith(ending, StringComparison.Ordinal)
            && small[..^ending.Length] is { Length: > 2 } stem
            && (Words.Contains(stem)
                || Words.Contains(stem + "e")
                || (stem[^1] == stem[^2] && Words.Contains(stem[..^1]))
                || (stem[^1] == 'i' && Words.Contains(stem[..^1] + "y"))));
    }
}
