namespace ICDD.Drafting;

public enum ClauseStatus
{
    Open,
    AgreedAdReferendum,
    Agreed,
    Deleted,

    /// <summary>The result of a drafting group, which the plenary has yet to agree.</summary>
    AgreedInGroup,

    /// <summary>The chair put it off for a reason; it comes back by being resumed.</summary>
    Deferred,
}
