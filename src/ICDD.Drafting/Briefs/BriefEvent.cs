using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>Something that happened in a brief. Its names stand in the journal for ever.</summary>
[JsonPolymorphic(
    TypeDiscriminatorPropertyName = "kind",
    UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(AccessConfirmed), "access-confirmed")]
[JsonDerivedType(typeof(AccessDenied), "access-denied")]
[JsonDerivedType(typeof(AdmissionConfirmed), "admission-confirmed")]
[JsonDerivedType(typeof(BottomLineDrawn), "bottom-line-drawn")]
[JsonDerivedType(typeof(BottomLineLifted), "bottom-line-lifted")]
[JsonDerivedType(typeof(BriefOpened), "brief-opened")]
[JsonDerivedType(typeof(DraftProposalDiscarded), "draft-proposal-discarded")]
[JsonDerivedType(typeof(DraftProposalEdited), "draft-proposal-edited")]
[JsonDerivedType(typeof(DraftProposalKept), "draft-proposal-kept")]
[JsonDerivedType(typeof(DraftProposalTabled), "draft-proposal-tabled")]
[JsonDerivedType(typeof(NoteEdited), "note-edited")]
[JsonDerivedType(typeof(NoteMade), "note-made")]
[JsonDerivedType(typeof(NoteRemoved), "note-removed")]
public abstract record BriefEvent
{
    public abstract Brief Apply(Brief brief, Stamp stamp);
}
