namespace ICDD.Drafting;

/// <summary>A formal objection: it closes the question.</summary>
public sealed record Objection(DelegationCode Delegation, string Reason, Stamp Stamp);

/// <summary>"Is there any objection to the adoption of this text?": put by the chair on the text as it stood.</summary>
/// <param name="Text">The hash of the text on which it was put; on any other text it has lapsed.</param>
public sealed record Question(int Number, string Meeting, TextHash Text, Stamp Stamp)
{
    public Objection? Objection { get; init; }

    /// <summary>When the chair took it back.</summary>
    public Stamp? TakenBack { get; init; }

    /// <summary>What the chair said to the objections that stood on record.</summary>
    public Sequence<AnsweredObjection> Answers { get; init; }

    /// <summary>Whether the hash is of the text with its numbers run through, where that is another one.</summary>
    public bool Renumbered { get; init; }

    /// <summary>The question that stands in the hall now: put on the text as it is, and not objected to.</summary>
    public static Question? Open(Draft draft) =>
        draft.Adopted is null && draft.Questions is [.., { Objection: null, TakenBack: null } last]
            && last.IsOn(draft) ? last : null;

    /// <summary>The objection that nothing has been put after.</summary>
    public static Objection? Unanswered(Draft draft) =>
        draft.Questions.FindLast(question => question.TakenBack is null)?.Objection;

    /// <summary>Of the text as it would be adopted, with its numbers run through.</summary>
    public static TextHash HashOf(Draft draft) => TextHash.Of(TextState.Of(
        draft with { Outline = draft.Outline.Renumber(id => draft.Clauses[id].Stands) }));

    /// <summary>Of the text with the numbers of today.</summary>
    public static TextHash HashOfWorkingText(Draft draft) => TextHash.Of(TextState.Of(draft));

    /// <summary>A record of an earlier program has the hash of the working text.</summary>
    private bool IsOn(Draft draft) => Text == (Renumbered ? HashOf(draft) : HashOfWorkingText(draft));
}
