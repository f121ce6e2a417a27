using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>A stretch of the text at one version, looked up once for all screens of one language.</summary>
public static class ShownPassage
{
    private static readonly ConditionalWeakTable<
        Draft, ConcurrentDictionary<(string Clauses, string Language), ShownClause[]>> Known = [];

    public static IReadOnlyList<ShownClause> Of(Draft draft, string clauses, IServiceProvider services) =>
        Known.GetOrCreateValue(draft).GetOrAdd(
            (clauses, CultureInfo.CurrentUICulture.Name),
            static (key, at) =>
            [
                .. key.Clauses.Split(' ').Select(ClauseId.Of).Where(at.draft.Clauses.ContainsKey)
                    .Select(id => ShownClause.Of(at.draft, id, at.services)),
            ],
            (draft, services));
}
