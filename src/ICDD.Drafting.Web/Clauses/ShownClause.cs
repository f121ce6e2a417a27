using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>
/// A clause as it stands on every screen of one language: drawn once, shared by all, and kept for as long as it would
/// look the same. A screen then holds one frame a clause instead of dozens, and an act costs it little more than their
/// comparison.
/// </summary>
public sealed class ShownClause
{
    private static readonly ConditionalWeakTable<Clause, ConcurrentDictionary<string, ShownClause>> Known = [];

    private readonly ClauseView _view;
    private Look? _open;

    private ShownClause(ClauseView view, Look closed) => (_view, Closed) = (view, closed);

    /// <summary>In the text, and in the outline.</summary>
    public sealed record Look(MarkupString Text, MarkupString Entry);

    public string Id => _view.Clause.Id.Value;

    public Look Closed { get; }

    /// <summary>As it looks while the talk about it stands beside the text.</summary>
    public Look Open(IServiceProvider services) => _open ??= new Look(
        Markup.OpenOf<ClauseSection>(_view, services), Markup.OpenOf<OutlineEntry>(_view, services));

    public static ShownClause Of(Draft draft, ClauseId id, IServiceProvider services)
    {
        var view = ClauseView.Of(draft, id);
        var languages = Known.GetOrCreateValue(view.Clause);
        var language = CultureInfo.CurrentUICulture.Name;
        return languages.TryGetValue(language, out var shown) && shown._view == view
            ? shown
            : languages[language] = new ShownClause(view, Draw(view, services));
    }

    private static Look Draw(ClauseView view, IServiceProvider services) =>
        new(Markup.Of<ClauseSection>(view, services), Markup.Of<OutlineEntry>(view, services));
}
