namespace ICDD.Drafting.Documents;

/// <summary>
/// The names by which changes and comments are filtered: a delegation's, or <c>ASEAN (Brunei Darussalam)</c>.
/// </summary>
internal static class AuthorNames
{
    public static string Of(Draft draft, Proposal proposal, Words words) => proposal.OnBehalfOf is { } group
        ? words.Say("GroupAuthor", group.Value, SponsorNames.NameOf(draft, proposal.Sponsor))
        : SponsorNames.NameOf(draft, proposal.Sponsor);

    public static string Of(Draft draft, Seat seat, Words words) => seat switch
    {
        { Role: Role.Delegate, Delegation: { } code } => SponsorNames.NameOf(draft, code),
        { Role: Role.Chair } => words["Chair"],
        { Role: Role.Secretariat } => words["SecretariatAuthor"],
        _ => words["Observer"],
    };

    public static string InitialsOf(Seat seat, Words words) => seat switch
    {
        { Role: Role.Delegate, Delegation: { } code } => code.Value,
        { Role: Role.Chair } => words["ChairInitials"],
        { Role: Role.Secretariat } => words["SecretariatInitials"],
        _ => words["ObserverInitials"],
    };
}
