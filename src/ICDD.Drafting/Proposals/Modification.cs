using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting;

/// <summary>MOD: new words for a clause, written against one of its wordings.</summary>
public sealed record Modification(ClauseId Clause, int Wording, string Text) : Change
{
    /// <summary>
    /// What was merged once is known for as long as the words are the same, whatever else is said of them: every screen
    /// asks for it at every act, and for that of every other proposal on the clause.
    /// </summary>
    private static readonly ConditionalWeakTable<Wording, ConcurrentDictionary<Modification, Merge>> Known = [];

    /// <summary>What a recommendation is to say besides its action, where that is to change too.</summary>
    public Recommendation? Recommendation { get; init; }

    /// <summary>What it said when this was proposed; the rule fills it in, whatever is sent.</summary>
    public Recommendation? Before { get; init; }

    public override ClauseId? On(Draft draft) => Clause;

    public override Recommendation? Facts(Draft draft) => Recommendation;

    public override bool IsWhere(Change other) => other is Modification modification && modification.Clause == Clause;

    public override Sequence<string> Words(Draft draft) => [Text];

    public override ClauseId? OtherThanWritten(Draft draft) =>
        Outcome(draft) is { } text && text != Text && !LeavesTheWords(draft) ? Clause : null;

    public override bool FineTunes() => true;

    public override (Change? Clean, Refusal? Refusal) Check(Draft draft)
    {
        if (draft.Find(Clause) is not { } clause)
            return (null, new ClauseIsUnknown(Clause));
        if (clause.TextAt(Wording) is not { Length: > 0 } @base)
            return (null, new WordingIsUnknown(draft.NumberOf(Clause), Wording));
        var text = PlainText.Read(Text, Limits.Clause);
        if (text.Refusal is { } refusal)
            return (null, refusal);
        if (text.Text == @base && (Recommendation is null || Recommendation == clause.Recommendation))
            return (null, new NothingIsChanged(draft.NumberOf(Clause)));
        if (Recommendation is null)
            return (this with { Text = text.Text, Before = null }, draft.RefuseUnlessOpen(clause));
        var (facts, bad) = RecommendationRule.Check(draft, clause.Kind, Recommendation);
        return bad is not null
            ? (null, bad)
            : (
                this with { Text = text.Text, Recommendation = facts, Before = clause.Recommendation },
                draft.RefuseUnlessOpen(clause));
    }

    public override Standing Standing(Draft draft)
    {
        if (draft.Find(Clause) is not { Stands: true } clause)
            return Drafting.Standing.WithoutTarget;
        if (Recommendation is not null)
            return WithFacts(clause);
        return clause.Wording.Number == Wording ? Drafting.Standing.Clean : Against(clause);
    }

    public override string? Outcome(Draft draft) =>
        draft.Find(Clause) is { Stands: true } clause && Merged(clause) is Merge.Clean merged
            && (Recommendation is null || Brought(clause) is not null)
            ? merged.Text
            : null;

    /// <summary>Words that come together with the newer ones; where they do not, its own.</summary>
    public override Change? Renew(Draft draft) =>
        draft.Find(Clause) is { Stands: true } clause && clause.Wording.Number != Wording
            && (Outcome(draft) ?? (LeavesTheWords(draft) ? clause.Text : Text)) is var text
            && (text != clause.Text || (Recommendation is not null && Recommendation != clause.Recommendation))
            ? new Modification(Clause, clause.Wording.Number, text)
            {
                Recommendation = Recommendation is null ? null : Brought(clause) ?? Recommendation,
                Before = Recommendation is null ? null : clause.Recommendation,
            }
            : null;

    /// <summary>Where the text says it already, it gets no new wording.</summary>
    public override Draft Adopt(Draft draft, string text, Adoptee from) =>
        draft.Clauses[Clause] is var clause && Recommendation is null && clause.Text == text
            ? draft
            : draft.With(clause.Reword(text, from.Stamp, [from.Proposal]) with
            {
                Recommendation = Recommendation is null ? clause.Recommendation : Brought(clause) ?? Recommendation,
            });

    private Standing Against(Clause clause) => Merged(clause) switch
    {
        Merge.Conflicting => Drafting.Standing.Conflicting,
        Merge.Clean merged when merged.Text == clause.Text => Drafting.Standing.Contained,
        _ => Drafting.Standing.Clean,
    };

    /// <summary>Only what stands besides the action is to change.</summary>
    private bool LeavesTheWords(Draft draft) => Recommendation is not null
        && Text == draft.Find(Clause)?.TextAt(Wording);

    private Standing WithFacts(Clause clause) => (Merged(clause), Brought(clause)) switch
    {
        (Merge.Clean merged, { } facts) => merged.Text == clause.Text && facts == clause.Recommendation
            ? Drafting.Standing.Contained
            : Drafting.Standing.Clean,
        _ => Drafting.Standing.Conflicting,
    };

    private Recommendation? Brought(Clause clause) =>
        clause.Recommendation is { } now ? now.With(Before ?? now, Recommendation!) : null;

    private Merge Merged(Clause clause) => Known.GetOrCreateValue(clause.Wording).GetOrAdd(
        this,
        static (change, clause) => Merge.Of(clause.TextAt(change.Wording) ?? "", clause.Text, change.Text),
        clause);
}
