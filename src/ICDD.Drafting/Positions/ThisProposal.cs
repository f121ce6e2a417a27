using System.Collections.Immutable;

namespace ICDD.Drafting;

public sealed record ThisProposal(ProposalId Proposal) : Matter
{
    public override Refusal? Check(Draft draft) => draft.Find(Proposal) switch
    {
        null => new ProposalIsUnknown(Proposal.Symbol),
        { IsOpen: false } closed => new ProposalIsClosed(Proposal.Symbol, closed.Status),
        _ => null,
    };

    public override Refusal? CheckKnown(Draft draft, int wording) =>
        wording >= 1 && wording <= WordingIn(draft) ? null : new WordingIsUnknown(Proposal.Symbol, wording);

    public override Refusal? CheckNewest(Draft draft, int wording) =>
        WordingIn(draft) == wording ? null : new ProposalHasNewWords(Proposal.Symbol);

    public override ClauseId ClauseIn(Draft draft) => draft.Proposals[Proposal].On;

    public override int WordingIn(Draft draft) => draft.Proposals[Proposal].Wording.Number;

    public override bool SaysStill(Draft draft, int wording)
    {
        var proposal = draft.Proposals[Proposal];
        return proposal.Wordings.Any(each => each.Number == wording && each.Change == proposal.Change);
    }

    public override ImmutableList<PositionEntry> PositionsIn(Draft draft) => draft.Proposals[Proposal].Positions;

    public override Draft Add(Draft draft, PositionEntry position)
    {
        var proposal = draft.Proposals[Proposal];
        return draft.With(proposal with { Positions = proposal.Positions.Add(position) });
    }

    public override IEnumerable<Voice> NamesIn(Draft draft)
    {
        var proposal = draft.Proposals[Proposal];
        return proposal.CoSponsors.Select(code => new Voice(code)).Prepend(proposal.By);
    }
}
