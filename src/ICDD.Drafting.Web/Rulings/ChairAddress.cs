namespace ICDD.Drafting.Web;

/// <summary>Where a clause lies on the chair's desk, and which comes after it.</summary>
internal static class ChairAddress
{
    public static string Of(string document, QueueOrder order, ClauseId? clause) => $"/{document}/chair?order="
        + Css.Of(order) + (clause is { } id ? $"&clause={Uri.EscapeDataString(id.Value)}" : "");

    /// <summary>
    /// The next one that waits, round the end; of a clause that waits no more, the next behind it in the text, or the
    /// first of the hall's order.
    /// </summary>
    public static ClauseId? Next(Draft draft, QueueOrder order, ClauseId clause)
    {
        var queue = ChairQueue.Of(draft, order).Select(queued => queued.Clause.Id).ToList();
        if (queue.IndexOf(clause) is >= 0 and var at)
            return queue.Count == 1 ? null : queue[(at + 1) % queue.Count];
        var behind = order == QueueOrder.Document
            ? draft.Outline.InOrder().SkipWhile(id => id != clause).Skip(1).Intersect(queue)
            : [];
        return behind.Concat(queue).Select(id => (ClauseId?)id).FirstOrDefault();
    }
}
