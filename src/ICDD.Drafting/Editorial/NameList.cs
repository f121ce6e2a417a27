using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// Who has which names. Two texts that say the same once every name is replaced by who bears it differ in names alone:
/// one State for another is never that.
/// </summary>
public sealed class NameList
{
    private const string Article = "the ";

    private readonly Dictionary<string, int> _bearers = new(StringComparer.Ordinal);
    private readonly ILookup<char, string> _names;

    private NameList(IEnumerable<IEnumerable<string>> bearers)
    {
        var number = 0;
        foreach (var names in bearers)
        {
            number++;
            foreach (var name in names.Select(Plain).Where(name => name.Length > 1))
                _bearers.TryAdd(name, number);
        }

        _names = _bearers.Keys.OrderByDescending(name => name.Length).ToLookup(name => name[0]);
    }

    /// <summary>The States and the organizations that everybody knows.</summary>
    public static NameList Common { get; } = new(Known());

    /// <summary>And before them the participants, the groups and the conference itself.</summary>
    public static NameList Of(Draft draft) =>
        draft.Conference is { } conference ? new NameList([.. Own(draft, conference), .. Known()]) : Common;

    public bool IsAllThatDiffers(string before, string after) => before != after && Borne(before) == Borne(after);

    /// <summary>Whether both texts name somebody of the list whom the other does not: one stands for another.</summary>
    public bool OthersAreNamed(string before, string after)
    {
        var (old, now) = (new HashSet<int>(), new HashSet<int>());
        _ = (Borne(before, old), Borne(after, now));
        return old.Except(now).Any() && now.Except(old).Any();
    }

    private string Borne(string text, HashSet<int>? named = null)
    {
        var (plain, borne) = (Plain(text), new StringBuilder());
        for (var at = 0; at < plain.Length;)
            if (NameAt(plain, at) is { } name)
            {
                LeaveOutTheArticle(borne);
                named?.Add(_bearers[name]);
                borne.Append('\u0001').Append(_bearers[name]).Append('\u0001');
                at += name.Length;
            }
            else
            {
                borne.Append(plain[at++]);
            }

        return borne.ToString();
    }

    /// <summary>The longest that begins here and is no part of a longer word.</summary>
    private string? NameAt(string text, int at) =>
        at > 0 && IsOfAWord(text[at - 1]) ? null : _names[text[at]].FirstOrDefault(name =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0
        && (at + name.Length == text.Length || !IsOfAWord(text[at + name.Length])));

    private static bool IsOfAWord(char sign) => char.IsLetterOrDigit(sign) || sign is '-' or '_';

    private static void LeaveOutTheArticle(StringBuilder text)
    {
        var start = text.Length - Article.Length;
        if (start >= 0
            && text.ToString(start, Article.Length) == Article
            && (start == 0 || !IsOfAWord(text[start - 1])))
            text.Length = start;
    }

    // A line that begins with a bar goes on with the names of the line before.
    private static IEnumerable<string[]> Known() => $"{StateNames.Lines}\n{BodyNames.Lines}"
        .Replace("\n|", "|", StringComparison.Ordinal).Split('\n').Select(line => line.Split('|'));

    private static IEnumerable<IEnumerable<string>> Own(Draft draft, Conference conference)
    {
        yield return [conference.Name, conference.ShortName];
        foreach (var group in draft.Groups.Standing)
            yield return [group.Name, group.Code.Value];
        foreach (var delegation in draft.Seating.InOrder())
            yield return Joined(delegation);
    }

    /// <summary>A participant that is a State of the list has all its names.</summary>
    private static IEnumerable<string> Joined(Delegation delegation)
    {
        string[] own = [delegation.Name, WithoutArticle(delegation.FormalName)];
        return own.Concat(
            Known().FirstOrDefault(names => names.Select(Plain).Intersect(own.Select(Plain)).Any()) ?? []);
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name;

    /// <summary>One apostrophe is as good as the other.</summary>
    private static string Plain(string name) => name.Replace('\'', '’');
}
