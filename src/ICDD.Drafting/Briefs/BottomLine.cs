using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// A red line, under a name that is not that of a redline: what the own side cannot give up. Computed against the live
/// text and the open proposals, word by word, upper and lower case alike. A warning for its own members; it stops
/// nobody.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ClauseStays), "clause-stays")]
[JsonDerivedType(typeof(WordsStay), "words-stay")]
[JsonDerivedType(typeof(WordsStayOut), "words-stay-out")]
public abstract record BottomLine
{
    /// <summary>The clause that it watches; null for the whole text.</summary>
    public abstract ClauseId? Watched();

    public abstract (BottomLine? Clean, Refusal? Refusal) Check(Draft document);

    /// <summary>Whether a clause that it watches crosses it in this text; null where the clause is gone.</summary>
    public abstract bool IsCrossedBy(string? text);
}

/// <summary>The clause must stay in the text, in whatever words.</summary>
public sealed record ClauseStays(ClauseId Clause) : BottomLine
{
    public override ClauseId? Watched() => Clause;

    public override (BottomLine? Clean, Refusal? Refusal) Check(Draft document) =>
        document.Find(Clause) is null ? (null, new ClauseIsUnknown(Clause)) : (this, null);

    public override bool IsCrossedBy(string? text) => text is null;
}

/// <summary>These words must stay in this clause.</summary>
public sealed record WordsStay(ClauseId Clause, string Words) : BottomLine
{
    public override ClauseId? Watched() => Clause;

    public override (BottomLine? Clean, Refusal? Refusal) Check(Draft document)
    {
        if (document.Find(Clause) is null)
            return (null, new ClauseIsUnknown(Clause));
        var words = PlainText.Read(Words, Limits.Line);
        return words.Refusal is { } refusal ? (null, refusal) : (this with { Words = words.Text }, null);
    }

    public override bool IsCrossedBy(string? text) => text is null || !SoughtWords.Stand(Words, text);
}

/// <summary>These words must not appear: in this clause, or anywhere in the text.</summary>
public sealed record WordsStayOut(string Words) : BottomLine
{
    public ClauseId? Clause { get; init; }

    public override ClauseId? Watched() => Clause;

    public override (BottomLine? Clean, Refusal? Refusal) Check(Draft document)
    {
        if (Clause is { } clause && document.Find(clause) is null)
            return (null, new ClauseIsUnknown(clause));
        var words = PlainText.Read(Words, Limits.Line);
        return words.Refusal is { } refusal ? (null, refusal) : (this with { Words = words.Text }, null);
    }

    public override bool IsCrossedBy(string? text) => text is not null && SoughtWords.Stand(Words, text);
}
