using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// One act that a changed Word file asks for, or one thing in it that does not come in, as a line of JSON.
/// </summary>
internal sealed record PlannedLine
{
    public Command? Command { get; init; }

    public ClauseId? On { get; init; }

    public string? Old { get; init; }

    public string? New { get; init; }

    /// <summary>Why the rules would refuse it now.</summary>
    public string? Refused { get; init; }

    public LeftOut? LeftOut { get; init; }

    /// <summary>What does not come in, with its place, as the page says it.</summary>
    public string? Says { get; init; }

    public static IEnumerable<PlannedLine> Of(RedlinePlan plan, Draft draft, Words words) => plan.Proposals
        .Select(planned => new PlannedLine
        {
            Command = planned.ToCommand(),
            On = planned.On,
            Old = planned.Old,
            New = planned.New,
            Refused = planned.Refusal is { } refusal ? words.Say(refusal) : null,
        })
        .Concat(plan.Supports.Select(planned => new PlannedLine { Command = planned.ToCommand(), On = planned.On }))
        .Concat(plan.Comments.Select(planned => new PlannedLine { Command = planned.ToCommand(), On = planned.Clause }))
        .Concat(plan.NotTaken.Select(each => new PlannedLine
        {
            LeftOut = each.What,
            On = each.Clause,
            Says = NotTakenWords.Say(each, draft, words),
        }));
}
