namespace ICDD.Drafting;

/// <summary>What became of clauses between two texts.</summary>
public enum LineageKind { Came, Went, Split, Merged, Moved }

/// <summary>A text that was issued, adopted, or stands now.</summary>
/// <param name="Clauses">How many clauses stand in it.</param>
public sealed record LineageText(Revision? Revision, string Symbol, int Clauses);

/// <summary>A clause by the number that it bears in that text.</summary>
public sealed record NumberedClause(ClauseId Id, string Number);

/// <summary>Clauses of the older text and what they are in the newer one.</summary>
public sealed record LineageChange(LineageKind Kind, Sequence<NumberedClause> Before, Sequence<NumberedClause> After);

/// <param name="Reworded">Clauses that stand in both in other words.</param>
public sealed record LineageStep(LineageText From, LineageText To, Sequence<LineageChange> Changes, int Reworded)
{
    public int Count(LineageKind kind) => Changes.Count(change => change.Kind == kind);
}

/// <summary>
/// The texts of a document from its zero draft on, and between each two the clauses that came, went, were split, merged
/// or moved. The text as it stands is the last one where it is another than the last revision.
/// </summary>
public sealed record DocumentLineage(Sequence<LineageText> Texts, Sequence<LineageStep> Steps)
{
    public static DocumentLineage Of(Draft draft)
    {
        var texts = draft.Revisions.Select(revision => LineageState.Of(draft, revision)).ToList();
        if (texts.Count > 0
            && LineageState.Of(draft) is var now
            && (draft.Adopted is not null || now.DiffersFrom(texts[^1])))
            texts.Add(now);
        return new(
            texts.Select(each => each.Text).ToSequence(),
            texts.Zip(texts.Skip(1), (old, @new) => new LineageComparison(draft, old, @new).Step()).ToSequence());
    }
}
