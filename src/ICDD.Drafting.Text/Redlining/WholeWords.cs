using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// A redline for the eye: where a script writes without spaces, a change is marked from word to word. It hangs on what
/// knows the words, so it is shown and never recorded.
/// </summary>
public static class WholeWords
{
    private const int Farthest = 24;

    /// <summary>Kept and deleted spans joined stay the old text, kept and inserted spans joined the new one.</summary>
    /// <param name="redline">Never changed where the text writes with spaces.</param>
    /// <param name="breaksIn">
    /// Where words of a text begin and end, in characters of it; null where nobody knows its words.
    /// </param>
    public static IReadOnlyList<RedlineSpan> Of(
        IReadOnlyList<RedlineSpan> redline, Func<string, IReadOnlySet<int>?> breaksIn)
    {
        if (redline.Count < 2 || !redline.Any(span => WritesWithoutSpaces(span.Text)))
            return redline;
        if (breaksIn(Side(redline, Mark.Inserted)) is not { } old
            || breaksIn(Side(redline, Mark.Deleted)) is not { } @new)
            return redline;
        var marked = new Marked();
        var (oldAt, newAt) = (0, 0);
        for (var at = 0; at < redline.Count; at++)
        {
            var (mark, text) = redline[at];
            if (mark == Mark.Kept)
            {
                var first = at == 0 ? 0 : ToBreak(text, at => old.Contains(oldAt + at) && @new.Contains(newAt + at));
                var last = at == redline.Count - 1 ? text.Length : FromBreak(
                    text, at => old.Contains(oldAt + at) && @new.Contains(newAt + at));
                marked.Keep(text, first, Math.Max(first, last));
            }
            else
            {
                marked.Change(mark, text);
            }

            oldAt += mark == Mark.Inserted ? 0 : text.Length;
            newAt += mark == Mark.Deleted ? 0 : text.Length;
        }

        return marked.Spans();
    }

    /// <summary>How much of kept words belongs to the word before them.</summary>
    private static int ToBreak(string text, Func<int, bool> isBreak)
    {
        for (var at = 0; at <= Farthest; at++)
        {
            if (at == text.Length || isBreak(at))
                return at;
            if (!IsWithoutSpaces(text, at))
                return 0;
        }

        return 0;
    }

    /// <summary>From where on kept words belong to the word behind them.</summary>
    private static int FromBreak(string text, Func<int, bool> isBreak)
    {
        for (var at = text.Length; at >= Math.Max(0, text.Length - Farthest); at--)
        {
            if (isBreak(at))
                return at;
            if (at > 0 && !IsWithoutSpaces(text, at - 1))
                break;
        }

        return text.Length;
    }

    private static string Side(IReadOnlyList<RedlineSpan> redline, Mark without) =>
        string.Concat(redline.Where(span => span.Mark != without).Select(span => span.Text));

    private static bool WritesWithoutSpaces(string text) => text.EnumerateRunes().Any(Scripts.WritesWithoutSpaces);

    private static bool IsWithoutSpaces(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune)
        ? Scripts.WritesWithoutSpaces(rune)
        : char.IsLowSurrogate(text[at]);

    private sealed class Marked
    {
        private readonly List<RedlineSpan> _spans = [];
        private readonly StringBuilder _struck = new();
        private readonly StringBuilder _putIn = new();

        public void Change(Mark mark, string text) => (mark == Mark.Deleted ? _struck : _putIn).Append(text);

        /// <summary>The kept words between two changes: both ends may go with a word that changed.</summary>
        public void Keep(string text, int first, int last)
        {
            Both(text[..first]);
            if (last > first)
            {
                Flush();
                _spans.Add(new(Mark.Kept, text[first..last]));
            }

            Both(text[last..]);
        }

        public IReadOnlyList<RedlineSpan> Spans()
        {
            Flush();
            return _spans;
        }

        private void Both(string text)
        {
            _struck.Append(text);
            _putIn.Append(text);
        }

        private void Flush()
        {
            if (_struck.Length > 0)
                _spans.Add(new(Mark.Deleted, _struck.ToString()));
            if (_putIn.Length > 0)
                _spans.Add(new(Mark.Inserted, _putIn.ToString()));
            _struck.Clear();
            _putIn.Clear();
        }
    }
}
