namespace ICDD.Drafting.Web;

/// <summary>A person may sign in from now on, with a password that is good for the first time only.</summary>
public sealed record CreateAccount(string SignInName, string Person, Role Role, DelegationCode? Delegation) : AccountAct
{
    public override bool GivesPassword => true;

    public override AccountAnswer Decide(AccountsNow now)
    {
        var name = PlainText.Read(SignInName, Account.LongestSignInName);
        var person = PlainText.Read(Person, Limits.Line);
        if ((name.Refusal ?? person.Refusal ?? now.RefuseSeat(Role, Delegation)) is { } refusal)
            return refusal;
        if (Account.KeyOf(name.Text) is null)
            return new SignInNameIsMalformed();
        if (now.Accounts.FindBySignInName(name.Text) is not null)
            return new SignInNameIsTaken(name.Text);
        return new Account
        {
            Id = Guid.NewGuid().ToString("N"),
            SignInName = name.Text,
            Person = person.Text,
            Role = Role,
            Delegation = Delegation,
            SecurityStamp = NewStamp(),
        };
    }
}
