namespace ICDD.Drafting;

/// <summary>Delegations put together by what every two of them have in common, less what stands between them.</summary>
public sealed class Clusters
{
    private readonly List<List<DelegationCode>> _members;
    private readonly int[,] _common;

    private Clusters(IReadOnlyList<DelegationCode> delegations, IReadOnlyList<SharedGround> grounds)
    {
        _members = [.. delegations.Select(each => new List<DelegationCode> { each })];
        _common = new int[delegations.Count, delegations.Count];
        var places = delegations.Select((code, at) => (code, at)).ToDictionary(pair => pair.code, pair => pair.at);
        foreach (var wording in grounds.GroupBy(ground => (ground.Matter, ground.Wording)))
            foreach (var ground in wording)
                foreach (var other in wording)
                    Count(ground, other, places);
    }

    /// <summary>In the order of their first members, which is that of the hall.</summary>
    public static IReadOnlyList<IReadOnlyList<DelegationCode>> Of(
        IEnumerable<DelegationCode> delegations, IReadOnlyList<SharedGround> grounds)
    {
        var clusters = new Clusters([.. delegations], grounds);
        while (clusters.Nearest() is { } pair)
            clusters.Join(pair.One, pair.Other);
        return [.. clusters._members.Where(members => members.Count > 0)];
    }

    private void Count(SharedGround ground, SharedGround other, Dictionary<DelegationCode, int> places)
    {
        var counts = ground.Signal == other.Signal ? 1 : -1;
        foreach (var one in ground.Delegations)
            foreach (var two in other.Delegations)
                _common[places[one], places[two]] += counts;
    }

    private (int One, int Other)? Nearest()
    {
        var (most, found) = (0, ((int, int)?)null);
        for (var one = 0; one < _members.Count; one++)
            for (var other = one + 1; other < _members.Count && _members[one].Count > 0; other++)
                if (_members[other].Count > 0 && _common[one, other] > most)
                    (most, found) = (_common[one, other], (one, other));
        return found;
    }

    /// <summary>Two groups have no more in common than those two of their members who have least.</summary>
    private void Join(int one, int other)
    {
        _members[one].AddRange(_members[other]);
        _members[other].Clear();
        for (var each = 0; each < _members.Count; each++)
            _common[one, each] = _common[each, one] = Math.Min(_common[one, each], _common[other, each]);
    }
}
