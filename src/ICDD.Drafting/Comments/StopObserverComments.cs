namespace ICDD.Drafting;

[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record StopObserverComments : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now) =>
        draft.ObserversMayComment ? new ObserverCommentsStopped() : new AlreadySo();
}

public sealed record ObserverCommentsStopped : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with { ObserversMayComment = false };
}
