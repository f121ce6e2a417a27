using System.Runtime.CompilerServices;

namespace ICDD.Drafting.Web;

/// <summary>The rolling text cut into pages that a hall can read, each of whole clauses.</summary>
public static class RollingPages
{
    private const int SignsOnAPage = 700;
    private const int SignsOfAProposal = 80;

    private static readonly ConditionalWeakTable<Draft, IReadOnlyList<IReadOnlyList<ClauseId>>> Known = [];

    public static IReadOnlyList<IReadOnlyList<ClauseId>> Of(Draft draft) => Known.GetValue(draft, Cut);

    /// <summary>The page on which a clause stands; the first where it stands on none.</summary>
    public static int Holding(Draft draft, ClauseId clause)
    {
        var pages = Of(draft);
        for (var at = 0; at < pages.Count; at++)
            if (pages[at].Contains(clause))
                return at;
        return 0;
    }

    private static List<IReadOnlyList<ClauseId>> Cut(Draft draft)
    {
        var (pages, page, signs) = (new List<IReadOnlyList<ClauseId>>(), new List<ClauseId>(), 0);
        foreach (var clause in draft.Standing())
        {
            var more = clause.Text.Length + (SignsOfAProposal * draft.OpenProposalsOn(clause).Count());
            if (page.Count > 0 && signs + more > SignsOnAPage)
            {
                pages.Add(page);
                (page, signs) = ([], 0);
            }

            page.Add(clause.Id);
            signs += more;
        }

        if (page.Count > 0)
            pages.Add(page);
        return pages;
    }
}
