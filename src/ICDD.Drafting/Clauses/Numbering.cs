using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>
/// Numbers of all clauses, computed from the outline by the rules of the style profile and never typed. Resolution: the
/// preamble is not numbered, operative paragraphs run 1, 2, 3 through the whole text, a single one has no number.
/// Message: every paragraph is numbered from the preamble on. Source: UN Editorial Manual; G20 declarations.
/// </summary>
public sealed class Numbering
{
    private static readonly ConditionalWeakTable<Outline, Numbering> Resolutions = [];
    private static readonly ConditionalWeakTable<Outline, Numbering> Messages = [];

    private readonly Dictionary<ClauseId, ClauseNumber> _numbers = [];
    private readonly Dictionary<ClauseId, NumberSlot> _slots = [];
    private readonly Outline _outline;
    private readonly StyleProfile _profile;

    private Numbering(Outline outline, StyleProfile profile)
    {
        (_outline, _profile) = (outline, profile);
        foreach (var series in outline.Roots.Select(id => Prefix(outline.Places[id].Kind)).Distinct())
            foreach (var (id, number, suffix, slot) in Series.Count(outline, null, kind => Prefix(kind) == series))
            {
                _slots[id] = slot;
                _numbers[id] = Root(outline.Places[id].Kind, number, suffix);
                NumberChildren(id, _numbers[id].Reference, depth: 1);
            }

        if (profile == StyleProfile.Resolution)
            LeaveTheOnlyOneUnnumbered();
    }

    public ClauseNumber this[ClauseId clause] => _numbers.GetValueOrDefault(clause, ClauseNumber.None);

    /// <summary>
    /// The place that a clause takes in its series, which stays its own when it goes elsewhere; none without a number.
    /// </summary>
    public NumberSlot? SlotOf(ClauseId clause) => _slots.GetValueOrDefault(clause);

    public static Numbering Of(Outline outline, StyleProfile profile) =>
        (profile == StyleProfile.Resolution ? Resolutions : Messages)
        .GetValue(outline, key => new Numbering(key, profile));

    private void NumberChildren(ClauseId parent, string reference, int depth)
    {
        foreach (var (id, number, suffix, slot) in Series.Count(_outline, parent, _ => true))
        {
            _slots[id] = slot;
            var sign = Sign(number, depth);
            _numbers[id] = new ClauseNumber(sign + suffix, $"{reference} {sign}{suffix}");
            NumberChildren(id, _numbers[id].Reference, depth + 1);
        }
    }

    private string Prefix(ClauseKind kind) => kind switch
    {
        ClauseKind.Heading => "H",
        ClauseKind.Recommendation => "R.",
        _ when _profile == StyleProfile.Message => "",
        ClauseKind.Preambular => "PP",
        _ => "OP",
    };

    private ClauseNumber Root(ClauseKind kind, int number, string suffix) => kind switch
    {
        ClauseKind.Heading when _profile == StyleProfile.Resolution =>
            new($"{Numerals.Roman(number)}{suffix}.", $"{Numerals.Roman(number)}{suffix}"),
        ClauseKind.Heading => new("", $"{Numerals.Roman(number)}{suffix}"),
        ClauseKind.Preambular when _profile == StyleProfile.Resolution => new("", $"PP{number}{suffix}"),
        ClauseKind.Recommendation => new($"R.{number}{suffix}", $"R.{number}{suffix}"),
        _ => new($"{number}{suffix}.", $"{Prefix(kind)}{number}{suffix}"),
    };

    /// <summary>(a), (i), a., i. in resolutions; a., (i), and so on in messages.</summary>
    private string Sign(int number, int depth) => (_profile, depth % 4) switch
    {
        (StyleProfile.Resolution, 1) => $"({Numerals.Letter(number)})",
        (StyleProfile.Resolution, 2) => $"({Numerals.SmallRoman(number)})",
        (StyleProfile.Resolution, 3) => $"{Numerals.Letter(number)}.",
        (StyleProfile.Resolution, _) => $"{Numerals.SmallRoman(number)}.",
        (_, 1) => $"{Numerals.Letter(number)}.",
        (_, 2) => $"({Numerals.SmallRoman(number)})",
        (_, 3) => $"({Numerals.Letter(number)})",
        _ => $"{Numerals.SmallRoman(number)}.",
    };

    private void LeaveTheOnlyOneUnnumbered()
    {
        var paragraphs =
            _outline.Roots.Where(id => _outline.Places[id] is { Kind: ClauseKind.Operative, Dropped: false });
        if (paragraphs.Take(2).ToList() is [var only])
            _numbers[only] = _numbers[only] with { Printed = "" };
    }
}
