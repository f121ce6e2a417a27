namespace ICDD.Drafting.Web;

/// <summary>
/// A seat taken with one click in a demonstration: <c>AUS</c>, <c>chair</c>, <c>secretariat</c>, <c>observer</c>.
/// </summary>
public static class DemonstrationSeat
{
    public const string Claim = "demonstration-seat";

    /// <summary>Whose the sessions of a seat are: no account's.</summary>
    public static string Owner(string seat) => $"demonstration/{seat}";

    public static bool IsOwner(string owner) => owner.StartsWith(Owner(""), StringComparison.Ordinal);

    public static Seat? Read(string name) => name switch
    {
        "chair" => new Seat("Chair", Role.Chair),
        "secretariat" => new Seat("Secretariat", Role.Secretariat),
        "observer" => new Seat("Observer", Role.Observer),
        { Length: >= 2 and <= 5 } code when code.All(char.IsAsciiLetterUpper) =>
            Seat.Of(new DelegationCode(code), $"Delegate of {code}"),
        _ => null,
    };
}
