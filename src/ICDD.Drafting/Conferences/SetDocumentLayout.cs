namespace ICDD.Drafting;

/// <summary>The secretariat settles how the documents look; an adopted text keeps the look that it had.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record SetDocumentLayout(DocumentLayout Layout) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var (clean, refusal) = LayoutRule.Read(Layout);
        if (refusal is not null)
            return refusal;
        if (clean!.Heads.FirstOrDefault(head => draft.Seating.Find(head.Delegation) is null) is { } unknown)
            return new DelegationIsNotSeated(unknown.Delegation.Value);
        return clean == (draft.Conference!.Layout ?? new DocumentLayout())
            ? new AlreadySo()
            : new DocumentLayoutSet(clean);
    }
}

public sealed record DocumentLayoutSet(DocumentLayout Layout) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Conference = draft.Conference! with { Layout = Layout },
    };
}
