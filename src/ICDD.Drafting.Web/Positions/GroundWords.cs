namespace ICDD.Drafting.Web;

/// <summary>What delegations have in common, in words and as an address.</summary>
public static class GroundWords
{
    /// <summary>"AUS/3 on 12", "12 as it stands".</summary>
    public static string NameOf(this Words words, Matter matter, Draft draft) =>
        matter is ThisProposal { Proposal: var proposal }
        ? words["Ground_Proposal", proposal.Symbol, draft.NumberOf(matter.ClauseIn(draft))]
        : words["Ground_Clause", draft.NumberOf(matter.ClauseIn(draft))];

    /// <summary>"support AUS/3 on 12, wording 2".</summary>
    public static string Say(this Words words, SharedGround ground, Draft draft) =>
        words[$"Ground_{ground.Signal}", words.NameOf(ground.Matter, draft), ground.Wording];

    /// <summary>Who says it, and how: by itself, with a group, or by a name on the proposal.</summary>
    public static string Who(this Words words, SharedGround ground) => string.Join("; ", ground.Stances.Select(stance =>
        stance.Standpoint.Said is null ? words["Ground_ByName", words.Name(stance)] : words.Name(stance)));

    public static string AddressOf(Matter matter, Draft draft) =>
        ClauseAddress.Of(draft.Id.Value, matter.ClauseIn(draft), (matter as ThisProposal)?.Proposal);
}
