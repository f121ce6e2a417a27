using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>The groups that the secretariat has recorded, in the order of their forming.</summary>
public sealed record GroupBook(ImmutableList<Group> All)
{
    public static GroupBook Empty { get; } = new(ImmutableList<Group>.Empty);

    [JsonIgnore]
    public IEnumerable<Group> Standing => All.Where(group => !group.Dissolved);

    public Group? Find(GroupCode code) => All.Find(group => group.Code == code);

    /// <summary>The groups for which this delegation may speak now.</summary>
    public IEnumerable<Group> MandatedTo(DelegationCode? delegation) =>
        Standing.Where(group => !group.Vacant && group.Mandated == delegation);

    public IEnumerable<Group> Of(DelegationCode delegation) => Standing.Where(group => group.Has(delegation));

    public GroupBook With(Group group) => Find(group.Code) is { } known
        ? new(All.Replace(known, group))
        : new(All.Add(group));
}
