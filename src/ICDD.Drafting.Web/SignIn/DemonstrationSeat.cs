namespace ICDD.Drafting.Web;

/// <summary>A seat taken with one click in a demonstration: <c>AUS</c>, <c>chair</c>, <c>secretariat</c>, <c>observer</c>.</summary>
public static class DemonstrationSeat
{
    public const string Claim = "demonstration-seat";

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
