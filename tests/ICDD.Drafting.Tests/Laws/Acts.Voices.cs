using static ICDD.Drafting.Tests.Hall;

namespace ICDD.Drafting.Tests;

/// <summary>In whose name, and on which matter.</summary>
public static partial class Acts
{
    private static Group GroupOf(Step step)
    {
        var members = Seats.Take(3)
            .Select(seat => seat.Delegation!.Value).Where((_, at) => at != step.Other % 4).ToSequence();
        return new Group(
            GroupCodes[step.What % 10 < 8 ? step.What % 2 : step.What % GroupCodes.Length],
            Said(step), members, step.Words % 9 == 8 ? new("FRA") : members[step.Who % members.Count]);
    }

    private static GroupCode? SpeakingFor(Draft draft, Step step) =>
        step.Who % 3 == 0 && !draft.Groups.All.IsEmpty ? CodeOf(draft, step) : null;

    private static GroupCode CodeOf(Draft draft, Step step) => step.What % 11 == 10 || draft.Groups.All.IsEmpty
        ? GroupCodes[step.Other % GroupCodes.Length]
        : draft.Groups.All[step.Other % draft.Groups.All.Count].Code;

    private static DelegationCode? SpeakerOf(Draft draft, GroupCode? group) =>
        group is { } code ? draft.Groups.Find(code)?.Mandated : null;

    private static DelegationCode? HolderOn(Draft draft, Matter matter) =>
        Said(draft, matter).FirstOrDefault(each => each.By.Group is null)?.By.Delegation;

    private static DelegationCode? LeaverOf(Draft draft, Matter matter) =>
        Said(draft, matter).LastOrDefault(each => each.Step == PositionStep.Dissociated)?.By.Delegation;

    private static IEnumerable<PositionEntry> Said(Draft draft, Matter matter) => matter switch
    {
        ThisClause on => draft.Find(on.Clause)?.Positions ?? [],
        ThisProposal on => draft.Find(on.Proposal)?.Positions ?? [],
        _ => [],
    };

    private static Matter MatterOf(Draft draft, Step step) => step.Other % 3 == 0
        ? new ThisProposal(ProposalOf(draft, step))
        : new ThisClause(ClauseOf(draft, step.What));

    /// <summary>Mostly something of which somebody spoke already.</summary>
    private static Matter SpokenOf(Draft draft, Step step)
    {
        var spoken = draft.Outline.InOrder().Select(id => (Matter)new ThisClause(id))
            .Concat(
                draft.Proposals.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).Select(id => new ThisProposal(id)))
            .Where(matter => !matter.PositionsIn(draft).IsEmpty
                || matter.NamesIn(draft).Any(voice => voice.Group is not null))
            .ToList();
        return spoken.Count == 0 || step.What % 7 == 6 ? MatterOf(draft, step) : spoken[step.What % spoken.Count];
    }

    private static int WordingOf(Draft draft, Matter matter, Step step) => WordingOf(
        matter switch
        {
            ThisClause on => draft.Find(on.Clause)?.Wording.Number,
            ThisProposal on => draft.Find(on.Proposal)?.Wording.Number,
            _ => null,
        },
        step);
}
