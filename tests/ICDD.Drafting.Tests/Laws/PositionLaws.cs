using CsCheck;

namespace ICDD.Drafting.Tests;

/// <summary>What holds of signals in every history.</summary>
public class PositionLaws
{
    [Fact]
    public void Nobody_counts_twice() => Always(each =>
    {
        foreach (var matter in Matters(each.After.Draft))
        {
            var counted = Standpoints.On(each.After.Draft, matter)
                .Stances().Select(stance => stance.Delegation.Code).ToList();
            Assert.Equal(counted.Distinct(), counted);
        }
    });

    [Fact]
    public void Whether_a_position_still_stands_depends_on_the_words_only() => Always(each =>
    {
        foreach (var (id, clause) in each.After.Draft.Clauses)
            foreach (var said in Standpoints.On(each.After.Draft, new ThisClause(id)).Voices())
                Assert.Equal(clause.TextAt(said.Said!.Wording) != clause.Text, said.ToBeReconfirmed);
    });

    [Fact]
    public void A_signal_of_one_delegation_never_changes_what_counts_for_another() => Always(each =>
    {
        if (each.Seat is not { Role: Role.Delegate, Delegation: { } own } || TouchesOthers(each.Command))
            return;
        foreach (var matter in Matters(each.Before.Draft).Intersect(Matters(each.After.Draft)))
            Assert.Equal(OfOthers(each.Before.Draft, matter, own), OfOthers(each.After.Draft, matter, own));
    });

    [Fact]
    public void No_signal_is_ever_forgotten_or_altered() => Always(each =>
    {
        foreach (var matter in Matters(each.Before.Draft).Intersect(Matters(each.After.Draft)))
            Assert.Equal(
                matter.PositionsIn(each.Before.Draft),
                matter.PositionsIn(each.After.Draft).Take(matter.PositionsIn(each.Before.Draft).Count));
    });

    [Fact]
    public void No_signal_changes_words_statuses_or_what_the_chair_may_do() => Always(each =>
    {
        if (each.Command is not (TakePosition or ReconfirmPosition or WithdrawPosition or DissociateFromGroup
            or ReturnToGroup))
            return;
        foreach (var (id, clause) in each.Before.Draft.Clauses)
            Assert.Equal(clause with { Positions = [] }, each.After.Draft.Clauses[id] with { Positions = [] });
        Assert.Equal(Obstacle.Of(each.Before.Draft), Obstacle.Of(each.After.Draft));
    });

    private static IEnumerable<Matter> Matters(Draft draft) =>
        draft.Clauses.Keys.Select(id => (Matter)new ThisClause(id))
            .Concat(draft.Proposals.Keys.Select(id => new ThisProposal(id)));

    /// <summary>
    /// What others say for themselves or through their groups; that their words are older than the text is the text's
    /// doing.
    /// </summary>
    private static List<string> OfOthers(Draft draft, Matter matter, DelegationCode own) =>
    [
        .. Standpoints.On(draft, matter).Stances().Where(stance => stance.Delegation.Code != own)
            .Select(stance => $"{stance.Delegation.Code} {stance.Standpoint.By.Code} {stance.Standpoint.Signal}"),
    ];

    /// <summary>
    /// A group's word is its members' too; new words of a sponsor let go of those who lent their names to the old ones.
    /// </summary>
    private static bool TouchesOthers(Command command) => command switch
    {
        TakePosition taken => taken.OnBehalfOf is not null,
        WithdrawPosition withdrawn => withdrawn.OnBehalfOf is not null,
        ReplaceProposal or ConfirmProposal or PlaceProposal or MaintainProposal or AcceptAmendment => true,
        _ => false,
    };

    private static void Always(Action<Happening> law) => Step.Some.Sample(steps =>
    {
        foreach (var each in History.Of(steps))
            law(each);
    }, iter: 120);
}
