namespace ICDD.Drafting;

/// <summary>One clause in its right words, as the secretariat hands them in.</summary>
public sealed record CorrectedClause(ClauseId Clause, string Text);

/// <summary>One correction, as a change from the words that stood.</summary>
public sealed record Correction(ClauseId Clause, string Before, string After);

/// <summary>
/// A correction of a certified document under a symbol of its own; neither the adopted nor the issued text changes.
/// </summary>
public sealed record Corrigendum(
    int Number, string Symbol, Sequence<Correction> Corrections, string Reason, Stamp Stamp);

/// <summary>What the secretariat drew up; its corrections are editorial changes that belong to it.</summary>
/// <param name="Issued">The number under which it was issued; none while it waits.</param>
public sealed record DrawnCorrigendum(int Number, string Reason, Stamp Stamp, int? Issued = null);

/// <summary>
/// The secretariat draws a corrigendum up. Each correction has to pass as an editorial change, needs the chair's
/// consent, and can then be challenged as any other; what holds when the windows are closed is issued by itself.
/// </summary>
[GivenBy(Role.Secretariat), During(Stage.Adopted)]
public sealed record IssueCorrigendum(Sequence<CorrectedClause> Corrections, string Reason) : Command
{
    protected override Decision Rule(Draft draft, Seat seat, DateTimeOffset now)
    {
        if (draft.Editorial.Certified is null)
            return new TextIsNotCertified();
        if (Corrections.Count == 0)
            return new CorrigendumIsEmpty();
        var (drawn, names) = (draft.Editorial.Drawn.Count + 1, NameList.Of(draft));
        var changes = new List<EditorialChangeMade>();
        foreach (var each in Corrections)
        {
            var (change, refusal) = Read(draft, each, names);
            if (refusal is not null)
                return refusal;
            if (changes.Exists(other => other.Clause == each.Clause))
                return new ClauseIsCorrectedTwice(draft.NumberOf(each.Clause));
            changes.Add(
                change! with { Number = draft.Editorial.Changes.Count + changes.Count + 1, Corrigendum = drawn });
        }

        var reason = Reasons.Read(Reason);
        return reason.Refusal is { } bad ? bad : Decision.Of([new CorrigendumDrawnUp(drawn, reason.Text), .. changes]);
    }

    private static (EditorialChangeMade? Change, Refusal? Refusal) Read(
        Draft draft, CorrectedClause corrected, NameList names)
    {
        if (EditorialRule.RefuseAbsent(draft, corrected.Clause) is { } absent)
            return (null, absent);
        var number = draft.NumberOf(corrected.Clause);
        if (draft.Editorial.PendingOn(corrected.Clause) is not null)
            return (null, new CorrectionIsPending(number));
        var text = PlainText.Read(corrected.Text, Limits.Clause);
        var before = IssuedText.CorrectedTextOf(draft, corrected.Clause);
        if (text.Refusal is { } bad)
            return (null, bad);
        if (text.Text == before)
            return (null, new NothingIsChanged(number));
        return EditorialRule.KindOf(before, text.Text, names) is not { } kind
            ? (null, new CorrectionAltersMeaning(number))
            : (new EditorialChangeMade(0, corrected.Clause, kind, before, text.Text)
            {
                IsOnNoList = EditorialRule.Judge(kind, before, text.Text, names) == EditorialVerdict.NeedsConsent,
            }, null);
    }
}

public sealed record CorrigendumDrawnUp(int Number, string Reason) : Event
{
    public override Draft Apply(Draft draft, Stamp stamp) => draft with
    {
        Editorial = draft.Editorial with
        {
            Drawn = draft.Editorial.Drawn.Add(new DrawnCorrigendum(Number, Reason, stamp)),
        },
    };

    public override Touched Touches(Draft draft) => Touched.Nothing;
}
