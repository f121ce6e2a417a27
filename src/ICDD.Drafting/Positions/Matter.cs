using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>What a position is about: a clause as it stands, or a proposal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ThisClause), "clause")]
[JsonDerivedType(typeof(ThisProposal), "proposal")]
public abstract record Matter
{
    /// <summary>Whether anything can still be said of it.</summary>
    public abstract Refusal? Check(Draft draft);

    public abstract Refusal? CheckKnown(Draft draft, int wording);

    /// <summary>Whether this wording is the one that stands.</summary>
    public abstract Refusal? CheckNewest(Draft draft, int wording);

    /// <summary>The clause on whose row it shows.</summary>
    public abstract ClauseId ClauseIn(Draft draft);

    public abstract int WordingIn(Draft draft);

    /// <summary>
    /// Whether the words are those of that wording: it alone decides whether a position still stands.
    /// </summary>
    public abstract bool SaysStill(Draft draft, int wording);

    public abstract ImmutableList<PositionEntry> PositionsIn(Draft draft);

    public abstract Draft Add(Draft draft, PositionEntry position);

    /// <summary>Who speaks for it by having lent it a name, without a signal.</summary>
    public virtual IEnumerable<Voice> NamesIn(Draft draft) => [];
}
