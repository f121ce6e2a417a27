namespace ICDD.Drafting.Web;

/// <summary>
/// Lets the forms inside keep in a brief what they would table: the own delegation's, or that of a group of its.
/// </summary>
public sealed record Keeping(BriefRoom Brief, BriefDesk Desk, Func<Outcome, Task> Say)
{
    /// <summary>The group whose brief it is; none for the delegation's own.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>The briefs of the groups that the delegation belongs to.</summary>
    public IReadOnlyList<Keeping> Groups { get; init; } = [];

    public async Task<Outcome> Keep(CommandId id, Command command)
    {
        var propose = (Propose)command;
        return await Desk.Do(Brief, id, new KeepDraftProposal(propose.Change, propose.Rationale, Web.Desk.NewId())
        {
            OnBehalfOf = Group ?? propose.OnBehalfOf,
        }).ConfigureAwait(true);
    }
}
