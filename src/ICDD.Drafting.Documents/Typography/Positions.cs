namespace ICDD.Drafting.Documents;

/// <summary>Where each paragraph of a text stands, so that screens and documents set it alike.</summary>
public static class Positions
{
    /// <summary>Every heading, paragraph and recommendation that is shown, in the order of the text.</summary>
    public static IEnumerable<KeyValuePair<ClauseId, Position>> Of(
        Outline outline, StyleProfile profile, Func<ClauseId, bool> shows)
    {
        var roots = outline.Roots.FindAll(id => shows(id));
        var last = roots.FindLast(id => outline.Places[id].Kind == ClauseKind.Operative);
        return roots.SelectMany(id => Family(id, outline, shows, Root(outline.Places[id].Kind, profile, id == last)));
    }

    private static Position Root(ClauseKind kind, StyleProfile profile, bool isLastOperative) =>
        new(kind, 0, kind == ClauseKind.Heading ? "" : Typography.MarkOf(profile, kind, isLastOperative));

    private static IEnumerable<KeyValuePair<ClauseId, Position>> Family(
        ClauseId id, Outline outline, Func<ClauseId, bool> shows, Position at)
    {
        var children = outline.Places[id].Children.FindAll(child => shows(child));
        yield return KeyValuePair.Create(id, children.IsEmpty ? at : at with { Mark = Typography.BeforeSubparagraphs });
        for (var nth = 0; nth < children.Count; nth++)
        {
            var mark = nth == children.Count - 1 ? at.Mark : Typography.BetweenSubparagraphs;
            foreach (var position in Family(
                children[nth], outline, shows, at with { Depth = at.Depth + 1, Mark = mark }))
                yield return position;
        }
    }
}
