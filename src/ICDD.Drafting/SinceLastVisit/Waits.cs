using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// What waits for each seat of one draft. Of every clause it is looked up once for all delegations, and after an act
/// only on the clauses that the act touched, so that a hall of screens and a long negotiation cost no more than a short
/// one.
/// </summary>
public sealed class Waits
{
    private readonly Draft _draft;
    private readonly ImmutableDictionary<ClauseId, ClauseWaits> _clauses;
    private readonly ConcurrentDictionary<(Role, DelegationCode?), IReadOnlyList<Waiting>> _seats = [];

    public Waits(Draft draft) : this(draft, ImmutableDictionary<ClauseId, ClauseWaits>.Empty, draft.Clauses.Keys)
    {
    }

    private Waits(Draft draft, ImmutableDictionary<ClauseId, ClauseWaits> known, IEnumerable<ClauseId> touched)
    {
        _draft = draft;
        _clauses = draft.Stage != Stage.Negotiation ? ImmutableDictionary<ClauseId, ClauseWaits>.Empty : known.SetItems(
            touched.Where(draft.Clauses.ContainsKey).Select(id => KeyValuePair.Create(id, ClauseWaits.Of(draft, id))));
    }

    /// <summary>What waits in a later draft, of which it is known what was touched since.</summary>
    public Waits After(Draft later, Touched touched) =>
        touched.All || _clauses.Count != later.Clauses.Count ? new Waits(later)
        : new Waits(
            later,
            _clauses,
            touched.Clauses.Union(_clauses.Where(each => each.Value.Reaches).Select(each => each.Key)));

    public IReadOnlyList<Waiting> For(Seat seat) => _seats.GetOrAdd(
        (seat.Role, seat.Delegation),
        _ => _draft.Stage switch
        {
            Stage.Negotiation => InNegotiation(seat),
            Stage.Adopted => AfterAdoption(seat),
            _ => [],
        });

    private IReadOnlyList<Waiting> AfterAdoption(Seat seat) => seat switch
    {
        { Role: Role.Chair } => [.. EditorialWaits.OfChair(_draft)],
        { Role: Role.Delegate, Delegation: { } code } => [.. EditorialWaits.Of(_draft, code)],
        _ => [],
    };

    private IReadOnlyList<Waiting> InNegotiation(Seat seat) => seat switch
    {
        { Role: Role.Chair } => InOrder(ChairWaits.Of(_draft, id => _clauses[id].Queued)),
        { Role: Role.Secretariat } => InOrder(SecretariatWaits.Of(_draft, id => _clauses[id].Unconfirmed)),
        { Role: Role.Delegate, Delegation: { } code } when _draft.Seating.Find(code) is { Departed: false } =>
            InOrder(SilenceWaits.Of(_draft, code)
                .Concat(_draft.Outline.InOrder().SelectMany(id => _clauses[id].For(code)))),
        _ => [],
    };

    private static IReadOnlyList<Waiting> InOrder(IEnumerable<Waiting> waiting) => [
        .. waiting.OrderBy(each => each.Kind)
    ];
}

/// <summary>Something that waits, and for which delegation.</summary>
internal readonly record struct Awaited(DelegationCode Whose, Waiting Waiting);
