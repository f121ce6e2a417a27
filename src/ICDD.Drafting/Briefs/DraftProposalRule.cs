namespace ICDD.Drafting;

/// <summary>
/// What a draft of a proposal must be: words that could be tabled. That the clause is closed, or the stage another one,
/// is no reason against a draft; it may be the reason for having one.
/// </summary>
internal static class DraftProposalRule
{
    public static (Change? Clean, string Rationale, Refusal? Refusal) Read(
        Draft document, Change change, string rationale)
    {
        var (clean, refusal) = change.Check(document);
        if (clean is null)
            return (null, "", refusal);
        if (clean.On(document) is not { } on || document.Find(on) is null)
            return (null, "", new PlaceIsUnknown());
        var reason = PlainText.ReadOptionalLines(rationale, Limits.Comment);
        return reason.Refusal is { } bad ? (null, "", bad) : (clean, reason.Text, null);
    }

    public static Refusal? CheckUntabled(Brief brief, DraftProposalId id) => brief.Find(id) switch
    {
        null => new DraftProposalIsUnknown(),
        { TabledAs: { } proposal } => new DraftProposalIsTabled(proposal.Symbol),
        _ => null,
    };
}
