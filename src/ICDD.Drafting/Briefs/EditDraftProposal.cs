namespace ICDD.Drafting;

/// <summary>A member puts a draft into other words, as it saw it in the given wording.</summary>
public sealed record EditDraftProposal(
    DraftProposalId Draft, int Wording, Propose Words, CommandId Tabling) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document)
    {
        if (DraftProposalRule.CheckUntabled(brief, Draft) is { } closed)
            return closed;
        var draft = brief.Find(Draft)!;
        if (draft.Wording != Wording)
            return new DraftProposalHasNewWords();
        var (clean, rationale, refusal) = DraftProposalRule.Read(document, Words.Change, Words.Rationale);
        if (refusal is not null)
            return refusal;
        return clean == draft.Change && rationale == draft.Rationale && Words.OnBehalfOf == draft.OnBehalfOf
            ? new AlreadySo()
            : new DraftProposalEdited(Draft, clean!, Tabling) { Rationale = rationale, OnBehalfOf = Words.OnBehalfOf };
    }
}

public sealed record DraftProposalEdited(DraftProposalId Draft, Change Change, CommandId Tabling) : BriefEvent
{
    public string Rationale { get; init; } = "";

    public GroupCode? OnBehalfOf { get; init; }

    public override Brief Apply(Brief brief, Stamp stamp)
    {
        var draft = brief.Find(Draft)!;
        return brief.With(draft with
        {
            Change = Change,
            Rationale = Rationale,
            OnBehalfOf = OnBehalfOf,
            Tabling = Tabling,
            Wording = draft.Wording + 1,
            Stamp = stamp,
        });
    }
}
