namespace ICDD.Drafting;

/// <summary>One clause in its right words, as the secretariat hands them in.</summary>
public sealed record CorrectedClause(ClauseId Clause, string Text);

/// <summary>One correction, as a change from the words that stood.</summary>
public sealed record Correction(ClauseId Clause, string Before, string After);

/// <summary>A correction of a certified document under a symbol of its own; neither the adopted nor the issued text changes.</summary>
public sealed record Corrigendum(int Number, string Symbol, Sequence<Correction> Corrections, string Reason, Stamp Stamp);

[GivenBy(Role.Secretariat), During(Stage.Adopted)]
public sealed record IssueCorrigendum(Sequence<CorrectedClause> Corrections, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Editorial.Certified is null)
            return new TextIsNotCertified();
        if (Corrections.Count == 0)
            return new CorrigendumIsEmpty();
        var corrections = new List<Correction>();
        foreach (var each in Corrections)
        {
            var (correction, refusal) = Read(draft, each);
            if (refusal is not null)
                return refusal;
            if (corrections.Exists(other => other.Clause == each.Clause))
                return new ClauseIsCorrectedTwice(draft.NumberOf(each.Clause));
            corrections.Add(correction!);
        }

        var reason = Reasons.Read(Reason);
        var number = draft.Editorial.Corrigenda.Count + 1;
        return reason.Refusal is { } bad
            ? bad
            : new CorrigendumIssued(
                number, $"{draft.Adopted!.Symbol}/Corr.{Numerals.Arabic(number)}", corrections.ToSequence(), reason.Text);
    }

    private static (Correction? Correction, Refusal? Refusal) Read(Draft draft, CorrectedClause corrected)
    {
        if (EditorialRule.RefuseAbsent(draft, corrected.Clause) is { } absent)
            return (null, absent);
        var text = PlainText.Read(corrected.Text, Limits.Clause);
        var before = IssuedText.CorrectedTextOf(draft, corrected.Clause);
        return text.Refusal is { } bad ? (null, bad)
            : text.Text == before ? (null, new NothingIsChanged(draft.NumberOf(corrected.Clause)))
            : (new Correction(corrected.Clause, before, text.Text), null);
    }
}

public sealed record CorrigendumIssued(int Number, string Symbol, Sequence<Correction> Corrections, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Editorial = draft.Editorial with
        {
            Corrigenda = draft.Editorial.Corrigenda.Add(new Corrigendum(Number, Symbol, Corrections, Reason, stamp)),
        },
    };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
