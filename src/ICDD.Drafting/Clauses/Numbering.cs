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
    private readonly Dictionary<string, Count> _series = [];
    private readonly Outline _outline;
    private readonly StyleProfile _profile;

    private Numbering(Outline outline, StyleProfile profile)
    {
        (_outline, _profile) = (outline, profile);
        foreach (var series in outline.Roots.Select(id => outline.Places[id]).GroupBy(place => Prefix(place.Kind)))
            _series.Add(series.Key, new Count(series, VacantIn(null).Any(gap => Prefix(gap.Kind) == series.Key)));
        foreach (var id in outline.Roots)
        {
            foreach (var gap in VacantIn(null).Where(gap => gap.Before == id))
                _series.GetValueOrDefault(Prefix(gap.Kind))?.Skip();
            NumberRoot(id);
        }

        if (profile == StyleProfile.Resolution)
            LeaveTheOnlyOneUnnumbered();
    }

    /// <summary>
    /// Counts on within one series; what was inserted repeats the last number with bis, ter, or stands before the first
    /// one as ante. A series in which nothing has a number yet counts from one.
    /// </summary>
    private sealed class Count(IEnumerable<Place> series, bool hadOthers)
    {
        private readonly bool _isNew = !hadOthers && series.All(place => place.Inserted || place.Dropped);
        private int _last;
        private int _suffixes;

        public (int Number, string Suffix) Next(Place place)
        {
            if (place.Inserted && !_isNew)
                return _last == 0 ? (1, OrdinalSuffix.Ante(++_suffixes)) : (_last, OrdinalSuffix.Of(++_suffixes));
            Skip();
            return (_last, "");
        }

        /// <summary>Leaves the number of a clause that was moved away.</summary>
        public void Skip()
        {
            _suffixes = 0;
            _last++;
        }
    }

    public ClauseNumber this[ClauseId clause] => _numbers.GetValueOrDefault(clause, ClauseNumber.None);

    public static Numbering Of(Outline outline, StyleProfile profile) =>
        (profile == StyleProfile.Resolution ? Resolutions : Messages)
        .GetValue(outline, key => new Numbering(key, profile));

    private void NumberRoot(ClauseId id)
    {
        var place = _outline.Places[id];
        if (place.Dropped)
            return;
        var (number, suffix) = _series[Prefix(place.Kind)].Next(place);
        _numbers[id] = Root(place.Kind, number, suffix);
        NumberChildren(place, _numbers[id].Reference, depth: 1);
    }

    private void NumberChildren(Place place, string reference, int depth)
    {
        ClauseId? parent = place.Children.IsEmpty ? null : _outline.Places[place.Children[0]].Parent;
        var vacant = VacantIn(parent).ToList();
        var count = new Count(place.Children.Select(id => _outline.Places[id]), vacant.Count > 0);
        foreach (var id in place.Children)
        {
            for (var gaps = vacant.Count(gap => gap.Before == id); gaps > 0; gaps--)
                count.Skip();
            var child = _outline.Places[id];
            if (child.Dropped)
                continue;
            var (number, suffix) = count.Next(child);
            var sign = Sign(number, depth);
            _numbers[id] = new ClauseNumber(sign + suffix, $"{reference} {sign}{suffix}");
            NumberChildren(child, _numbers[id].Reference, depth + 1);
        }
    }

    private IEnumerable<Vacancy> VacantIn(ClauseId? parent) => _outline.Vacant.Where(gap => gap.Parent == parent);

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
        var paragraphs = _outline.Roots.Where(id => _outline.Places[id] is { Kind: ClauseKind.Operative, Dropped: false });
        if (paragraphs.Take(2).ToList() is [var only])
            _numbers[only] = _numbers[only] with { Printed = "" };
    }
}
