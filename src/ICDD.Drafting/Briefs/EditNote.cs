namespace ICDD.Drafting;

/// <summary>A member puts a note into other words, as it saw it in the given wording.</summary>
public sealed record EditNote(NoteId Note, int Wording, string Text) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document)
    {
        if (brief.Find(Note) is not { } note)
            return new NoteIsUnknown();
        if (note.Wording != Wording)
            return new NoteHasNewWords();
        var text = PlainText.ReadLines(Text, Limits.Comment);
        return text.Refusal is { } refusal ? refusal
            : text.Text == note.Text ? new AlreadySo()
            : new NoteEdited(Note, text.Text);
    }
}

public sealed record NoteEdited(NoteId Note, string Text) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) => brief.Find(Note)! is var note
        ? brief.With(note with { Text = Text, Stamp = stamp, Wording = note.Wording + 1 })
        : brief;
}
