using System.Collections.Concurrent;
using System.Reflection;

namespace ICDD.Drafting.Web;

/// <summary>
/// What an event speaks of, read from the facts that it carries: a new kind of event needs no line here, only words.
/// </summary>
internal sealed record Subject(ClauseId? Clause, ProposalId? Proposal, CommentId? Thread, DelegationCode? Delegation)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static Subject Of(Event happened) => new(
        Fact<ClauseId>(happened, nameof(ClauseEdited.Clause), nameof(CommentMade.On))
            ?? (MatterOf(happened) as ThisClause)?.Clause,
        Fact<ProposalId>(
            happened,
            nameof(ProposalAccepted.Proposal),
            nameof(CommentMade.OnProposal),
            nameof(AmendmentDeclined.Amendment))
            ?? (MatterOf(happened) as ThisProposal)?.Proposal,
        Fact<CommentId>(happened, nameof(ReplyMade.Thread)),
        Fact<DelegationCode>(happened, nameof(DelegationDeparted.Delegation), nameof(ProposalTabled.Sponsor))
            ?? (happened as DelegationAdmitted)?.Delegation.Code);

    public static IEnumerable<PropertyInfo> FactsOf(Event happened) => Known.GetOrAdd(
        happened.GetType(), type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance));

    private static Matter? MatterOf(Event happened) =>
        FactsOf(happened).Select(fact => fact.GetValue(happened)).OfType<Matter>().FirstOrDefault();

    public static IEnumerable<ClauseId> SeveralOf(Event happened) => happened switch
    {
        SilenceSet set => set.Clauses.Select(seen => seen.Clause),
        SilenceBroken broken => broken.Clauses,
        SilenceBreakTakenBack taken => taken.Clauses,
        SilenceExpired expired => expired.Unbroken,
        ClausesHandedOver handed => handed.Clauses,
        _ => [],
    };

    private static T? Fact<T>(Event happened, params ReadOnlySpan<string> names) where T : struct
    {
        foreach (var name in names)
            foreach (var fact in FactsOf(happened))
                if (fact.Name == name && fact.GetValue(happened) is T value)
                    return value;
        return null;
    }
}
