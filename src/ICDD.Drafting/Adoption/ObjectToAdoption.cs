namespace ICDD.Drafting;

/// <summary>
/// A delegation objects while the question is put: there is no consensus, and the question is closed.
/// </summary>
[GivenBy(Role.Delegate), During(Stage.Negotiation)]
public sealed record ObjectToAdoption(string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (Question.Open(draft) is not { } question)
            return new NoQuestionIsPut();
        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad
            ? bad
            : new AdoptionObjected(question.Number, seat.Delegation!.Value, reason.Text);
    }
}

public sealed record AdoptionObjected(int Question, DelegationCode Delegation, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var question = draft.Questions[Question - 1];
        var closed = question with { Objection = new Objection(Delegation, Reason, stamp) };
        return draft with { Questions = draft.Questions.SetItem(Question - 1, closed) };
    }

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
