namespace ICDD.Drafting.Documents;

/// <summary>Where in a text a paragraph stands, as far as its typography asks.</summary>
/// <param name="Mark">The mark that closes it.</param>
public sealed record Position(ClauseKind Kind, int Depth, string Mark);

/// <summary>
/// How a text is set by its style profile: which words lead a paragraph in, and which mark closes it. Resolution:
/// commas in the preamble, semicolons in the operative part, a full stop at its end. Message: full stops, no lead
/// words. In both a colon stands before sub-paragraphs, semicolons between them, and the last one takes the mark of its
/// parent.
/// </summary>
/// <remarks>Source: UN Editorial Manual; G20 declarations.</remarks>
public static class Typography
{
    public const string BeforeSubparagraphs = ":";

    public const string BetweenSubparagraphs = ";";

    /// <summary>The mark with which a paragraph of the top level ends, together with everything under it.</summary>
    public static string MarkOf(StyleProfile profile, ClauseKind kind, bool isLastOperative) => (profile, kind) switch
    {
        (StyleProfile.Resolution, ClauseKind.Preambular) => ",",
        (StyleProfile.Resolution, ClauseKind.Operative) when !isLastOperative => ";",
        _ => ".",
    };

    public static Sequence<Run> Set(StyleProfile profile, Position at, string text)
    {
        var closed = TerminalMark.Close(text, at.Mark);
        var lead = profile == StyleProfile.Resolution && at.Depth == 0 ? LeadWords.Length(at.Kind, closed) : 0;
        return lead == 0
            ? [Run.Plain(closed)]
            : [new Run(RunKind.Lead, closed[..lead]), Run.Plain(closed[lead..])];
    }
}
