using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// What a proposal would do to the text: in the words of the ITU ADD, MOD, SUP, NOC, and what is made of them.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Modification), "modify")]
[JsonDerivedType(typeof(Addition), "add")]
[JsonDerivedType(typeof(Amendment), "amend")]
[JsonDerivedType(typeof(Consolidation), "consolidate")]
[JsonDerivedType(typeof(Deletion), "delete")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Retain), "retain")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Split), "split")]
public abstract record Change
{
    /// <summary>The clause under which the proposal is shown.</summary>
    public abstract ClauseId? On(Draft draft);

    /// <summary>The clauses of the text whose words, place or being it would change; none where it only adds.</summary>
    public virtual IEnumerable<ClauseId> Reaches(Draft draft) => On(draft) is { } on ? [on] : [];

    /// <summary>The changes of single clauses that it is made of; itself, where it is one.</summary>
    public virtual IEnumerable<Change> SingleChanges(Draft draft) => [this];

    /// <summary>Whether the clause would go by it.</summary>
    public virtual bool Deletes(Draft draft, ClauseId clause) =>
        SingleChanges(draft).OfType<Deletion>().Any(part => part.Reaches(draft).Contains(clause));

    /// <summary>Whether it is of the same kind, at the same place, as another one.</summary>
    public abstract bool IsWhere(Change other);

    /// <summary>Checks it against the draft and cleans its text; the clean change, or a refusal.</summary>
    public abstract (Change? Clean, Refusal? Refusal) Check(Draft draft);

    /// <summary>The words that it speaks of, in their order: those that it asks for, takes away or keeps.</summary>
    public abstract Sequence<string> Words(Draft draft);

    /// <summary>How many clauses accepting it makes.</summary>
    public virtual int Makes() => 0;

    /// <summary>
    /// The first clause in which accepting it as it stands would give other words than it was written in.
    /// </summary>
    public virtual ClauseId? OtherThanWritten(Draft draft) => null;

    /// <summary>Whether it only puts other words to what stands, and may still come when new issues may not.</summary>
    public virtual bool FineTunes() => false;

    /// <summary>Whether carrying it out leaves a "bis" that stays empty until the numbers run through again.</summary>
    public virtual bool LeavesABis(Draft draft) => false;

    public abstract Standing Standing(Draft draft);

    /// <summary>The text that accepting it as proposed would give; null where there is none or it conflicts.</summary>
    public abstract string? Outcome(Draft draft);

    /// <summary>What accepting it would give beyond <see cref="Outcome"/>, where it gives several texts.</summary>
    public virtual Sequence<string> FurtherTexts(Draft draft) => [];

    /// <summary>What a recommendation would say besides its action, where that is to change.</summary>
    public virtual Recommendation? Facts(Draft draft) => null;

    /// <summary>
    /// The same substance, written against the text as it stands now; null where it is written so already, or has no
    /// target.
    /// </summary>
    public abstract Change? Renew(Draft draft);

    /// <summary>The draft with the change carried out, in the texts that were recorded when it was accepted.</summary>
    public abstract Draft Adopt(Draft draft, string text, Adoptee from);

    /// <summary>Whether it leaves the clause under which it is shown alone: something comes in beside it.</summary>
    public bool IsBeside(Draft draft) => this is Addition
        || (this is Amendment amendment && amendment.InFull(draft) is Addition);

    /// <summary>Whether accepting the one gives the same as accepting the other.</summary>
    public bool IsSameAs(Change other, Draft draft) => Equals(other)
        || (other.IsWhere(this)
            && Outcome(draft) is { } text
            && text == other.Outcome(draft)
            && FurtherTexts(draft) == other.FurtherTexts(draft)
            && Facts(draft) == other.Facts(draft));
}

/// <summary>Where an adopted change comes from: the recorded act and the proposal.</summary>
public sealed record Adoptee(Stamp Stamp, ProposalId Proposal)
{
    /// <summary>The further texts, as they were recorded.</summary>
    public Sequence<string> Texts { get; init; }

    /// <summary>
    /// Whether the "bis" of what is moved stays empty; a record of an earlier program gave it to another.
    /// </summary>
    public bool KeepsNumbers { get; init; }

    /// <summary>Of what is only tried.</summary>
    public static Adoptee None { get; } = new(new Stamp(0, default, new Seat("", Role.Chair)), default);
}
