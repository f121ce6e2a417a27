namespace ICDD.Drafting.Web;

/// <summary>
/// The record as a seat may read it: who broke silence, and where, only as far as the chair disclosed it.
/// </summary>
public static class Disclosed
{
    public static IEnumerable<RecordedAct> To(this IEnumerable<RecordedAct> acts, Seat seat) =>
        acts.Select(act => act.Disclosure is { } disclosure
            ? act.Entry.Event is SilenceBroken broken
                ? Break(act, broken, disclosure.To(broken.Delegation, seat))
                : TakenBack(act, disclosure.To(act.Entry.By.Delegation ?? default, seat))
            : act);

    private static RecordedAct Break(RecordedAct act, SilenceBroken broken, BreakSeen seen) => seen switch
    {
        BreakSeen.WhoAndWhere => act,
        BreakSeen.Where => Veil(act, broken with { Delegation = default, Reason = "" }),
        _ => Veil(act, broken with { Delegation = default, Reason = "", Clauses = [] }) with { Numbers = "" },
    };

    private static RecordedAct TakenBack(RecordedAct act, BreakSeen seen) => seen switch
    {
        BreakSeen.WhoAndWhere => act,
        BreakSeen.Where => Veil(act, act.Entry.Event) with { IsVeiled = true },
        _ => Veil(act, ((SilenceBreakTakenBack)act.Entry.Event) with { Clauses = [] }) with { Numbers = "" },
    };

    /// <summary>The hash stays, so that the chain goes on; the body that it covers is withheld.</summary>
    private static RecordedAct Veil(RecordedAct act, Event happened) => act with
    {
        Sealed = act.Sealed with { Body = default },
        Entry = act.Entry with
        {
            By = new Seat("", Role.Delegate),
            Account = null,
            Event = happened,
        },
        Delegation = "",
        Plate = "",
    };
}
