namespace ICDD.Drafting.Documents;

/// <summary>
/// The body of two texts as one, in the order of the newer one. Each paragraph has the numbers and closing marks of
/// both, so that taking either side in everything gives exactly that text.
/// </summary>
internal sealed class ChangedBlocks(Pair texts, IChanges changes)
{
    private readonly Dictionary<ClauseId, Position> _old = Positions(texts.Old);
    private readonly Dictionary<ClauseId, Position> _new = Positions(texts.New);

    public List<Block> Of() =>
    [
        .. texts.New.Outline.Body().Where(texts.Shows).Select(Set),
    ];

    private static Dictionary<ClauseId, Position> Positions(TextState text) => Documents.Positions
        .Of(text.Outline, text.Profile, id => text.TextOf(id).Length > 0).ToDictionary(
            each => each.Key, each => each.Value);

    private Block Set(ClauseId id)
    {
        var by = changes.By(id);
        var at = _new.GetValueOrDefault(id) ?? _old[id];
        var place = new Redlines.Place(at, _old.GetValueOrDefault(id)?.Mark ?? "");
        var runs = Redlines.Set(texts.New.Profile, place, changes.Words(id), by);
        if (at.Kind == ClauseKind.Heading)
            return new Heading(1, texts.NumberOf(id), runs)
            {
                Clause = changes.Named(id),
                Mark = texts.MarkOf(id),
                Attribution = by.Name,
                At = by.At,
                NumberBefore = texts.NumberBefore(id),
            };
        return new Paragraph(
            at.Kind == ClauseKind.Preambular ? ParagraphRole.Preambular : ParagraphRole.Operative, runs)
        {
            Clause = changes.Named(id),
            Number = texts.NumberOf(id),
            Depth = at.Depth,
            Mark = texts.MarkOf(id),
            Attribution = by.Name,
            At = by.At,
            NumberBefore = texts.NumberBefore(id),
        };
    }
}

/// <summary>What changed in a pair of texts, clause by clause.</summary>
internal interface IChanges
{
    Author By(ClauseId id);

    /// <summary>The clause's words as kept, struck and put in, without the mark that closes it.</summary>
    IReadOnlyList<Run> Words(ClauseId id);

    /// <summary>The clause as the record knows it; none for what only stands for one in this document.</summary>
    ClauseId? Named(ClauseId id);
}
