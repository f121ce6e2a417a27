namespace ICDD.Drafting.Documents;

/// <summary>
/// A paragraph as runs of what was kept, struck and put in; the lead words of either text stay in italics.
/// </summary>
internal static class Redlines
{
    /// <summary>Two wordings without the marks that close them.</summary>
    public static List<Run> Between(string old, string @new, Author by) =>
        [.. Redline.Between(
            TerminalMark.Body(old), TerminalMark.Body(@new)).Select(span => Marked(span.Mark, span.Text, by))];

    /// <summary>
    /// The runs with kept lead words in italics, closed by the mark of each text; a mark that changed is a change.
    /// </summary>
    public static Sequence<Run> Set(StyleProfile profile, Place at, IReadOnlyList<Run> body, Author by)
    {
        var (old, @new) = (Joined(body, RunKind.Inserted), Joined(body, RunKind.Deleted));
        var (led, leads) = (Lead(profile, at.New, old), Lead(profile, at.New, @new));
        var runs = new List<Run>(body.Count + 2);
        foreach (var run in body)
        {
            runs.AddRange(Parted(run, run.Kind == RunKind.Deleted ? led : leads));
            led -= run.Kind == RunKind.Inserted ? 0 : run.Text.Length;
            leads -= run.Kind == RunKind.Deleted ? 0 : run.Text.Length;
        }

        var (closed, closes) = (TerminalMark.After(old, at.OldMark), TerminalMark.After(@new, at.New.Mark));
        if (closed == closes && old.Length > 0 && @new.Length > 0)
            runs.Add(Run.Plain(closes));
        else
            runs.AddRange([Marked(Mark.Deleted, closed, by), Marked(Mark.Inserted, closes, by)]);
        return Together(runs).ToSequence();
    }

    /// <summary>Without runs that say nothing, and with neighbours that differ in their words only as one.</summary>
    public static List<Run> Together(IEnumerable<Run> runs)
    {
        var together = new List<Run>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
            if (together is [.., var last] && run.Remarks.Count == 0
                && last with { Text = run.Text, Remarks = run.Remarks } == run)
                together[^1] = last with { Text = last.Text + run.Text };
            else
                together.Add(run);
        return together;
    }

    public static Run Marked(Mark mark, string text, Author by) => mark switch
    {
        Mark.Inserted => new Run(RunKind.Inserted, text) { Attribution = by.Name, At = by.At },
        Mark.Deleted => new Run(RunKind.Deleted, text) { Attribution = by.Name, At = by.At },
        _ => Run.Plain(text),
    };

    private static string Joined(IEnumerable<Run> body, RunKind without) =>
        string.Concat(body.Where(run => run.Kind != without).Select(run => run.Text));

    /// <summary>How many of its first letters stand in italics.</summary>
    public static int Lead(StyleProfile profile, Position at, string text) =>
        profile == StyleProfile.Resolution && at.Depth == 0 ? LeadWords.Length(at.Kind, text) : 0;

    /// <summary>The run with so many of its first letters in italics.</summary>
    public static IEnumerable<Run> Parted(Run run, int lead)
    {
        if (lead <= 0)
            return [run];
        return lead >= run.Text.Length
            ? [Italic(run)]
            : [Italic(run with { Text = run.Text[..lead], Remarks = [] }), run with { Text = run.Text[lead..] }];
    }

    private static Run Italic(Run run) => run.Kind switch
    {
        RunKind.Plain => run with { Kind = RunKind.Lead },
        RunKind.Inserted or RunKind.Deleted => run with { IsLead = true },
        _ => run,
    };

    /// <summary>Where a paragraph stands in the newer text, and the mark that closed it in the older one.</summary>
    internal sealed record Place(Position New, string OldMark);
}
