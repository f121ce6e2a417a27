namespace ICDD.Drafting;

/// <summary>
/// What waits for each seat of one draft. Looked up for all delegations in one pass when the first of them asks, so that a
/// hall of screens costs no more than one.
/// </summary>
public sealed class Waits(Draft draft)
{
    private readonly Lazy<IReadOnlyList<Waiting>> _chair = new(() => InOrder(ChairWaits.Of(draft)));
    private readonly Lazy<IReadOnlyList<Waiting>> _secretariat = new(() => InOrder(SecretariatWaits.Of(draft)));
    private readonly Lazy<Dictionary<DelegationCode, IReadOnlyList<Waiting>>> _delegations = new(() => DelegationWaits.Of(draft)
        .GroupBy(each => each.Whose, each => each.Waiting)
        .ToDictionary(own => own.Key, InOrder));

    public IReadOnlyList<Waiting> For(Seat seat) => draft.Stage != Stage.Negotiation ? [] : seat switch
    {
        { Role: Role.Chair } => _chair.Value,
        { Role: Role.Secretariat } => _secretariat.Value,
        { Role: Role.Delegate, Delegation: { } code } => _delegations.Value.GetValueOrDefault(code) ?? [],
        _ => [],
    };

    private static IReadOnlyList<Waiting> InOrder(IEnumerable<Waiting> waiting) => [.. waiting.OrderBy(each => each.Kind)];
}

/// <summary>Something that waits, and for which delegation.</summary>
internal readonly record struct Awaited(DelegationCode Whose, Waiting Waiting);
