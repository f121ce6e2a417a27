using System.Collections.Immutable;

namespace ICDD.Drafting.Web;

/// <summary>
/// How far the text is: counted once for each version, only where it was touched, and shared by all screens.
/// </summary>
public sealed class Tally
{
    private static readonly Incremental<Tally> Counted = new(
        draft => new Tally(draft, ImmutableDictionary<ClauseId, int>.Empty, draft.Clauses.Keys),
        (tally, draft, touched) => new Tally(draft, tally._open, touched.All ? draft.Clauses.Keys : touched.Clauses));

    private readonly ImmutableDictionary<ClauseId, int> _open;
    private readonly Dictionary<ClauseStatus, int> _clauses;

    private Tally(Draft draft, ImmutableDictionary<ClauseId, int> open, IEnumerable<ClauseId> touched)
    {
        _open = open.SetItems(touched.Where(draft.Clauses.ContainsKey)
            .Select(id => KeyValuePair.Create(id, draft.OpenProposalsOn(draft.Clauses[id]).Count())));
        _clauses = draft.Standing().Where(clause => clause.Kind != ClauseKind.Heading)
            .CountBy(clause => clause.Status).ToDictionary();
        Proposals = _open.Where(each => draft.Clauses.ContainsKey(each.Key)).Sum(each => each.Value);
    }

    public int Agreed => Count(ClauseStatus.Agreed);

    public int AdReferendum => Count(ClauseStatus.AgreedAdReferendum);

    public int AgreedInGroup => Count(ClauseStatus.AgreedInGroup);

    public int Deferred => Count(ClauseStatus.Deferred);

    public int Open => Count(ClauseStatus.Open);

    public int Proposals { get; }

    public static Tally Of(Room room, Draft draft) => Counted.Of(room, draft);

    private int Count(ClauseStatus status) => _clauses.GetValueOrDefault(status);
}
