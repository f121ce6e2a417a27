using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>The groups that the secretariat has recorded, in the order of their forming.</summary>
public sealed record GroupBook(ImmutableList<Group> All)
{
    public static GroupBook Empty { get; } = new(ImmutableList<Group>.Empty);

    /// <summary>Who came into a group after it was formed, and when.</summary>
    public Sequence<GroupAdmission> Admissions { get; init; } = [];

    [JsonIgnore]
    public IEnumerable<Group> Standing => All.Where(group => !group.Dissolved);

    public Group? Find(GroupCode code) => All.Find(group => group.Code == code);

    /// <summary>The groups for which this delegation may speak now.</summary>
    public IEnumerable<Group> MandatedTo(DelegationCode? delegation) =>
        Standing.Where(group => !group.Vacant && group.Mandated == delegation);

    public IEnumerable<Group> Of(DelegationCode delegation) => Standing.Where(group => group.Has(delegation));

    /// <summary>When a member came into a group that stood already; null for who was in it from the first.</summary>
    public GroupAdmission? AdmissionOf(GroupCode group, DelegationCode member) =>
        Admissions.FirstOrDefault(each => each.Group == group && each.Delegation == member);

    public GroupBook With(Group group) => this with
    {
        All = Find(group.Code) is { } known ? All.Replace(known, group) : All.Add(group),
    };

    public GroupBook Admit(GroupCode group, Sequence<DelegationCode> members, DateTimeOffset at) =>
        members.Count == 0 ? this : this with
        {
            Admissions = Admissions.Where(each => each.Group != group || !members.Contains(each.Delegation))
            .Concat(members.Select(member => new GroupAdmission(group, member, at))).ToSequence(),
        };
}

/// <summary>A delegation came into a group that stood already.</summary>
public sealed record GroupAdmission(GroupCode Group, DelegationCode Delegation, DateTimeOffset At);
