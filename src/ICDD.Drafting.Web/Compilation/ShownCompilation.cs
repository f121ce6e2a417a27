using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>The compilation of a clause, made once for each version of the draft and shared by all screens.</summary>
public static class ShownCompilation
{
    private static readonly ConditionalWeakTable<Draft, ConcurrentDictionary<ClauseId, ClauseCompilation>> Known = [];

    public static ClauseCompilation Of(Draft draft, ClauseId id) =>
        Known.GetOrCreateValue(draft).GetOrAdd(id, static (id, draft) => ClauseCompilation.Of(draft, id), draft);
}
