namespace ICDD.Drafting.Documents;

/// <summary>
/// A zero draft from Word or Markdown. Numbers, marks and italics are dropped: the style profile sets them anew.
/// </summary>
public static class ZeroDraftReading
{
    /// <summary>What the file would become. It is told from Markdown by its first bytes, not by its name.</summary>
    /// <param name="file">The bytes of the uploaded file; memory and time are bounded by
    /// <see cref="FileLimits"/>.</param>
    /// <param name="conference">The conference whose text it becomes; its profile and language say how a text
    /// reads.</param>
    public static Received<ZeroDraftPlan> Read(byte[] file, Conference? conference)
    {
        var source = IsText(file) ? MarkdownSource.Read(file) : WordSource.Read(file);
        if (source.Refusal is { } refusal)
            return refusal;
        var lines = new List<SourceLine>();
        foreach (var line in source.Value!.Lines)
        {
            var (text, bad) = Sound.Read(line.Text);
            bad ??= line.Cells.Select(cell => Sound.Read(cell).Refusal).FirstOrDefault(each => each is not null);
            if (bad is not null)
                return bad;
            lines.Add(line with { Text = text });
        }

        var plan = new ZeroDraftPlan(new Recognition(conference).Of(lines).ToSequence())
        {
            LeftOut = source.Value.LeftOut.Order().ToSequence(),
        };
        return plan.Count == 0 ? new FileHasNoText() : plan;
    }

    private static bool IsText(byte[] file) => FileKind.AgainstPackage(file) is FileIsNotWord;
}
