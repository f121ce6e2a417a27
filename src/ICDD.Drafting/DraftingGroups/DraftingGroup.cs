using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>What a group returned: a clause with the wording that went in and the one that came out.</summary>
public sealed record GroupResult(ClauseId Clause, int Before, int After, string Remark, Stamp Stamp);

/// <summary>
/// A smaller circle to which the chair hands clauses. A delegation facilitates it; it returns them agreed in group or
/// still open, and decides nothing for the plenary.
/// </summary>
public sealed record DraftingGroup(DraftingGroupCode Code, string Name, DelegationCode Facilitator, Stamp Formed)
{
    public ImmutableList<GroupResult> Results { get; init; } = [];

    public Stamp? Dissolved { get; init; }

    [JsonIgnore]
    public bool Works => Dissolved is null;

    /// <summary>What it has in hand, in the order of the text.</summary>
    public IEnumerable<Clause> Clauses(Draft draft) => draft.Standing().Where(clause => clause.Group == Code);
}
