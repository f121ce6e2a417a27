namespace ICDD.Drafting.Web;

/// <summary>Lets the forms inside keep in the brief what they would table.</summary>
public sealed record Keeping(BriefRoom Brief, BriefDesk Desk, Func<Outcome, Task> Say)
{
    public async Task<Outcome> Keep(CommandId id, Command command)
    {
        var propose = (Propose)command;
        return await Desk.Do(Brief, id, new KeepDraftProposal(propose.Change, propose.Rationale, Web.Desk.NewId())
        {
            OnBehalfOf = propose.OnBehalfOf,
        }).ConfigureAwait(true);
    }
}
