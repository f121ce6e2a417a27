namespace ICDD.Drafting;

/// <summary>
/// The changes of a redline with a few words around them, for where there is no room for the whole: what was left out
/// stands as an ellipsis.
/// </summary>
public static class Glimpse
{
    private const string Gap = " … ";

    /// <param name="redline">The whole change.</param>
    /// <param name="around">How many signs of what was kept are shown on each side of a change.</param>
    /// <param name="longest">After so many signs the rest is left out.</param>
    public static IReadOnlyList<RedlineSpan> Of(Redline redline, int around, int longest)
    {
        var (shown, left) = (new List<RedlineSpan>(), longest);
        for (var at = 0; at < redline.Count && left > 0; at++)
        {
            var span = Shorten(redline, at, around);
            if (span.Text.Length > left)
                span = span with { Text = Head(span.Text, left) + "…" };
            shown.Add(span);
            left -= span.Text.Length;
        }

        return shown;
    }

    private static RedlineSpan Shorten(Redline redline, int at, int around)
    {
        var span = redline[at];
        if (span.Mark != Mark.Kept)
            return span;
        var (first, last) = (at == 0, at == redline.Count - 1);
        return span.Text.Length <= (first || last ? around : 2 * around) || (first && last) ? span : span with
        {
            Text = first ? Gap.TrimStart() + Tail(span.Text, around)
                : last ? Head(span.Text, around) + Gap.TrimEnd()
                : Head(span.Text, around) + Gap + Tail(span.Text, around),
        };
    }

    /// <summary>Whole words from the beginning; of one long word, a part that splits no sign in two.</summary>
    private static string Head(string text, int signs)
    {
        if (text.Length <= signs)
            return text;
        var cut = text.LastIndexOf(' ', signs);
        return text[..(cut > 0 ? cut : Whole(text, signs))];
    }

    private static string Tail(string text, int signs)
    {
        var cut = text.IndexOf(' ', text.Length - signs - 1);
        return text[(cut >= 0 ? cut + 1 : Whole(text, text.Length - signs))..];
    }

    private static int Whole(string text, int at) => at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
