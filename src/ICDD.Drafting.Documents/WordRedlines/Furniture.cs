using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// What stands around the clauses of an exported file: masthead, title, notes, annex headings, the heads of tables, the
/// mark of the record. It is known by its words, whatever style they have; what of it is gone or changed is named.
/// </summary>
internal sealed partial class Furniture
{
    private const double Alike = 0.5;
    private const int LongestMoment = 40;

    /// <summary>Stands for a moment; no text that is read holds such a sign.</summary>
    private const string Moment = "\uFFFC";

    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "title", "subtitle", "heading2", "annexnumber", "annextitle", "closingline", "note", "nameitem", "recordmark",
        "mastheadconference", "mastheadsymbol", "mastheadline", "tableheading", "aftertable", "header", "footer",
    };

    private readonly List<ReturnedItem> _missing;
    private readonly HashSet<int> _taken = [];
    private readonly Likeness _likeness = new();
    private readonly string[] _moments;

    /// <param name="written">The items of the export; those of clauses are none of the furniture.</param>
    /// <param name="moments">How the export says when it was made: a program that keeps the file may say another
    /// time.</param>
    public Furniture(IEnumerable<ReturnedItem> written, params string[] moments)
    {
        _missing = [.. written.Where(item => item.Claims.Count == 0 && !item.IsRow)];
        _moments = moments;
    }

    /// <summary>What was exported and did not come back as it was.</summary>
    public IReadOnlyList<ReturnedItem> Missing => _missing;

    public bool Holds(int item) => _taken.Contains(item);

    /// <summary>Takes the items that say the same as something exported, but for the moment and the hash.</summary>
    public void TakeEqual(IReadOnlyList<ReturnedItem> items, Func<int, bool> isFree)
    {
        Take(items, isFree, (one, other) => one.Whole == other.Whole);
        foreach (var written in _missing.Where(IsOfAMoment).ToList())
            Take(items, isFree, (one, other) =>
                ReferenceEquals(other, written) && IsTheSameAtAnotherMoment(written.Whole, one.Whole));
    }

    /// <summary>
    /// Takes what looks like furniture, or is like something that is missing; what is still missing was changed or
    /// struck.
    /// </summary>
    public void TakeAlike(IReadOnlyList<ReturnedItem> items, Func<int, bool> isFree)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (!isFree(at) || _taken.Contains(at) || items[at].IsRow)
                continue;
            var like = _missing.Where(each => each.Table is null == items[at].Table is null
                && IsOfAWeight(each.Whole, items[at].Whole))
                .Select(each => (Item: each, Likeness: _likeness.Of(each.Whole, items[at].Whole)))
                .Where(pair => pair.Likeness >= Alike).OrderByDescending(pair => pair.Likeness).FirstOrDefault().Item;
            if (like is null && !Styles.Contains(items[at].Style))
                continue;
            _taken.Add(at);
            Changed.Add((like, items[at]));
            if (like is not null)
                _missing.Remove(like);
        }
    }

    /// <summary>What stands there in other words, and what was put in that looks like furniture.</summary>
    public List<(ReturnedItem? Was, ReturnedItem Now)> Changed { get; } = [];

    public static LeftOut KindOf(ReturnedItem item) => item.Style switch
    {
        "title" => LeftOut.Title,
        "subtitle" or "recordmark" => LeftOut.Masthead,
        "annexnumber" or "annextitle" or "heading2" => LeftOut.Headings,
        _ when item.Style.StartsWith("masthead", StringComparison.Ordinal) => LeftOut.Masthead,
        _ when item.Table is not null => LeftOut.Cells,
        _ => LeftOut.OtherWords,
    };

    private void Take(
        IReadOnlyList<ReturnedItem> items, Func<int, bool> isFree, Func<ReturnedItem, ReturnedItem, bool> isSame)
    {
        for (var at = 0; at < items.Count && _missing.Count > 0; at++)
            if (isFree(at) && !_taken.Contains(at) && _missing.Find(each => isSame(items[at], each)) is { } found)
            {
                _missing.Remove(found);
                _taken.Add(at);
            }
    }

    private static bool IsOfAWeight(string one, string other) =>
        Math.Min(one.Length, other.Length) * 3 >= Math.Max(one.Length, other.Length);

    private static bool IsOfAMoment(ReturnedItem item) => item.Style is "subtitle" or "recordmark"
        || item.Style.StartsWith("masthead", StringComparison.Ordinal);

    /// <summary>The same words with other moments in them, and another hash.</summary>
    private bool IsTheSameAtAnotherMoment(string written, string returned)
    {
        var parts = Hash().Replace(_moments.Where(moment => moment.Length > 0)
            .OrderByDescending(moment => moment.Length)
            .Aggregate(written, (text, moment) => text.Replace(moment, Moment, StringComparison.Ordinal)), "#")
            .Split(Moment);
        var text = Hash().Replace(returned, "#");
        if (parts.Length == 1)
            return text == parts[0];
        if (!text.StartsWith(parts[0], StringComparison.Ordinal) || !text.EndsWith(parts[^1], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var next = at < text.Length ? text.IndexOf(part, at + 1, StringComparison.Ordinal) : -1;
            if (next < 0 || next - at > LongestMoment)
                return false;
            at = next + part.Length;
        }

        return text.Length - parts[^1].Length - at is >= 1 and <= LongestMoment;
    }

    [GeneratedRegex("[0-9a-f]{8,}…?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
