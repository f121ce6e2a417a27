namespace ICDD.Drafting.Tests;

/// <summary>Everything that is computed for the screens answers whatever a negotiation brought.</summary>
public static class Views
{
    private static readonly (string Name, Action<Draft> Look)[] All =
    [
        (
            "rolling text",
            draft => Assert.All(RollingText.Of(draft), each => Assert.Equal(each.Clause.Text, each.Words.Text))),
        ("ready to close", draft => _ = ReadyToClose.Of(draft).Concat(ReadyToClose.HeldUp(draft)).Count()),
        ("obstacles", draft => _ = Obstacle.Of(draft).Count),
        ("the chair's desk", draft => _ = ChairQueue.Of(draft, QueueOrder.Document)
            .Count + ChairQueue.Of(draft, QueueOrder.Seating).Count),
        ("clashes", draft => _ = Clash.Of(draft).Count),
        ("what waits to be placed", draft => _ = AmbiguousQueue.Of(draft).Count),
        ("revision check", draft => _ = RevisionCheck.Of(draft).Count),
        ("authors", draft => Assert.All(draft.Clauses.Values, clause =>
            Assert.Equal(clause.Text, string.Concat(Authorship.Of(draft, clause).Select(span => span.Text))))),
        ("standings", draft => Assert.All(draft.Proposals.Values, proposal =>
        {
            _ = proposal.Change.Standing(draft);
            _ = proposal.Change.Outcome(draft);
            _ = proposal.Change.Renew(draft);
        })),
        (
            "duplicates",
            draft => Assert.All(draft.OpenProposals(), proposal => _ = Duplicates.Before(draft, proposal).Count)),
    ];

    public static string? Broken(Draft draft)
    {
        if (draft.Stage is Stage.Convening or Stage.ZeroDraft)
            return null;
        foreach (var (name, look) in All)
            try
            {
                look(draft);
            }
            catch (Exception wrong)
            {
                return $"{name}: {wrong}";
            }

        return null;
    }
}
