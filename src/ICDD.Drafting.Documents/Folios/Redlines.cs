namespace ICDD.Drafting.Documents;

/// <summary>A paragraph as runs of what was kept, struck and put in; lead words that were kept stay in italics.</summary>
internal static class Redlines
{
    public static Sequence<Run> Set(StyleProfile profile, Position at, Rewording texts)
    {
        var (old, @new) = (TerminalMark.Body(texts.Old), TerminalMark.Body(texts.New));
        var whole = WholeMark(old, @new);
        var closing = TerminalMark.After(whole == Mark.Deleted ? old : @new, at.Mark);
        var lead = profile == StyleProfile.Resolution && at.Depth == 0 ? LeadWords.Length(at.Kind, @new) : 0;
        var runs = new List<Run>();
        var place = 0;
        foreach (var span in Redline.Between(old, @new))
        {
            runs.AddRange(span.Mark == Mark.Kept ? Kept(span.Text, lead - place) : [Marked(span.Mark, span.Text, texts.By)]);
            place += span.Mark == Mark.Deleted ? 0 : span.Text.Length;
        }

        if (closing.Length > 0)
            runs.Add(Marked(whole, closing, texts.By));
        return runs.ToSequence();
    }

    public static Run Marked(Mark mark, string text, string by) => mark switch
    {
        Mark.Inserted => new Run(RunKind.Inserted, text) { Attribution = by },
        Mark.Deleted => new Run(RunKind.Deleted, text) { Attribution = by },
        _ => Run.Plain(text),
    };

    private static IEnumerable<Run> Kept(string text, int lead)
    {
        if (lead <= 0)
            return [Run.Plain(text)];
        return lead >= text.Length
            ? [new Run(RunKind.Lead, text)]
            : [new Run(RunKind.Lead, text[..lead]), Run.Plain(text[lead..])];
    }

    private static Mark WholeMark(string old, string @new) =>
        old.Length == 0 ? Mark.Inserted : @new.Length == 0 ? Mark.Deleted : Mark.Kept;
}

/// <summary>The words of a clause in two texts, and for whom they were changed.</summary>
internal sealed record Rewording(string Old, string New, string By);
