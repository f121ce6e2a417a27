namespace ICDD.Drafting.Web;

/// <summary>What is typed of a group, until it is sent.</summary>
public sealed class GroupInput
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string Mandated { get; set; } = "";

    public HashSet<DelegationCode> Members { get; private init; } = [];

    public static GroupInput Of(Group? group) => group is null
        ? new GroupInput()
        : new GroupInput
        {
            Code = group.Code.Value,
            Name = group.Name,
            Mandated = group.Mandated.Value,
            Members = [.. group.Members],
        };

    public void Set(DelegationCode member, bool isOne)
    {
        if (isOne)
            Members.Add(member);
        else
            Members.Remove(member);
    }

    public Group Read() => new(
        new GroupCode(Code.Trim()),
        Name,
        Members.OrderBy(code => code.Value, StringComparer.Ordinal).ToSequence(),
        new DelegationCode(Mandated));
}
