using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>A delegation's file in the hands of the secretariat, and what came of it.</summary>
public sealed class BroughtFile(string name)
{
    public string Name { get; } = name;

    /// <summary>In whose name its proposals would be read from the floor.</summary>
    public DelegationCode? Delegation { get; set; }

    public RedlinePlan? Plan { get; init; }

    public Refusal? Refusal { get; init; }

    /// <summary>What was entered, or refused, in the order of the file; empty before it was pressed.</summary>
    public IReadOnlyList<(PlannedProposal Planned, Outcome Outcome)> Entered { get; set; } = [];

    public string? Receipt { get; set; }

    public bool IsReady => Delegation is not null && Plan is { Proposals.Count: > 0 } && Entered.Count == 0;

    /// <summary>
    /// The delegation that the name of a file speaks of: its code as a word of its own, or its whole name.
    /// </summary>
    public static DelegationCode? Named(string name, Seating seating)
    {
        var words = name.Split([' ', '_', '-', '.', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
        return seating.InOrder().Where(each => !each.Departed)
            .Where(each => words.Contains(each.Code.Value, StringComparer.OrdinalIgnoreCase)
                || name.Contains(each.Name, StringComparison.OrdinalIgnoreCase)
                || name.Contains(each.Name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
            .Select(each => (DelegationCode?)each.Code).FirstOrDefault();
    }
}
