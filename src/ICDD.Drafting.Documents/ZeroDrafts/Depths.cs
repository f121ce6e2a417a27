using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// How deep paragraphs stand, told from their signs: a form of sign that was not met since the last paragraph goes one
/// deeper, one that was met goes back to where it was. So (a), (i), a. and a., (i), (a) are both read as they are
/// meant.
/// </summary>
internal sealed partial class Depths
{
    private enum Form { BracketLetter, BracketRoman, DotLetter, DotRoman, Bullet }

    private readonly List<(Form Form, string Last)> _open = [];

    public void Restart() => _open.Clear();

    /// <summary>0 where the sign is a paragraph's own.</summary>
    public int Of(SourceLine line)
    {
        if (line.Number.Length > 0)
            return Sign().Match(line.Number) is { Success: true } sign ? Written(sign) : 0;
        return line.List is not { } list ? 0
            : list.Level > 0 ? Drawn(list.Level)
            : list.Format is "lowerLetter" or "lowerRoman" ? Drawn(1)
            : list.Format == "bullet" ? Drawn(1)
            : 0;
    }

    private int Drawn(int level)
    {
        while (_open.Count > level)
            _open.RemoveAt(_open.Count - 1);
        while (_open.Count < level)
            _open.Add((Form.Bullet, ""));
        return level;
    }

    private int Written(Match sign)
    {
        var letters = sign.Groups["letters"].Value;
        var isDot = sign.Value.EndsWith('.');
        var (letter, roman) = isDot ? (Form.DotLetter, Form.DotRoman) : (Form.BracketLetter, Form.BracketRoman);
        var at = _open.FindLastIndex(each => each.Form == letter && Follows(each.Last, letters));
        if (at < 0 && Roman().IsMatch(letters))
            at = Find(roman, letters);
        if (at < 0)
            at = Find(letter, letters);
        var depth = at + 1;
        _open[at] = (_open[at].Form, letters);
        _open.RemoveRange(depth, _open.Count - depth);
        return depth;
    }

    private int Find(Form form, string letters)
    {
        var at = _open.FindLastIndex(each => each.Form == form);
        if (at >= 0)
            return at;
        _open.Add((form, letters));
        return _open.Count - 1;
    }

    private static bool Follows(string last, string letters) => last.Length == 1
        && letters.Length == 1
        && letters[0] == last[0] + 1;

    [GeneratedRegex(@"^\(?(?<letters>[a-z]{1,8})[.)]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex("^(?:x{0,3})(?:ix|iv|v?i{0,3})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}
