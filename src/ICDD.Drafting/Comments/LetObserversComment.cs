namespace ICDD.Drafting;

[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record LetObserversComment : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.ObserversMayComment ? new AlreadySo() : new ObserverCommentsAllowed();
}

public sealed record ObserverCommentsAllowed : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with { ObserversMayComment = true };
}
