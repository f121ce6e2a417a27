using System.Collections.Immutable;
using System.Text;

namespace ICDD.Drafting;

/// <summary>
/// The seating order: a drawn delegation takes the first seat, the rest follow in the English alphabetical order of
/// their names and begin again from the top. Accents and punctuation are set aside; never the culture of a machine.
/// </summary>
public sealed record Seating(ImmutableList<Delegation> Alphabetical, DelegationCode? FirstSeat = null)
{
    public static Seating Empty { get; } = new([], null);

    public Delegation? Find(DelegationCode code) => Alphabetical.Find(delegation => delegation.Code == code);

    /// <summary>Its name; the code of one that was never seated.</summary>
    public string NameOf(DelegationCode code) => Find(code)?.Name ?? code.Value;

    /// <summary>The place in the hall, from 0; delegations that are not seated come last.</summary>
    public int PlaceOf(DelegationCode code)
    {
        var at = Alphabetical.FindIndex(delegation => delegation.Code == code);
        if (at < 0)
            return int.MaxValue;
        var first = FirstSeat is { } seat ? Math.Max(0, Alphabetical.FindIndex(d => d.Code == seat)) : 0;
        return (at - first + Alphabetical.Count) % Alphabetical.Count;
    }

    public IEnumerable<Delegation> InOrder() => Alphabetical.OrderBy(delegation => PlaceOf(delegation.Code));

    public Seating Admit(Delegation delegation) => this with
    {
        Alphabetical = Alphabetical.RemoveAll(seated => seated.Code == delegation.Code).Add(delegation).Sort(Compare),
    };

    public Seating Depart(DelegationCode code) => this with
    {
        Alphabetical = Alphabetical.ConvertAll(d => d.Code == code ? d with { Departed = true } : d),
    };

    private static int Compare(Delegation left, Delegation right) =>
        string.CompareOrdinal(SortKey(left.Name), SortKey(right.Name)) is not 0 and var order
            ? order
            : string.CompareOrdinal(left.Code.Value, right.Code.Value);

    private static string SortKey(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var sign in name.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(sign) || char.IsWhiteSpace(sign))
                key.Append(char.ToUpperInvariant(sign));
        return key.ToString();
    }
}
