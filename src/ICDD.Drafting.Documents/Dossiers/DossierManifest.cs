using System.Text.Json;

namespace ICDD.Drafting.Documents;

/// <summary>What is in a dossier, for programs.</summary>
internal sealed record DossierManifest(
    string Format, string Stream, string Symbol, string Title, PublishedRecord Record)
{
    public required DateTimeOffset Dated { get; init; }

    public Sequence<WrittenFile> Files { get; init; }

    public static string Of(Issue of, IEnumerable<WrittenFile> files) => JsonSerializer.Serialize(
        new DossierManifest(
            "icdd-drafting-dossier-1", of.Draft.Id.Value, of.Folio.Masthead.Symbol, of.Folio.Title,
            new(of.Draft.Version, of.Hash.Value))
        {
            Dated = of.Folio.Dated,
            Files = files.ToSequence(),
        },
        JsonExport.Options);
}
