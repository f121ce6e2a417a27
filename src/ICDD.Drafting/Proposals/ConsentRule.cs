namespace ICDD.Drafting;

/// <summary>An act of the sponsor, or of the secretariat with the sponsor's recorded consent.</summary>
public static class ConsentRule
{
    public static (string Consent, Refusal? Refusal) Check(Draft draft, ProposalId id, Seat seat, string consent)
    {
        var given = PlainText.ReadOptionalLines(consent, Limits.Comment);
        if (seat.Role != Role.Secretariat)
            return (given.Text ?? "", OwnProposalRule.Check(draft, id, seat) ?? given.Refusal);
        return draft.Find(id) switch
        {
            null => ("", new ProposalIsUnknown(id.Symbol)),
            { IsOpen: false } closed => ("", new ProposalIsClosed(id.Symbol, closed.Status)),
            _ when given.Refusal is { } bad => ("", bad),
            _ => (given.Text, given.Text.Length == 0 ? new ConsentIsMissing(id.Symbol) : null),
        };
    }
}
