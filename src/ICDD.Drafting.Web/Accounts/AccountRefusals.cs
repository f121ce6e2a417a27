namespace ICDD.Drafting.Web;

/// <summary>Says the same whatever was wrong, so that nobody learns which names exist.</summary>
public sealed record SignInFailed : Refusal;

public sealed record TooManySignIns : Refusal;

public sealed record SignInNameIsTaken(string Name) : Refusal;

public sealed record SignInNameIsMalformed : Refusal;

public sealed record PasswordHasWrongLength(int Least, int Most) : Refusal;

public sealed record PasswordIsTheName : Refusal;

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
