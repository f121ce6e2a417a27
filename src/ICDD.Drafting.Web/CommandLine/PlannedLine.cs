using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>One act that a changed Word file asks for, as a line of JSON.</summary>
internal sealed record PlannedLine(Command Command)
{
    public ClauseId? On { get; init; }

    public string? Old { get; init; }

    public string? New { get; init; }

    /// <summary>Why the rules would refuse it now.</summary>
    public string? Refused { get; init; }

    public static IEnumerable<PlannedLine> Of(RedlinePlan plan, Func<Refusal, string> say) =>
        plan.Proposals.Select(planned => new PlannedLine(planned.ToCommand())
        {
            On = planned.On,
            Old = planned.Old,
            New = planned.New,
            Refused = planned.Refusal is { } refusal ? say(refusal) : null,
        }).Concat(plan.Comments.Select(planned => new PlannedLine(planned.ToCommand()) { On = planned.Clause }));
}
