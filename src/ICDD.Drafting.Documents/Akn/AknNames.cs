using System.Globalization;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The addresses of a document: the work, which stays the same from zero draft to adopted text; the expression, its
/// text in one language at one moment; the manifestation, this file. The pattern is that of the United Nations'
/// guidelines.
/// </summary>
internal sealed partial class AknNames(Draft draft, Folio folio)
{
    private readonly Conference _conference = draft.Conference!;

    public string Author => Slug(_conference.ShortName, "conference");

    public string TextWork =>
        $"/akn/un/statement/deliberation/{Author}/{Day(_conference.Opens)}/{Slug(draft.Id.Value, "text")}";

    public string Language => Three(folio.Language);

    /// <summary>The text of one moment, by the name of that moment.</summary>
    public string TextExpression => $"{TextWork}/{Language}@{VersionName}";

    /// <summary>The day of adoption, the revision, or the version of the record.</summary>
    public string VersionName => folio.IsAdopted && draft.Adopted is { } adopted
        ? Day(adopted.Stamp.At)
        : draft.Revisions.Find(revision => revision.Stamp.Version == folio.Version) is { } revision
            ? $"rev{Numerals.Arabic(revision.Number)}"
            : $"v{folio.Version.ToString(CultureInfo.InvariantCulture)}";

    public string ProposalWork(Proposal proposal) =>
        $"/akn/un/amendment/proposal/{Author}/{Day(proposal.Wordings[0].Stamp.At)}/{Slug(draft.Id.Value, "text")}-"
            + $"{Slug(proposal.Id.Value, "1")}";

    public string ListWork =>
        $"/akn/un/amendmentList/{Slug(folio.Part, "list")}/{Author}/{Day(folio.Dated)}/{Slug(draft.Id.Value, "text")}";

    public string CorrigendumWork(Corrigendum corrigendum) =>
        DocumentWork(Issues.NameOf(corrigendum), corrigendum.Stamp.At);

    /// <summary>A document beside the text, such as a certificate.</summary>
    public string DocumentWork(string name, DateTimeOffset dated) =>
        $"/akn/un/doc/{Slug(name, "document")}/{Author}/{Day(dated)}/{Slug(draft.Id.Value, "text")}";

    /// <summary>Names a corrigendum in the metadata of the text that it corrects.</summary>
    public static string NameOf(Corrigendum corrigendum) => $"corr{Numerals.Arabic(corrigendum.Number)}";

    /// <summary>The day at the venue.</summary>
    public string Day(DateTimeOffset moment) =>
        _conference.AtVenue(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The name of a person that never is one: a delegation, a group or a part of the conference.</summary>
    public static string AgentOf(Voice voice) =>
        voice.Group is { } group ? $"group-{Slug(group.Value, "g")}" : AgentOf(voice.Delegation);

    public static string AgentOf(DelegationCode code) => $"deleg-{Slug(code.Value, "d")}";

    public static string Slug(string text, string otherwise) =>
        Unsafe().Replace(text.ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } slug ? slug : otherwise;

    /// <summary>The code of ISO 639-2 where there is one; the languages of the base library have it.</summary>
    private static string Three(string language) =>
        DocumentLanguage.Culture(language).ThreeLetterISOLanguageName is { Length: 3 } three ? three : "und";

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();
}
