namespace ICDD.Drafting.Web;

/// <summary>
/// The seat that was chosen on the screen: the conference, the part, and the delegation where the part has one.
/// </summary>
public sealed class SeatInput
{
    /// <summary>The document of the conference; empty for no seat.</summary>
    public string Document { get; set; } = "";

    public Role Role { get; set; } = Role.Delegate;

    public string Code { get; set; } = "";

    public AccountSeat Seat => new(
        new StreamId(Document), Role, Role == Role.Delegate && Code.Length > 0 ? new DelegationCode(Code) : null);

    public static SeatInput Of(AccountSeat seat) =>
        new() { Document = seat.Document.Value, Role = seat.Role, Code = seat.Delegation?.Value ?? "" };

    public AssignSeat Assign(string account) => new(account, Seat);

    public CreateAccount Create(string signInName, string person, bool isAdministrator) => new(signInName, person)
    {
        Seat = Document.Length > 0 ? Seat : null,
        IsAdministrator = isAdministrator,
    };
}
