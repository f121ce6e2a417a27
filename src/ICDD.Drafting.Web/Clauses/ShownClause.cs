using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>
/// A clause as it stands on every screen of one language: drawn once, shared by all, and kept for as long as it would look
/// the same. A screen then holds a few frames a clause instead of dozens, and an act costs it little more than their
/// comparison.
/// </summary>
public sealed record ShownClause
{
    private static readonly ConditionalWeakTable<Clause, ConcurrentDictionary<string, ShownClause>> Known = [];

    public required ClauseView View { get; init; }

    public string Id => View.Clause.Id.Value;

    public required string Class { get; init; }

    public required string Place { get; init; }

    public required string Number { get; init; }

    public required string Label { get; init; }

    public required MarkupString Body { get; init; }

    public required string OutlineClass { get; init; }

    public required MarkupString OutlineEntry { get; init; }

    public static ShownClause Of(Draft draft, ClauseId id, IServiceProvider services)
    {
        var view = ClauseView.Of(draft, id);
        var languages = Known.GetOrCreateValue(view.Clause);
        var language = CultureInfo.CurrentUICulture.Name;
        return languages.TryGetValue(language, out var shown) && shown.View == view
            ? shown
            : languages[language] = Draw(view, services);
    }

    private static ShownClause Draw(ClauseView view, IServiceProvider services) => new()
    {
        View = view,
        Class = $"clause kind-{Css.Of(view.Clause.Kind)} depth-{view.Depth}",
        Place = $"/{view.Document}/clauses/{view.Clause.Id}",
        Number = view.Number.Printed.Length > 0 ? view.Number.Printed
            : view.Clause.Kind == ClauseKind.Heading ? "§" : view.Number.Reference,
        Label = services.GetRequiredService<Words>()["Clause_Open", view.Number.Reference],
        Body = Markup.Of<ClauseBody>(view, services),
        OutlineClass = $"outline-{Css.Of(view.Clause.Kind)} depth-{view.Depth}",
        OutlineEntry = Markup.Of<OutlineEntry>(view, services),
    };
}
