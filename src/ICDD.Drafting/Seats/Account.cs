using System.Text;

namespace ICDD.Drafting;

/// <summary>A person who may sign in, and the seats that the person takes: at most one in each conference.</summary>
public sealed record Account
{
    public const int LongestSignInName = 254;

    public static readonly TimeSpan InitialPasswordLasts = TimeSpan.FromHours(72);

    public required string Id { get; init; }

    public required string SignInName { get; init; }

    public required string Person { get; init; }

    /// <summary>
    /// The part in all conferences alike, as it was before there were seats; null since it was carried over.
    /// </summary>
    public Role? Role { get; init; }

    public DelegationCode? Delegation { get; init; }

    public Sequence<AccountSeat> Seats { get; init; } = [];

    /// <summary>
    /// Keeps the accounts of this installation and convenes documents; it sits in no conference for that.
    /// </summary>
    public bool IsAdministrator { get; init; }

    public string PasswordHash { get; init; } = "";

    /// <summary>
    /// The secretariat gave the password: until the person has chosen another, the account takes no seat.
    /// </summary>
    public bool PasswordIsInitial { get; init; }

    /// <summary>When an initial password was given; it ends some days later.</summary>
    public DateTimeOffset? PasswordGivenAt { get; init; }

    /// <summary>Changes with the password and the state of the account: older sign-ins end.</summary>
    public string SecurityStamp { get; init; } = "";

    /// <summary>The password was last given by somebody else; null where that was before it was written down.</summary>
    public AccessGrant? Grant { get; init; }

    /// <summary>The seats that were given since that is written down.</summary>
    public Sequence<SeatGrant> Granted { get; init; } = [];

    public bool Disabled { get; init; }

    /// <summary>How often it was saved: 0 for a new one. Saving an older one than the newest is refused.</summary>
    public int Revision { get; init; }

    public bool InitialPasswordEnded(DateTimeOffset now) =>
        PasswordIsInitial && PasswordGivenAt is { } given && now >= given + InitialPasswordLasts;

    /// <summary>The seat in the conference of this document; null where the account has none.</summary>
    public Seat? SeatIn(StreamId document) =>
        Seats.FirstOrDefault(seat => seat.Document == document) is { } taken
            ? new Seat(Person, taken.Role, taken.Delegation) { Account = new ActingAccount(Id, GrantIn(document)) }
            : null;

    /// <summary>The newest act of others that could let them in here under the person's name.</summary>
    public AccessGrant? GrantIn(StreamId document) =>
        Granted.FirstOrDefault(each => each.Document == document)?.Grant is { } given && !(Grant?.At > given.At)
            ? given
            : Grant;

    public Account Entrust(StreamId document, AccessGrant grant) => this with
    {
        Granted = Granted.Where(each => each.Document != document).Append(new SeatGrant(document, grant)).ToSequence(),
    };

    /// <summary>With this seat in its conference, in place of the one there before.</summary>
    public Account Take(AccountSeat seat) => this with
    {
        Seats = Leave(seat.Document)
            .Seats.Append(seat).OrderBy(each => each.Document.Value, StringComparer.Ordinal).ToSequence(),
    };

    public Account Leave(StreamId document) =>
        this with { Seats = Seats.Where(seat => seat.Document != document).ToSequence() };

    /// <summary>
    /// What two sign-in names have in common that differ in case or in Unicode form only; null for what cannot be one.
    /// </summary>
    public static string? KeyOf(string? signInName)
    {
        if (signInName is not { Length: > 0 and <= LongestSignInName }
            || signInName.Any(IsNoSign)
            || !IsWhole(signInName))
            return null;
        return signInName.Normalize(NormalizationForm.FormC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
    }

    private static bool IsNoSign(char sign) => char.IsWhiteSpace(sign) || char.IsControl(sign);

    // Normalising throws on half a surrogate pair.
    private static bool IsWhole(string text) =>
        !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}
