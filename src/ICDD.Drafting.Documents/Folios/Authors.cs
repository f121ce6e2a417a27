namespace ICDD.Drafting.Documents;

/// <summary>
/// For whom a clause was changed: the delegations whose proposals were accepted as proposed, the chair for words of its
/// own, or else the part that acted. Never a person.
/// </summary>
internal sealed class Authors(Draft draft, Words words, Func<ClauseId, int> since, Func<ClauseId, int> until)
{
    public string Of(ClauseId id)
    {
        var wordings = draft.Clauses[id].Wordings
            .Where(wording => wording.Number > since(id) && wording.Number <= until(id)).ToList();
        var names = wordings.SelectMany(wording => wording.From)
            .Select(id => NameOf(draft.Proposals[id]))
            .Distinct();
        return string.Join(words["AuthorSeparator"], names) is { Length: > 0 } joined ? OneLine.Of(joined) : Part(wordings);
    }

    private string NameOf(Proposal proposal) => proposal.Status == ProposalStatus.Reflected
        ? words["Chair"]
        : proposal.OnBehalfOf?.Value ?? draft.Seating.Find(proposal.Sponsor)?.Name ?? proposal.Sponsor.Value;

    private string Part(List<Wording> wordings) =>
        words[wordings.Exists(wording => wording.Stamp.By.Role == Role.Chair) ? "Chair" : "SecretariatAuthor"];
}
