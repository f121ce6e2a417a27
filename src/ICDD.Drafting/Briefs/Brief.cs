using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>
/// What a delegation, or a group, has not tabled: its drafts of proposals, its notes, its red lines. Immutable, and
/// never a part of the shared draft.
/// </summary>
public sealed record Brief(BriefOwner Owner)
{
    public long Version { get; init; }

    /// <summary>In the order in which they were first kept.</summary>
    public ImmutableList<DraftProposal> Drafts { get; init; } = [];

    public ImmutableList<Note> Notes { get; init; } = [];

    public ImmutableList<DrawnBottomLine> BottomLines { get; init; } = [];

    /// <summary>Who opened it, and who vouches for whom.</summary>
    public BriefAccess Access { get; init; } = BriefAccess.None;

    /// <summary>How many of each were ever made: the source of the next id.</summary>
    public int DraftCount { get; init; }

    public int NoteCount { get; init; }

    public int BottomLineCount { get; init; }

    public DraftProposal? Find(DraftProposalId id) => Drafts.Find(draft => draft.Id == id);

    public Note? Find(NoteId id) => Notes.Find(note => note.Id == id);

    public DrawnBottomLine? Find(BottomLineId id) => BottomLines.Find(line => line.Id == id);

    public IEnumerable<DraftProposal> DraftsOn(ClauseId clause, Draft document) =>
        Drafts.Where(draft => draft.Change.On(document) == clause);

    public Brief With(DraftProposal draft) => this with { Drafts = Drafts.Replace(Find(draft.Id)!, draft) };

    public Brief With(Note note) => this with { Notes = Notes.Replace(Find(note.Id)!, note) };
}
