using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Who acts: a person in a part. Only delegates speak for a delegation.</summary>
public sealed record Seat(string Person, Role Role, DelegationCode? Delegation = null)
{
    public static Seat Of(DelegationCode delegation, string person) => new(person, Role.Delegate, delegation);

    /// <summary>Which account acts: written beside what it did, and no part of who is shown to have done it.</summary>
    [JsonIgnore]
    public ActingAccount? Account { get; init; }

    /// <summary>As it is shown. No property: a record that holds itself could not be printed.</summary>
    public Seat Shown() => Account is null ? this : this with { Account = null };

    /// <summary>The name under which an act appears: the delegation's code, or the part.</summary>
    [JsonIgnore]
    public string Attribution => Role == Role.Delegate && Delegation is { } code ? code.Value : Role.ToString();
}
