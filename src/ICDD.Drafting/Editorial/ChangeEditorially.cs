namespace ICDD.Drafting;

/// <summary>
/// The secretariat corrects an adopted clause in form: typed, shown as a redline, challengeable. What alters the
/// meaning is refused and goes back to the conference; a name that no list has waits for the chair's consent.
/// </summary>
/// <param name="Before">The issued words that the secretariat had before its eyes.</param>
[GivenBy(Role.Secretariat), During(Stage.Adopted)]
public sealed record ChangeEditorially(ClauseId Clause, string Before, string Text, EditorialKind Type) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (EditorialRule.RefuseClause(draft, Clause) is { } refusal)
            return refusal;
        if (draft.Editorial.On(Clause)
            .FirstOrDefault(change => change.Status == EditorialStatus.Challenged) is { } doubted)
            return new EditorialChangeIsChallenged(doubted.Number);
        if (draft.Editorial.On(Clause)
            .FirstOrDefault(change => change.Status == EditorialStatus.AwaitsConsent) is { } waiting)
            return new EditorialChangeAwaitsConsent(waiting.Number);
        var issued = IssuedText.TextOf(draft, Clause);
        if (issued != Before)
            return new ClauseHasNewWords(draft.NumberOf(Clause));
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } bad)
            return bad;
        if (text.Text == issued)
            return new NothingIsChanged(draft.NumberOf(Clause));
        var verdict = EditorialRule.Judge(Type, issued, text.Text, NameList.Of(draft));
        return verdict == EditorialVerdict.Substance
            ? new ChangeAltersMeaning(draft.NumberOf(Clause), Type)
            : new EditorialChangeMade(draft.Editorial.Changes.Count + 1, Clause, Type, issued, text.Text)
            {
                IsOnNoList = verdict == EditorialVerdict.NeedsConsent,
            };
    }
}

public sealed record EditorialChangeMade(
    int Number, ClauseId Clause, EditorialKind Type, string Before, string Text) : Event
{
    /// <summary>A name that no list has: it holds once the chair consents.</summary>
    public bool IsOnNoList { get; init; }

    /// <summary>The corrigendum of which it is part: it holds once the chair consents.</summary>
    public int? Corrigendum { get; init; }

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        var made = new EditorialChange(Number, Clause, Type, Before, Text, stamp)
        {
            IsOnNoList = IsOnNoList,
            Corrigendum = Corrigendum,
            Status = IsOnNoList || Corrigendum is not null ? EditorialStatus.AwaitsConsent : EditorialStatus.Standing,
        };
        return draft with { Editorial = draft.Editorial with { Changes = draft.Editorial.Changes.Add(made) } };
    }

    public override Touched Touches(Draft draft) => Touched.Only(Clause);
}
