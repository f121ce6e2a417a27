namespace ICDD.Drafting;

/// <summary>
/// The chair puts the question when nothing stands in the way. It stays open until a delegation objects, the chair records
/// the decision, or the text is no longer the one on which it was put.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record PutTheQuestion(string Meeting) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (AdoptionRule.RefuseObstacles(draft) is { } refusal)
            return refusal;
        if (Question.Open(draft) is { } open)
            return new QuestionIsPut(open.Meeting);
        var meeting = PlainText.Read(Meeting, Limits.Line);
        return meeting.Refusal is { } bad ? bad : AdoptionRule.Put(draft, meeting.Text);
    }
}

public sealed record QuestionPut(int Number, string Meeting, TextHash Text) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) =>
        draft with { Questions = draft.Questions.Add(new Question(Number, Meeting, Text, stamp)) };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
