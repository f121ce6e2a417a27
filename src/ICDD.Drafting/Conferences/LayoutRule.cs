namespace ICDD.Drafting;

/// <summary>A layout, its words read like all that people type and its emblem looked through.</summary>
internal static class LayoutRule
{
    public static (DocumentLayout? Clean, Refusal? Refusal) Read(DocumentLayout layout)
    {
        var agenda = PlainText.ReadOptional(layout.AgendaItem, Limits.Line);
        var heads = layout.Heads
            .Select(head => (head.Delegation, Name: PlainText.Read(head.Name, Limits.Line))).ToList();
        var refusal = agenda.Refusal
            ?? heads.Select(head => head.Name.Refusal).FirstOrDefault(each => each is not null)
            ?? (layout.Emblem is { } emblem ? Emblem.Refuse(emblem) : null)
            ?? Twice(layout);
        return refusal is not null
            ? (null, refusal)
            : (layout with
            {
                AgendaItem = agenda.Text,
                Heads = heads.Select(head => new HeadOfDelegation(head.Delegation, head.Name.Text)).ToSequence(),
            }, null);
    }

    private static Refusal? Twice(DocumentLayout layout) => layout.Heads.GroupBy(head => head.Delegation)
        .Where(same => same.Skip(1).Any())
        .Select(same => new DelegationHasTwoHeads(same.Key.Value))
        .FirstOrDefault();
}
