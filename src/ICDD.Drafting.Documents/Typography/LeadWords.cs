namespace ICDD.Drafting.Documents;

/// <summary>
/// The words that lead a paragraph of a resolution in, which are set in italics: the participle of a preambular
/// paragraph (<i>Recalling also</i>, <i>Noting with appreciation</i>, <i>Deeply concerned</i>, <i>Having
/// considered</i>), the verb of an operative one (<i>Also requests</i>, <i>Calls upon</i>, <i>Expresses its
/// gratitude</i>).
/// </summary>
/// <remarks> A reading of the first words, from the left: adverbs; one participle or one listed verb; what belongs to
/// it (<i>upon</i>, <i>note</i>, <i>in mind</i>); adverbs; <i>with</i> and a feeling. Whatever does not read like that
/// has no lead words: upright type is never wrong, wrong italics are. Messages (<c>We encourage</c>) have none.
/// </remarks>
public static class LeadWords
{
    /// <summary>How many UTF-16 code units of the text lead it in; 0 where none do.</summary>
    public static int Length(ClauseKind kind, string text)
    {
        var reader = new WordReader(text);
        reader.SkipAdverbs();
        return kind switch
        {
            ClauseKind.Preambular => Preambular(reader),
            ClauseKind.Operative => Operative(reader),
            _ => 0,
        };
    }

    private static int Preambular(WordReader reader)
    {
        if (reader.Take(word => word == "having"))
        {
            if (!reader.Take(IsPastParticiple))
                return 0;
        }
        else if (!reader.Take(IsParticiple))
        {
            return 0;
        }

        reader.TakeTail();
        if (reader.Next == "and" && IsActiveParticiple(reader.AfterNext))
        {
            reader.Take(_ => true);
            reader.Take(_ => true);
            reader.TakeTail();
        }

        return reader.End;
    }

    private static int Operative(WordReader reader)
    {
        if (!reader.Take(LeadLists.Verbs.Contains))
            return 0;
        reader.TakeTail();
        return reader.End;
    }

    private static bool IsParticiple(string word) =>
        IsActiveParticiple(word) || LeadLists.States.Contains(word);

    private static bool IsActiveParticiple(string word) =>
        word.Length >= 5 && word.EndsWith("ing", StringComparison.Ordinal) && !LeadLists.NotParticiples.Contains(word);

    private static bool IsPastParticiple(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || LeadLists.IrregularParticiples.Contains(word);
}
