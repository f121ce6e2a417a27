namespace ICDD.Drafting.Web;

/// <summary>A person may sign in from now on, with a password that is good for the first time only.</summary>
public sealed record CreateAccount(string SignInName, string Person) : AccountAct
{
    /// <summary>The first seat; others may follow.</summary>
    public AccountSeat? Seat { get; init; }

    public bool IsAdministrator { get; init; }

    public override bool GivesPassword => true;

    public override StreamId? Seating => Seat?.Document;

    public override AccountAnswer Decide(AccountsNow now)
    {
        var name = PlainText.Read(SignInName, Account.LongestSignInName);
        var person = PlainText.Read(Person, Limits.Line);
        if ((name.Refusal ?? person.Refusal ?? (Seat is null ? null : now.RefuseSeat(Seat))) is { } refusal)
            return refusal;
        if (Account.KeyOf(name.Text) is null)
            return new SignInNameIsMalformed();
        if (now.Accounts.FindBySignInName(name.Text) is not null)
            return new SignInNameIsTaken(name.Text);
        if (SignInNames.MixesScripts(name.Text))
            return new SignInNameMixesScripts();
        var likeness = SignInNames.Likeness(name.Text);
        if (now.Accounts.All().FirstOrDefault(other => SignInNames.Likeness(other.SignInName) == likeness) is { } alike)
            return new SignInNameLooksLikeAnother(alike.SignInName);
        return new Account
        {
            Id = Guid.NewGuid().ToString("N"),
            SignInName = name.Text,
            Person = person.Text,
            Seats = Seat is null ? [] : [Seat],
            IsAdministrator = IsAdministrator,
            SecurityStamp = NewStamp(),
        };
    }
}
