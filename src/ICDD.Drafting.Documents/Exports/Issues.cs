using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>What can be issued of a draft, by the names that stand in addresses and file names.</summary>
public static class Issues
{
    /// <summary>The adopted text, or before adoption the text as it stands.</summary>
    public const string Text = "text";

    public const string Recommendations = PolicyRecommendations.Part;

    public const string Proposals = ProposalList.Part;

    public const string Positions = PositionTable.Part;

    /// <summary>Old and new numbers, where any were given.</summary>
    public const string Concordance = ConcordanceTable.Part;

    /// <summary>The chair's word that the issued text is the adopted one, once it is given.</summary>
    public const string Certificate = CertificateText.Part;

    /// <summary>Every open proposal over the words as they stand, in brackets.</summary>
    public const string Compilation = CompilationText.Part;

    /// <summary>Every open proposal as a change of the text as it stands.</summary>
    public const string OpenProposals = ProposedText.Part;

    private const string Proposal = "proposal-";
    private const string Revision = "rev-";
    private const string Changes = "changes-since-";
    private const string Corrigendum = "corrigendum-";

    public static IEnumerable<string> Of(Draft draft) => draft.Conference is null
        ? []
        : new[] { Text, Recommendations, Proposals, Positions }
            .Concat(draft.OpenProposals().Any() ? [Compilation, OpenProposals] : [])
            .Concat(ConcordanceTable.Exists(draft) ? [Concordance] : [])
            .Concat(draft.Editorial.Certified is null ? [] : [Certificate])
            .Concat(draft.Editorial.Corrigenda.Select(NameOf))
            .Concat(draft.Revisions.Select(NameOf))
            .Concat(draft.Revisions.Select(ChangesSince));

    public static string NameOf(Revision revision) => Revision + Number(revision);

    /// <summary>Each proposal is a document of its own, which no list of documents names.</summary>
    public static string NameOf(ProposalId proposal) => Proposal + proposal.Value;

    public static string NameOf(Corrigendum corrigendum) => Corrigendum + Numerals.Arabic(corrigendum.Number);

    public static string ChangesSince(Revision revision) => Changes + NameOf(revision);

    /// <summary>Names a redline by the two texts that it compares.</summary>
    public static string ChangesBetween(Revision old, Revision @new) => $"{ChangesSince(old)}-to-{NameOf(@new)}";

    /// <summary>
    /// The formats in which it is offered: data are those of the whole draft, so they come with the text only.
    /// </summary>
    public static IEnumerable<IExport> FormatsOf(string name, Folio folio) =>
        Exports.For(folio).Where(export => export is not JsonExport || name is Text or Recommendations);

    /// <summary>The issue of that name; null where the draft has none.</summary>
    /// <param name="at">The moment whose text this is, for what is not dated by its own act.</param>
    public static Issue? Find(Draft draft, EntryHash hash, string name, DateTimeOffset at)
    {
        if (draft.Conference is not null && name.StartsWith(Proposal, StringComparison.Ordinal)
            && draft.Find(new ProposalId(name[Proposal.Length..])) is { } proposal)
            return new Issue(draft, hash, OneProposal.Of(draft, hash, proposal, at)) { Name = name };
        if (!Of(draft).Contains(name))
            return null;
        var folio = name switch
        {
            Text => AdoptedText.Of(draft, hash) ?? CurrentText.Of(draft, hash, at),
            Recommendations => PolicyRecommendations.Of(draft, hash, at),
            Proposals => ProposalList.Of(draft, hash, at),
            Positions => PositionTable.Of(draft, hash, at),
            Concordance => ConcordanceTable.Of(draft, hash, at),
            Certificate => CertificateText.Of(draft, hash),
            Compilation => CompilationText.Of(draft, hash, at),
            OpenProposals => ProposedText.Of(draft, hash, at),
            _ when draft.Revisions.Find(each => ChangesSince(each) == name) is { } since =>
                ChangedText.Of(draft, hash, since, at),
            _ when draft.Editorial.Corrigenda.Find(each => NameOf(each) == name) is { } corrigendum =>
                CorrigendumText.Of(draft, hash, corrigendum),
            _ => CurrentText.Of(draft, hash, draft.Revisions.Find(revision => NameOf(revision) == name)!),
        };
        return new Issue(draft, hash, folio) { Name = name };
    }

    private static string Number(Revision revision) => revision.Number.ToString(CultureInfo.InvariantCulture);
}
