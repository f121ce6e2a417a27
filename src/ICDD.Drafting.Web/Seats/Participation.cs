using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>
/// How much each delegation tabled and said, counted once for each version and shared by all screens.
/// </summary>
public sealed class Participation
{
    private static readonly ConditionalWeakTable<Draft, Participation> Counted = [];

    private readonly Dictionary<DelegationCode, int> _comments = [];
    private readonly Draft _draft;

    private Participation(Draft draft)
    {
        _draft = draft;
        foreach (var comment in draft.Threads.Values.SelectMany(thread => thread.Comments))
            if (comment.Stamp.By.Delegation is { } code)
                _comments[code] = _comments.GetValueOrDefault(code) + 1;
    }

    public static Participation Of(Draft draft) => Counted.GetValue(draft, key => new Participation(key));

    public int Proposals(DelegationCode delegation) => _draft.ProposalCounts.GetValueOrDefault(delegation);

    public int Comments(DelegationCode delegation) => _comments.GetValueOrDefault(delegation);
}
