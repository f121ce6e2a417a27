namespace ICDD.Drafting;

/// <summary>A would-be proposal goes into the brief.</summary>
/// <param name="Tabling">Drawn by lot; see <see cref="DraftProposal.Tabling"/>.</param>
public sealed record KeepDraftProposal(Change Change, string Rationale, CommandId Tabling) : BriefCommand
{
    public GroupCode? OnBehalfOf { get; init; }

    protected override BriefDecision Rule(Brief brief, Draft document)
    {
        var (clean, rationale, refusal) = DraftProposalRule.Read(document, Change, Rationale);
        return refusal is not null ? refusal
            : new DraftProposalKept(new($"d{brief.DraftCount + 1}"), clean!, Tabling)
            {
                Rationale = rationale,
                OnBehalfOf = OnBehalfOf,
            };
    }
}

public sealed record DraftProposalKept(DraftProposalId Draft, Change Change, CommandId Tabling) : BriefEvent
{
    public string Rationale { get; init; } = "";

    public GroupCode? OnBehalfOf { get; init; }

    public override Brief Apply(Brief brief, Stamp stamp) => brief with
    {
        DraftCount = brief.DraftCount + 1,
        Drafts = brief.Drafts.Add(new DraftProposal
        {
            Id = Draft,
            Change = Change,
            Rationale = Rationale,
            OnBehalfOf = OnBehalfOf,
            Tabling = Tabling,
            Stamp = stamp,
        }),
    };
}
