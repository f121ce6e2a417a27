using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Who acts: a person in a part. Only delegates speak for a delegation.</summary>
public sealed record Seat(string Person, Role Role, DelegationCode? Delegation = null)
{
    public static Seat Of(DelegationCode delegation, string person) => new(person, Role.Delegate, delegation);

    /// <summary>The name under which an act appears: the delegation's code, or the part.</summary>
    [JsonIgnore]
    public string Attribution => Role == Role.Delegate && Delegation is { } code ? code.Value : Role.ToString();
}
