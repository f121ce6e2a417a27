namespace ICDD.Drafting;

/// <summary>The secretariat records a group, standing or ad hoc, and who speaks for it.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record FormGroup(Group Group) : Command
{
    private const int Shortest = 2, Longest = 12;

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var code = Group.Code.Value;
        if (code is not { Length: >= Shortest and <= Longest }
            || !char.IsAsciiLetterUpper(code[0])
            || !code.All(IsSign))
            return new GroupCodeIsMalformed(code ?? "");
        if (GroupRule.RefuseTaken(draft, code) is { } taken)
            return taken;
        var (clean, refusal) = GroupRule.Read(draft, Group);
        return refusal is not null ? refusal : new GroupFormed(clean!);
    }

    private static bool IsSign(char sign) => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign);
}

public sealed record GroupFormed(Group Group) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with { Groups = draft.Groups.With(Group) };
}
