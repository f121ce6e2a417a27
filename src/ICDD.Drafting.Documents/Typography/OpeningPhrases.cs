using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Looks at the first words of a paragraph while it is drafted. It hints and never refuses: practice knows openings
/// that no list has. It reads English; of other languages it says nothing.
/// </summary>
/// <remarks>Source: UN Editorial Manual; G20 and ASEAN declarations, whose preambles may open with
/// participles.</remarks>
public static partial class OpeningPhrases
{
    /// <summary>
    /// What does not fit; nothing where all does, and for headings, recommendations and sub-paragraphs.
    /// </summary>
    /// <param name="depth">0 for a paragraph, 1 and more for what stands under one.</param>
    public static OpeningHint? Of(Conference conference, ClauseKind kind, int depth, string text)
    {
        var words = text.Trim();
        if (words.Length == 0 || kind is ClauseKind.Heading or ClauseKind.Recommendation)
            return null;
        if (TypedNumber().IsMatch(words))
            return OpeningHint.NumberIsTyped;
        if (depth > 0 || DocumentLanguage.Culture(conference.Language).TwoLetterISOLanguageName != "en")
            return null;
        return conference.Profile == StyleProfile.Resolution ? InResolution(kind, words) : InMessage(kind, words);
    }

    private static OpeningHint? InResolution(ClauseKind kind, string words) =>
        (kind, HasParticiple(words), HasVerb(words)) switch
        {
            (ClauseKind.Preambular, true, _) or (ClauseKind.Operative, _, true) => null,
            (ClauseKind.Preambular, _, true) => OpeningHint.VerbInPreamble,
            (ClauseKind.Preambular, _, _) => OpeningHint.NoParticiple,
            (_, true, _) => OpeningHint.ParticipleInOperative,
            _ => OpeningHint.NoVerb,
        };

    private static OpeningHint? InMessage(ClauseKind kind, string words) =>
        (kind, HasParticiple(words), HasVerb(words)) switch
        {
            (_, false, true) => OpeningHint.VerbInMessage,
            (ClauseKind.Operative, true, _) => OpeningHint.ParticipleInMessage,
            _ => null,
        };

    private static bool HasParticiple(string words) => LeadWords.Length(ClauseKind.Preambular, words) > 0;

    private static bool HasVerb(string words) => LeadWords.Length(ClauseKind.Operative, words) > 0;

    [GeneratedRegex(
        @"^(\(?([0-9]{1,3}|[a-z]|[ivx]{1,4})[.)]\s|[0-9]{1,3}\s+(bis|ter|quater)\b)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TypedNumber();
}
