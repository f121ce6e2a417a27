using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// The only way in for what people type. Text that passes is NFC, without markup, invisible or lying characters;
/// reading it again changes nothing.
/// </summary>
public static partial class PlainText
{
    /// <summary>Reads one paragraph: every run of blanks, tabs and line breaks becomes one blank.</summary>
    public static Reading Read(string raw, int limit) => Read(raw, limit, Blanks.OnOneLine);

    /// <summary>Reads a comment: line breaks stay, at most one empty line between paragraphs.</summary>
    public static Reading ReadLines(string raw, int limit) => Read(raw, limit, Blanks.OnLines);

    /// <summary>False where the machine's globalisation is invariant: no text may be read there.</summary>
    public static bool ProveNormalisation() => "e\u0301".Normalize(NormalizationForm.FormC) == "\u00E9";

    private static Reading Read(string raw, int limit, Func<string, string> blanks)
    {
        if (raw.Length > limit)
            return new TextIsTooLong(raw.Length, limit);
        if ((Guard.AgainstBroken(raw) ?? Guard.AgainstMarks(raw, Guard.MarksBeforeNormalising)) is { } broken)
            return broken;
        var text = blanks(ScriptBreaks.Dropped(raw).Normalize(NormalizationForm.FormC));
        if (text.Length > limit)
            return new TextIsTooLong(text.Length, limit);
        if (text.All(c => c is ' ' or '\n' || Characters.IsIsolate(c)))
            return new TextIsEmpty();
        return Guard.Against(text) is { } refusal ? refusal : Reading.From(text);
    }
}
