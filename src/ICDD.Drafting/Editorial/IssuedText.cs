namespace ICDD.Drafting;

/// <summary>The adopted text with the editorial changes that hold: computed, never typed.</summary>
public static class IssuedText
{
    public static TextState Of(Draft draft)
    {
        var adopted = TextState.Of(draft);
        var changed = draft.Editorial.Changes
            .Where(change => change.IsIssued && change.Corrigendum is null).Select(change => change.Clause).Distinct();
        return adopted with
        {
            Clauses = adopted.Clauses.SetItems(changed.Select(id =>
                KeyValuePair.Create(id, adopted.Clauses[id] with { Text = TextOf(draft, id) }))),
        };
    }

    public static string TextOf(Draft draft, ClauseId clause) =>
        draft.Editorial.On(clause).LastOrDefault(change => change.IsIssued)?.After ?? draft.Clauses[clause].Text;

    /// <summary>The words that are right today: of the newest corrigendum, or else as issued.</summary>
    public static string CorrectedTextOf(Draft draft, ClauseId clause) =>
        draft.Editorial.Corrigenda.SelectMany(each => each.Corrections)
            .LastOrDefault(correction => correction.Clause == clause)?.After ?? TextOf(draft, clause);

    /// <summary>
    /// Whether the changes that hold, done one after the other to the adopted words, give what is issued: each found
    /// the words that the one before it left. Of what kind it is was judged when it was made.
    /// </summary>
    public static bool IsAdoptedTextWithItsChanges(Draft draft) => draft.Standing().All(clause =>
    {
        var text = clause.Text;
        foreach (var change in draft.Editorial.On(clause.Id).Where(change => change.IsIssued))
        {
            if (change.Before != text)
                return false;
            text = change.After;
        }

        return text == TextOf(draft, clause.Id);
    });
}
