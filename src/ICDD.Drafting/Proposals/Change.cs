using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>What a proposal would do to the text: in the words of the ITU ADD, MOD or SUP.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Modification), "modify")]
[JsonDerivedType(typeof(Addition), "add")]
[JsonDerivedType(typeof(Deletion), "delete")]
public abstract record Change
{
    /// <summary>The clause under which the proposal is shown.</summary>
    public abstract ClauseId? On(Draft draft);

    /// <summary>Whether it is of the same kind, at the same place, as another one.</summary>
    public abstract bool IsWhere(Change other);

    /// <summary>Checks it against the draft and cleans its text; the clean change, or a refusal.</summary>
    public abstract (Change? Clean, Refusal? Refusal) Check(Draft draft);

    public abstract Standing Standing(Draft draft);

    /// <summary>The text that accepting it as proposed would give; null where there is none or it conflicts.</summary>
    public abstract string? Outcome(Draft draft);

    /// <summary>The draft with the change carried out, in the text that was recorded when it was accepted.</summary>
    public abstract Draft Adopt(Draft draft, string text, Adoptee from);
}

/// <summary>Where an adopted change comes from: the recorded act and the proposal.</summary>
public sealed record Adoptee(Stamp Stamp, ProposalId Proposal);
