using ICDD.Drafting.Documents;

namespace ICDD.Drafting.Web;

/// <summary>
/// What of a file does not come in, in a sentence that names its place; the same on the page, over HTTP and on the
/// command line.
/// </summary>
internal static class NotTakenWords
{
    public static string Say(NotTaken each, Draft draft, Words words)
    {
        var kind = words[$"LeftOut_{each.What}"];
        var place = each.Clause is { } clause && draft.Find(clause) is not null ? PlaceOf(draft, clause) : "";
        return (place, each.Words) switch
        {
            ("", "") => kind,
            ("", var said) => words["FileOmits_Words", kind, said],
            (_, "") => words["FileOmits_At", kind, place],
            var (_, said) => words["FileOmits_AtWords", kind, place, said],
        };
    }

    private static string PlaceOf(Draft draft, ClauseId clause) =>
        draft.NumberOf(clause) is { Length: > 0 } number ? number : draft.Clauses[clause].Text;
}
