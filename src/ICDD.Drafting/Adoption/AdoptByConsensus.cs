namespace ICDD.Drafting;

/// <summary>
/// The question was put, no objection is heard, and it is so decided: every clause agreed, no proposal open. What was
/// agreed ad referendum becomes agreed with the whole. Headings need no agreement of their own. After an objection, or
/// a change of the text, the question has to be put anew first.
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
            return new AdoptionWasObjectedTo(
                draft.Seating.NameOf(objection.Delegation));
        var meeting = PlainText.Read(Meeting, Limits.Line);
        if (meeting.Refusal is { } bad)
            return bad;
        if (Question.Open(draft) is not { } question)
            return new QuestionWasNotPut();
        return StandingObjection.Unanswered(draft, question) is { Count: > 0 } standing
            ? new ObjectionsStand(standing.Select(each => each.Named(draft)).ToSequence())
            : new DocumentAdopted(meeting.Text);
    }
}

public sealed record DocumentAdopted(string Meeting) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Stage = Stage.Adopted,
        Adopted = new AdoptedDocument(draft.Conference!.AdoptedSymbol, Meeting, stamp),
        NumberedUntilAdoption = draft.Outline,
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
