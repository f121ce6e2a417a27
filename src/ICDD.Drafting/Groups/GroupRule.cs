namespace ICDD.Drafting;

/// <summary>What makes a group: a name, two members or more who sit in the hall, one of whom has the mandate.</summary>
public static class GroupRule
{
    private const int Fewest = 2;

    public static (Group? Clean, Refusal? Refusal) Read(Draft draft, Group group)
    {
        var name = PlainText.Read(group.Name, Limits.Line);
        if (name.Refusal is { } bad)
            return (null, bad);
        var members = group.Members.Distinct().OrderBy(code => code.Value, StringComparer.Ordinal).ToSequence();
        if (members.Select(code => RefuseAbsent(draft, code))
            .FirstOrDefault(absent => absent is not null) is { } absent)
            return (null, absent);
        if (members.Count < Fewest)
            return (null, new GroupNeedsMembers());
        return members.Contains(group.Mandated)
            ? (new Group(group.Code, name.Text, members, group.Mandated), null)
            : (null, new MandateGoesToMember(group.Mandated.Value ?? ""));
    }

    public static Refusal? CheckStanding(Draft draft, GroupCode code) => draft.Groups.Find(code) switch
    {
        null => new GroupIsUnknown(code.Value ?? ""),
        { Dissolved: true } gone => new GroupIsDissolved(gone.Name),
        _ => null,
    };

    /// <summary>Delegations and groups stand side by side in brackets: one code never means two.</summary>
    public static Refusal? RefuseTaken(Draft draft, string code) =>
        draft.Groups.Find(new GroupCode(code)) is { } group ? new CodeIsTaken(code, group.Name)
        : draft.Seating.Find(new DelegationCode(code)) is { } delegation ? new CodeIsTaken(code, delegation.Name)
        : null;

    private static Refusal? RefuseAbsent(Draft draft, DelegationCode code) => draft.Seating.Find(code) switch
    {
        null => new DelegationIsNotSeated(code.Value ?? ""),
        { Departed: true } gone => new DelegationHasLeft(gone.Name),
        _ => null,
    };
}
