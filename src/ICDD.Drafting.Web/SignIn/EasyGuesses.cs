namespace ICDD.Drafting.Web;

/// <summary>
/// Passwords that are tried first: common ones, names, words, dates, rows of keys, repetitions, and all of these with
/// digits for letters. The lists are those of zxcvbn; what is known of the person and of the place counts as common.
/// </summary>
public static class EasyGuesses
{
    /// <summary>Estimating takes longer than in proportion; of a long one both ends are looked at.</summary>
    private const int Looked = 64;

    /// <summary>From here on more than a hundred million guesses are needed.</summary>
    private const int Enough = 2;

    private static readonly string[] Place =
    [
        "drafting", "icdd", "conference", "secretariat", "delegation", "delegate", "chair", "observer", "negotiator",
        "account",
        "initial", "password", "katasandi", "rahasia", "sandi", "konferensi", "sekretariat", "delegasi", "ketua",
    ];

    public static bool Has(string password, params IEnumerable<string> about)
    {
        var known = Place.Concat(about.SelectMany(Parts)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return password.Length <= Looked
            ? IsEasy(password, known)
            : IsEasy(password[..Looked], known) && IsEasy(password[^Looked..], known);
    }

    private static bool IsEasy(string password, List<string> known) => Zxcvbn.Zxcvbn.MatchPassword(password, known)
        .Score < Enough;

    private static IEnumerable<string> Parts(string name) =>
        name.Split(
            ['@', '.', '-', '_', '+', ' '],
            StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 2).Append(name);
}
