namespace ICDD.Drafting.Web;

/// <summary>Says the same whatever was wrong, so that nobody learns which names exist.</summary>
public sealed record SignInFailed : Refusal;

public sealed record TooManySignIns : Refusal;

/// <summary>After too many wrong tries, or too many at once; the same for names that exist and for others.</summary>
public sealed record SignInIsPaused(int Minutes) : Refusal;

public sealed record InitialPasswordHasEnded(int Hours) : Refusal;

public sealed record SignInNameIsTaken(string Name) : Refusal;

public sealed record SignInNameIsMalformed : Refusal;

/// <summary>The eye would take it for another: l and 1, O and 0, letters of other scripts.</summary>
public sealed record SignInNameLooksLikeAnother(string Name) : Refusal;

public sealed record SignInNameMixesScripts : Refusal;

public sealed record PasswordHasWrongLength(int Least, int Most) : Refusal;

public sealed record PasswordIsTheName : Refusal;

public sealed record PasswordIsEasilyGuessed : Refusal;

public sealed record PasswordIsTheOldOne : Refusal;

public sealed record PasswordIsWrong : Refusal;

public sealed record PasswordsDiffer : Refusal;

public sealed record FirstAccountCodeIsWrong : Refusal;

public sealed record AccountIsUnknown : Refusal;

public sealed record DelegateNeedsDelegation : Refusal;

public sealed record OnlyDelegatesSitForDelegations : Refusal;

public sealed record LastAdministratorAccount : Refusal;

public sealed record LastSecretariatOfConference : Refusal;

public sealed record OnlyAdministratorsDoThis : Refusal;

public sealed record SeatIsNotYoursToGive : Refusal;

public sealed record OwnSeatIsGivenByAnother : Refusal;

public sealed record ConferenceIsUnknown(string Name) : Refusal;

public sealed record OwnPasswordIsNotReset : Refusal;

public sealed record AccountsAreNotKeptHere : Refusal;
