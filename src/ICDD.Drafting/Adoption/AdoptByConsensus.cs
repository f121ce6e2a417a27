namespace ICDD.Drafting;

/// <summary>
/// The question is put, no objection is heard, and it is so decided: every clause agreed, no proposal open. What was
/// agreed ad referendum becomes agreed with the whole. Headings need no agreement of their own. Where no question stands in
/// the hall yet, this puts it and records the decision in one step; after an objection it has to be put anew first.
/// </summary>
/// <param name="Meeting">Where it was adopted, e.g. "1st plenary meeting".</param>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AdoptByConsensus(string Meeting) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (AdoptionRule.RefuseObstacles(draft) is { } refusal)
            return refusal;
        if (Question.Unanswered(draft) is { } objection)
            return new AdoptionWasObjectedTo(draft.Seating.Find(objection.Delegation)?.Name ?? objection.Delegation.Value);
        var meeting = PlainText.Read(Meeting, Limits.Line);
        if (meeting.Refusal is { } bad)
            return bad;
        return Question.Open(draft) is null
            ? Decision.Of(AdoptionRule.Put(draft, meeting.Text), new DocumentAdopted(meeting.Text))
            : new DocumentAdopted(meeting.Text);
    }
}

public sealed record DocumentAdopted(string Meeting) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Stage = Stage.Adopted,
        Adopted = new AdoptedDocument(draft.Conference!.AdoptedSymbol, Meeting, stamp),
        Outline = draft.Outline.Renumber(id => draft.Clauses[id].Stands),
        Clauses = draft.Clauses.SetItems(draft.Standing().Select(clause => KeyValuePair.Create(
            clause.Id,
            clause with
            {
                Status = ClauseStatus.Agreed,
                Rulings = clause.Rulings.Add(new Ruling(RulingKind.Adopted, clause.Wording.Number, "", stamp)),
            }))),
    };
}
