namespace ICDD.Drafting.Documents;

/// <summary>
/// For whom a clause was changed: the delegations whose proposals were accepted as proposed, the chair for words of its
/// own, or else the part that acted. Never a person.
/// </summary>
internal sealed class Authors(Draft draft, Words words, Func<ClauseId, int> since, Func<ClauseId, int> until)
{
    public Author Of(ClauseId id)
    {
        if (draft.Find(id) is not { } clause)
            return new Author(words["SecretariatAuthor"]);
        var wordings = clause.Wordings
            .Where(wording => wording.Number > since(id) && wording.Number <= until(id)).ToList();
        var names = wordings.SelectMany(wording => wording.From)
            .Select(id => NameOf(draft.Proposals[id]))
            .Distinct();
        var name = string.Join(words["AuthorSeparator"], names) is { Length: > 0 } joined
            ? OneLine.Of(joined)
            : Part(wordings);
        return new Author(name, wordings.Count > 0 ? draft.Conference!.AtVenue(wordings[^1].Stamp.At) : null);
    }

    private string NameOf(Proposal proposal) =>
        proposal.Status == ProposalStatus.Reflected ? words["Chair"] : AuthorNames.Of(draft, proposal, words);

    private string Part(List<Wording> wordings) =>
        words[wordings.Exists(wording => wording.Stamp.By.Role == Role.Chair) ? "Chair" : "SecretariatAuthor"];
}
