using System.Collections.Frozen;

namespace ICDD.Drafting;

/// <summary>
/// A red line in the text of today. It follows its words as proposals do, into the parts of a clause and into the
/// clause with which that one was consolidated; words that must not appear in a clause must not appear under it either.
/// </summary>
internal sealed class Watch
{
    private readonly DrawnBottomLine _drawn;
    private readonly Draft _document;
    private readonly IReadOnlyList<ClauseId> _lineage;
    private readonly FrozenSet<ClauseId> _watched;

    public Watch(DrawnBottomLine drawn, Draft document)
    {
        (_drawn, _document) = (drawn, document);
        _lineage = drawn.Line.Watched() is { } clause && document.Find(clause) is not null
            ? Lineage.Of(document, clause, drawn.IsBefore)
            : [];
        _watched = (drawn.Line is WordsStayOut ? _lineage.SelectMany(document.Outline.Family) : _lineage).ToFrozenSet();
    }

    /// <summary>Where the words stand, or stood last.</summary>
    public ClauseId? Home => _lineage.Count == 0 || (_drawn.Line is ClauseStays stays && IsSwallowed(stays.Clause))
        ? _drawn.Line.Watched()
        : _lineage.OrderByDescending(id => IsKeptIn(id)).ThenByDescending(LastKept).First();

    private bool IsEverywhere => _drawn.Line.Watched() is null;

    /// <summary>Crossed by the text as it stands.</summary>
    public IEnumerable<Crossing> Live() => _drawn.Line is WordsStayOut
        ? _document.Standing().Where(clause => IsWatched(clause.Id) && _drawn.Line.IsCrossedBy(clause.Text))
            .Select(clause => new Crossing(_drawn, clause.Id))
        : _lineage.Any(IsKeptIn) ? [] : [new Crossing(_drawn, Home!.Value)];

    /// <summary>Crossed by what a change would make of the text.</summary>
    public IEnumerable<Crossing> By(IReadOnlyList<Effect> effects) => _drawn.Line is WordsStayOut
        ? effects.Where(Concerns).Where(effect => effect.Texts.Any(_drawn.Line.IsCrossedBy))
            .Select(effect => new Crossing(_drawn, effect.Clause)).Distinct()
        : effects.Any(Touches) && !_lineage.Any(id => IsKeptBy(effects, id))
            ? [new Crossing(_drawn, Home!.Value)]
            : [];

    /// <summary>What is gone already, nothing takes away.</summary>
    private bool Touches(Effect effect) => effect is { IsNew: false, IsMoved: false }
        && _watched.Contains(effect.Clause) && _document.Clauses[effect.Clause].Stands;

    private bool IsWatched(ClauseId id) => IsEverywhere || _watched.Contains(id);

    private bool Concerns(Effect effect) =>
        effect.IsMoved
            ? !IsEverywhere && effect.Under is { } to && _watched.Contains(to) && !_watched.Contains(effect.Clause)
        : effect.IsNew ? IsEverywhere || (effect.Under is { } parent && _watched.Contains(parent))
        : IsWatched(effect.Clause);

    private bool IsKeptBy(IReadOnlyList<Effect> effects, ClauseId id) =>
        effects.LastOrDefault(effect => effect is { IsNew: false, IsMoved: false } && effect.Clause == id) is { } effect
            ? _drawn.Line is ClauseStays ? !effect.IsGone : effect.Texts.Any(text => !_drawn.Line.IsCrossedBy(text))
            : IsKeptIn(id);

    private bool IsKeptIn(ClauseId id) => _document.Find(id) is { Stands: true } clause
        && !_drawn.Line.IsCrossedBy(clause.Text)
        && !(_drawn.Line is ClauseStays stays && IsSwallowed(stays.Clause));

    /// <summary>Consolidated into a text that keeps next to nothing of it.</summary>
    private bool IsSwallowed(ClauseId id) => _document.Clauses[id] is { Stands: false } gone
        && gone.Wording.From.Select(from => _document.Proposals[from].Change)
            .OfType<Consolidation>()
            .FirstOrDefault() is { } joined
        && !Effect.Keeps(joined.Text, gone.Wordings[^2].Text);

    private long LastKept(ClauseId id) => _document.Clauses[id].Wordings
        .FindLast(wording => wording.Text.Length > 0 && !_drawn.Line.IsCrossedBy(wording.Text))?.Stamp.Version ?? -1;
}
