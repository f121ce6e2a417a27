namespace ICDD.Drafting;

/// <summary>
/// The chair puts the question, hears no objection, and it is so decided: every clause agreed, no proposal open. What
/// was agreed ad referendum becomes agreed with the whole. Headings need no agreement of their own.
/// </summary>
/// <param name="Meeting">Where it was adopted, e.g. "1st plenary meeting".</param>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record AdoptByConsensus(string Meeting) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (!draft.Standing().Any())
            return new TextIsBlank();
        var obstacles = Obstacle.Of(draft);
        if (obstacles.Count > 0)
            return new AdoptionIsBlocked(obstacles.Count, obstacles.ToSequence());
        var meeting = PlainText.Read(Meeting, Limits.Line);
        return meeting.Refusal is { } refusal ? refusal : new DocumentAdopted(meeting.Text);
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
