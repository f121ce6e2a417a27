using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>What can be issued of a draft, by the names that stand in addresses and file names.</summary>
public static class Issues
{
    /// <summary>The adopted text, or before adoption the text as it stands.</summary>
    public const string Text = "text";

    public const string Recommendations = PolicyRecommendations.Part;

    private const string Revision = "rev-";

    public static IEnumerable<string> Of(Draft draft) =>
        draft.Conference is null
            ? []
            : new[] { Text, Recommendations }.Concat(draft.Revisions.Select(revision => NameOf(revision)));

    public static string NameOf(Revision revision) =>
        Revision + revision.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The issue of that name; null where the draft has none.</summary>
    /// <param name="at">The moment whose text this is, for what is not dated by its own act.</param>
    public static Issue? Find(Draft draft, EntryHash hash, string name, DateTimeOffset at)
    {
        if (!Of(draft).Contains(name))
            return null;
        var folio = name switch
        {
            Text => AdoptedText.Of(draft, hash) ?? CurrentText.Of(draft, hash, at),
            Recommendations => PolicyRecommendations.Of(draft, hash, at),
            _ => CurrentText.Of(draft, hash, draft.Revisions.Find(revision => NameOf(revision) == name)!),
        };
        return new Issue(draft, hash, folio);
    }
}
