using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>Delegations each of which has more in common with each other than against it, and what that is.</summary>
public sealed record StandingGroup(Sequence<Delegation> Members, Sequence<SharedGround> Grounds);

/// <summary>One group supports the wording to which the other objects.</summary>
public sealed record Opposition(
    StandingGroup Supporting, StandingGroup Objecting, SharedGround Support, SharedGround Objection);

/// <summary>
/// Who stands together, by what delegations themselves let be known of the same wordings. Two groups become one, those
/// with most in common first, for as long as every two members have more in common than against each other. Counted,
/// never judged: each count is the length of a list of grounds.
/// </summary>
public sealed record StandingTogether(Sequence<StandingGroup> Groups, Sequence<Delegation> Alone)
{
    private static readonly ConditionalWeakTable<Draft, StandingTogether> Known = [];

    public static StandingTogether Of(Draft draft) => Known.GetValue(draft, Compute);

    public IEnumerable<Opposition> Oppositions() =>
        from supporting in Groups
        from objecting in Groups
        where !ReferenceEquals(supporting, objecting)
        from support in supporting.Grounds.Where(ground => ground.Signal == PositionSignal.Support)
        from objection in objecting.Grounds.Where(ground => ground.Signal == PositionSignal.Object)
        where support.Matter == objection.Matter && support.Wording == objection.Wording
        select new Opposition(supporting, objecting, support, objection);

    private static StandingTogether Compute(Draft draft)
    {
        var grounds = SharedGround.All(draft).ToList();
        var seated = draft.Seating.InOrder().ToList();
        var heard = grounds.SelectMany(ground => ground.Delegations).ToHashSet();
        var clusters = Clusters.Of(seated.Where(each => heard.Contains(each.Code)).Select(each => each.Code), grounds);
        return new(
            clusters.Where(members => members.Count > 1)
                .Select(members => Group(members, seated, grounds))
                .ToSequence(),
            seated.Where(each => clusters.Any(members => members is [var only] && only == each.Code)).ToSequence());
    }

    private static StandingGroup Group(
        IReadOnlyList<DelegationCode> members, List<Delegation> seated, List<SharedGround> grounds)
    {
        var all = members.ToHashSet();
        return new(
            seated.Where(each => all.Contains(each.Code)).ToSequence(),
            grounds.Select(ground => ground with
            {
                Stances = ground.Stances.Where(stance => all.Contains(stance.Delegation.Code)).ToSequence(),
            })
                .Where(ground => ground.Stances.Count > 1)
                .ToSequence());
    }
}
