namespace ICDD.Drafting;

public sealed record NoteOnClause(ClauseId Clause, string Text) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document)
    {
        if (document.Find(Clause) is null)
            return new ClauseIsUnknown(Clause);
        var text = PlainText.ReadLines(Text, Limits.Comment);
        return text.Refusal is { } refusal ? refusal : new NoteMade(new($"n{brief.NoteCount + 1}"), Clause, text.Text);
    }
}

public sealed record NoteMade(NoteId Note, ClauseId Clause, string Text) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) => brief with
    {
        NoteCount = brief.NoteCount + 1,
        Notes = brief.Notes.Add(new Note(Note, Clause, Text, stamp)),
    };
}
