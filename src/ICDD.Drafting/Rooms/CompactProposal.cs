namespace ICDD.Drafting;

/// <summary>Proposals and their wordings in few bytes.</summary>
internal static class CompactProposal
{
    public static void Write(CompactWriter to, Proposal proposal) => to.Either(proposal, Plain(proposal), _ =>
    {
        to.Id(proposal.Id);
        to.Id(proposal.Sponsor);
        to.Maybe(proposal.OnBehalfOf, to.Id);
        to.Many(proposal.Positions, position => CompactTalk.Write(to, position));
        to.Id(proposal.On);
        to.Many(proposal.Wordings, wording => Write(to, wording));
        to.Many(proposal.CoSponsors, to.Id);
        to.Number((int)proposal.Status);
        to.MaybeNone(proposal.Closing, closing => Write(to, closing));
        to.Maybe(proposal.Made, to.Id);
    });

    public static Proposal Read(CompactReader from) => from.Either(static from => new Proposal
    {
        Id = from.Id<ProposalId>(),
        Sponsor = from.Id<DelegationCode>(),
        OnBehalfOf = from.Maybe(static from => from.Id<GroupCode>()),
        Positions = from.Many(CompactTalk.ReadPosition),
        On = from.Id<ClauseId>(),
        Wordings = from.Many(ReadWording),
        CoSponsors = from.Many(static from => from.Id<DelegationCode>()),
        Status = (ProposalStatus)from.Number(),
        Closing = from.MaybeNone(static from => new ProposalClosing(CompactTalk.ReadStamp(from), from.Word())),
        Made = from.Maybe(static from => from.Id<ClauseId>()),
    });

    private static Proposal Plain(Proposal proposal) => new()
    {
        Id = proposal.Id,
        Sponsor = proposal.Sponsor,
        OnBehalfOf = proposal.OnBehalfOf,
        Positions = proposal.Positions,
        On = proposal.On,
        Wordings = proposal.Wordings,
        CoSponsors = proposal.CoSponsors,
        Status = proposal.Status,
        Closing = proposal.Closing is { } closing && closing != new ProposalClosing(closing.Stamp, closing.Reason)
            ? null
            : proposal.Closing,
        Made = proposal.Made,
    };

    private static void Write(CompactWriter to, ProposalClosing closing)
    {
        CompactTalk.Write(to, closing.Stamp);
        to.Word(closing.Reason);
    }

    private static void Write(CompactWriter to, ProposalWording wording) => to.Either(wording, Plain(wording), _ =>
    {
        to.Number(wording.Number);
        Write(to, wording.Change);
        to.Word(wording.Rationale);
        CompactTalk.Write(to, wording.Stamp);
        to.Number((int)wording.Cause);
    });

    private static ProposalWording ReadWording(CompactReader from) => from.Either(static from =>
        new ProposalWording(from.Count(), ReadChange(from), from.Word(), CompactTalk.ReadStamp(from))
        {
            Cause = (WordingCause)from.Number(),
        });

    private static ProposalWording Plain(ProposalWording wording) =>
        new(wording.Number, wording.Change, wording.Rationale, wording.Stamp) { Cause = wording.Cause };

    private static void Write(CompactWriter to, Change change) => to.Either(change, Plain(change), _ =>
    {
        var (clause, wording, text) = (Modification)change;
        to.Id(clause);
        to.Number(wording);
        to.Text(text);
    });

    private static Change ReadChange(CompactReader from) =>
        from.Either<Change>(static from => new Modification(from.Id<ClauseId>(), from.Count(), from.Text()));

    private static Modification? Plain(Change change) =>
        change is Modification(var clause, var wording, var text) ? new(clause, wording, text) : null;
}
