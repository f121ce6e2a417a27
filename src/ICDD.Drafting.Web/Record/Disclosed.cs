namespace ICDD.Drafting.Web;

/// <summary>
/// The record as a seat may read it: who broke silence, and where, only as far as the chair disclosed it.
/// </summary>
public static class Disclosed
{
    public static IEnumerable<RecordedAct> To(this IEnumerable<RecordedAct> acts, Seat seat) =>
        acts.Select(act => act.Disclosure is { } disclosure
            ? Break(act, (SilenceBroken)act.Entry.Event, disclosure, seat)
            : act);

    private static RecordedAct Break(RecordedAct act, SilenceBroken broken, SilenceDisclosure disclosure, Seat seat) =>
        disclosure.To(broken.Delegation, seat) switch
        {
            BreakSeen.WhoAndWhere => act,
            BreakSeen.Where => Veil(act, broken),
            _ => Veil(act, broken with { Clauses = [] }) with { Numbers = "" },
        };

    /// <summary>The hash stays, so that the chain goes on; the body that it covers is withheld.</summary>
    private static RecordedAct Veil(RecordedAct act, SilenceBroken broken) => act with
    {
        Sealed = act.Sealed with { Body = default },
        Entry = act.Entry with
        {
            By = new Seat("", Role.Delegate),
            Account = null,
            Event = broken with { Delegation = default, Reason = "" },
        },
        Delegation = "",
        Plate = "",
    };
}
