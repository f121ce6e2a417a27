namespace ICDD.Drafting;

/// <summary>
/// The chair puts the question when nothing stands in the way. An objection that stands on record is named and answered
/// with it. It stays open until a delegation objects, the chair records the decision, or the text is no longer the one
/// on which it was put.
/// </summary>
[GivenBy(Role.Chair), During(Stage.Negotiation)]
public sealed record PutTheQuestion(string Meeting) : Command
{
    public Sequence<AnsweredObjection> Answers { get; init; }

    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (AdoptionRule.RefuseObstacles(draft) is { } refusal)
            return refusal;
        if (Question.Open(draft) is { } open)
            return new QuestionIsPut(open.Meeting);
        var meeting = PlainText.Read(Meeting, Limits.Line);
        if (meeting.Refusal is { } bad)
            return bad;
        var answers = new List<AnsweredObjection>();
        foreach (var standing in StandingObjection.Of(draft))
        {
            var given = PlainText.ReadOptionalLines(
                Answers.FirstOrDefault(standing.IsAnsweredBy)?.Answer ?? "", Limits.Comment);
            if (given.Refusal is { } broken)
                return broken;
            if (given.Text.Length > 0)
                answers.Add(new AnsweredObjection(standing.Delegation, standing.Clause, given.Text));
        }

        var unanswered = StandingObjection.Of(draft).Where(each => !answers.Exists(each.IsAnsweredBy)).ToList();
        return unanswered.Count > 0
            ? new ObjectionsStand(unanswered.Select(each => each.Named(draft)).ToSequence())
            : AdoptionRule.Put(draft, meeting.Text, answers.ToSequence());
    }
}

public sealed record QuestionPut(int Number, string Meeting, TextHash Text) : Event
{
    /// <summary>The hash is of the text with its numbers run through, and that is another one.</summary>
    public bool Renumbered { get; init; }

    public Sequence<AnsweredObjection> Answers { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp) => Reversibles.Put(
        draft with
        {
            Questions = draft.Questions.Add(
                new Question(Number, Meeting, Text, stamp) { Renumbered = Renumbered, Answers = Answers }),
        },
        stamp);

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
