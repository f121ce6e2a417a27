namespace ICDD.Drafting.Web;

/// <summary>The proposals of a delegation, and those of others that bear its name.</summary>
public static class OwnProposals
{
    /// <summary>Those that it sponsors, the open ones first, the newest before older ones.</summary>
    public static IEnumerable<Proposal> Of(Draft draft, DelegationCode own) => NewestFirst(
        draft.Proposals.Values.Where(each => each.Sponsor == own));

    /// <summary>Those that it co-sponsors or that a group tabled of which it is a member.</summary>
    public static IEnumerable<Proposal> WithItsName(Draft draft, DelegationCode own)
    {
        var groups = draft.Groups.Of(own).Select(group => group.Code).ToHashSet();
        return NewestFirst(draft.Proposals.Values.Where(each => each.Sponsor != own
            && (each.CoSponsors.Contains(own) || (each.OnBehalfOf is { } group && groups.Contains(group)))));
    }

    private static IEnumerable<Proposal> NewestFirst(IEnumerable<Proposal> proposals) => proposals
        .OrderByDescending(each => each.IsOpen)
        .ThenByDescending(each => each.Wordings[0].Stamp.Version);
}
