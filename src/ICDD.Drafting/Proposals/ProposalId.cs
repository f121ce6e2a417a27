using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// Names a proposal by its sponsor and a running number: <c>AUS-3</c>, printed <c>AUS/3</c> as in the ITU.
/// </summary>
[JsonConverter(typeof(IdJson<ProposalId>))]
public readonly record struct ProposalId(string Value) : IId<ProposalId>
{
    public static ProposalId Of(string value) => new(value);

    public static ProposalId Of(DelegationCode sponsor, int number) => new($"{sponsor}-{number}");

    public string Symbol => (Value ?? "").Replace('-', '/');

    public override string ToString() => Value;
}
