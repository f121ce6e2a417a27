namespace ICDD.Drafting;

/// <summary>A formal objection: it closes the question.</summary>
public sealed record Objection(DelegationCode Delegation, string Reason, Stamp Stamp);

/// <summary>"Is there any objection to the adoption of this text?": put by the chair on the text as it stood.</summary>
/// <param name="Text">The hash of the text on which it was put; on any other text it has lapsed.</param>
public sealed record Question(int Number, string Meeting, TextHash Text, Stamp Stamp)
{
    public Objection? Objection { get; init; }

    /// <summary>The question that stands in the hall now: put on the text as it is, and not objected to.</summary>
    public static Question? Open(Draft draft) =>
        draft.Adopted is null && draft.Questions is [.., { Objection: null } last] && last.Text == HashOf(draft) ? last : null;

    /// <summary>The objection that nothing has been put after.</summary>
    public static Objection? Unanswered(Draft draft) => draft.Questions is [.., var last] ? last.Objection : null;

    public static TextHash HashOf(Draft draft) => TextHash.Of(TextState.Of(draft));
}
