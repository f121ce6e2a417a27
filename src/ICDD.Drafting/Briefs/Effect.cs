namespace ICDD.Drafting;

/// <summary>What a change would make of one clause: its text, or null where the clause would go.</summary>
/// <param name="Clause">The clause, or the one beside which a new one would come.</param>
internal sealed record Effect(ClauseId Clause, string? Text)
{
    public bool IsNew { get; init; }

    /// <summary>Also of what conflicts: then what it asks for.</summary>
    public static IEnumerable<Effect> Of(Draft draft, Change change) => change switch
    {
        Modification modification => [new Effect(modification.Clause, After(draft, modification))],
        Addition addition when addition.On(draft) is { } on => [new Effect(on, addition.Text) { IsNew = true }],
        Deletion deletion => draft.Outline.Family(deletion.Clause).Select(id => new Effect(id, null)),
        Amendment amendment => Of(draft, amendment.InFull(draft)),
        Split split => [new Effect(split.Clause, string.Join(' ', split.Texts))],
        Consolidation joined => joined.Clauses.Select((seen, at) => new Effect(seen.Clause, at == 0 ? joined.Text : null)),
        Section section => section.Changes.SelectMany(each => Of(draft, each)),
        _ => [],
    };

    private static string After(Draft draft, Modification modification) =>
        draft.Clauses[modification.Clause].Wording.Number == modification.Wording
            ? modification.Text
            : modification.Outcome(draft) ?? modification.Text;
}
