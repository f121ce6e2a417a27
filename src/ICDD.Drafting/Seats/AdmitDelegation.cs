namespace ICDD.Drafting;

/// <summary>A delegation is seated; one that had left may come back.</summary>
[GivenBy(Role.Secretariat), During(Stage.ZeroDraft, Stage.Negotiation)]
public sealed record AdmitDelegation(Delegation Delegation) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        var code = Delegation.Code.Value;
        if (code is not { Length: >= 2 and <= 5 } || !code.All(char.IsAsciiLetterUpper))
            return new DelegationCodeIsMalformed(code ?? "");
        if (draft.Seating.Find(Delegation.Code) is { Departed: false } seated)
            return new DelegationIsSeatedAlready(code, seated.Name);
        if (draft.Groups.Find(new GroupCode(code)) is { } group)
            return new CodeIsTaken(code, group.Name);
        var name = PlainText.Read(Delegation.Name, Limits.Line);
        var formal = PlainText.Read(Delegation.FormalName, Limits.Line);
        if ((name.Refusal ?? formal.Refusal) is { } refusal)
            return refusal;
        return new DelegationAdmitted(new Delegation(Delegation.Code, name.Text, formal.Text));
    }
}

public sealed record DelegationAdmitted(Delegation Delegation) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft with { Seating = draft.Seating.Admit(Delegation) };
}
