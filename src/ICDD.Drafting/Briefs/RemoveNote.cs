namespace ICDD.Drafting;

public sealed record RemoveNote(NoteId Note) : BriefCommand
{
    protected override BriefDecision Rule(Brief brief, Draft document) =>
        brief.Find(Note) is null ? new NoteIsUnknown() : new NoteRemoved(Note);
}

public sealed record NoteRemoved(NoteId Note) : BriefEvent
{
    public override Brief Apply(Brief brief, Stamp stamp) =>
        brief with { Notes = brief.Notes.Remove(brief.Find(Note)!) };
}
