namespace ICDD.Drafting.Web;

/// <summary>What the hall sees a step further, or a step back.</summary>
public static class ProjectedSteps
{
    /// <summary>Another proposal on the clause, alone; all of them where there is none.</summary>
    public static Projected Proposal(this Projected now, Draft draft, int step)
    {
        if (now.Clause is not { } id || draft.Find(id) is not { } clause
            || draft.OpenProposalsBySeat(clause).ToList() is not [_, ..] all)
            return now;
        var at = now.Proposal is { } shown ? all.FindIndex(each => each.Id == shown)
            : step > 0 ? -1 : all.Count;
        return now with
        {
            As = ProjectedAs.Redline,
            Proposal = all[Math.Clamp(at + step, 0, all.Count - 1)].Id,
            Page = 0,
        };
    }

    /// <summary>Another clause, or another page of the rolling text; of one proposal at a time, its first.</summary>
    public static Projected Clauses(this Projected now, Draft draft, int step)
    {
        var places = now.As == ProjectedAs.Rolling
            ? [.. RollingPages.Of(draft).Select(page => page[0])]
            : draft.Standing().Select(clause => clause.Id).ToList();
        if (places.Count == 0)
            return now;
        var at = now.Clause is not { } id ? (step > 0 ? -1 : places.Count)
            : now.As == ProjectedAs.Rolling ? RollingPages.Holding(draft, id) : places.IndexOf(id);
        var next = draft.Clauses[places[Math.Clamp(at + step, 0, places.Count - 1)]];
        return now with
        {
            Clause = next.Id,
            Proposal = now.Proposal is null ? null : draft.OpenProposalsBySeat(next).FirstOrDefault()?.Id,
            Page = 0,
        };
    }

    public static Projected Turn(this Projected now, int step) => now with { Page = now.Page + step };

    public static Projected Grow(this Projected now, int step) =>
        now with { Size = Math.Clamp(now.Size + step, -Projected.MostSteps, Projected.MostSteps) };
}
