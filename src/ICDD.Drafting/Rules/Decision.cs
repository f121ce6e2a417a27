namespace ICDD.Drafting;

/// <summary>What a rule makes of a command: events, or a refusal.</summary>
public readonly record struct Decision
{
    private Decision(Sequence<Event> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    public Sequence<Event> Events { get; }

    public Refusal? Refusal { get; }

    public static Decision Of(params ReadOnlySpan<Event> events) => new(Sequence.Of(events), null);

    public static implicit operator Decision(Event happened) => new([happened], null);

    public static implicit operator Decision(Refusal refusal) => new([], refusal);
}
