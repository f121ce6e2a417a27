namespace ICDD.Drafting.Web;

/// <summary>The part that was chosen on the screen, and the delegation where the part has one.</summary>
public sealed class SeatInput
{
    public Role Role { get; set; } = Role.Delegate;

    public string Code { get; set; } = "";

    private DelegationCode? Delegation => Role == Role.Delegate && Code.Length > 0 ? new DelegationCode(Code) : null;

    public static SeatInput Of(Account account) =>
        new() { Role = account.Role, Code = account.Delegation?.Value ?? "" };

    public AssignSeat Assign(string account) => new(account, Role, Delegation);

    public CreateAccount Create(string signInName, string person) => new(signInName, person, Role, Delegation);
}
