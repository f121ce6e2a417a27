using Microsoft.Extensions.Localization;

namespace ICDD.Drafting.Web;

/// <summary>Every picture of a document by its name, in the language of who asks.</summary>
public sealed class Pictures(Words words, IStringLocalizer<Screens> screens, Trends trends)
{
    private const string Clause = "clause-";

    /// <summary>Those of the whole document; each clause has one more, which no list names.</summary>
    public static IReadOnlyList<string> Names { get; } = [
        RecommendationPicture.Name, LineagePicture.Name, TogetherPicture.Name, TrendPicture.Name
    ];

    /// <summary>The clauses of which more is to be seen than one wording.</summary>
    public static IEnumerable<string> OfClauses(Draft draft) => draft.Outline.InOrder()
        .Where(id => draft.Clauses[id] is { Wordings.Count: > 1 } or { Proposals.Count: > 0 })
        .Select(RevisionPicture.NameOf);

    public static IServiceCollection AddTo(IServiceCollection services) =>
        services.AddSingleton<Trends>().AddScoped<Pictures>();

    /// <summary>Null where the document has no such picture.</summary>
    /// <param name="filter">Narrows the map of recommendations.</param>
    public async Task<Picture?> Find(Room room, string name, MapFilter filter)
    {
        var draft = room.Draft;
        return name switch
        {
            RecommendationPicture.Name => RecommendationPicture.Of(draft, RecommendationMap.Of(draft, filter), words),
            LineagePicture.Name => LineagePicture.Of(draft, DocumentLineage.Of(draft), words),
            TogetherPicture.Name => TogetherPicture.Of(draft, StandingTogether.Of(draft), words),
            TrendPicture.Name => TrendPicture.Of(draft, await trends.Of(room).ConfigureAwait(true), words),
            _ when name.StartsWith(Clause, StringComparison.Ordinal)
                && draft.Find(new ClauseId(name[Clause.Length..])) is { Id: var clause } => Of(draft, clause),
            _ => null,
        };
    }

    private Picture Of(Draft draft, ClauseId clause)
    {
        var graph = RevisionGraph.Of(draft, clause);
        return RevisionPicture.Of(
            graph,
            new GraphWords(screens, graph, TimeZoneInfo.FindSystemTimeZoneById(draft.Conference!.Zone)),
            draft.Id.Value);
    }
}
