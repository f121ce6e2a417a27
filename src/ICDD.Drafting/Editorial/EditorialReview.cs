using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>The chair's word that the issued text is the adopted one, and the hashes of both.</summary>
public sealed record Certification(TextHash Adopted, TextHash Issued, Stamp Stamp);

/// <summary>What happened to the document after its adoption. The adopted text itself stays as it is.</summary>
public sealed record EditorialReview
{
    public static EditorialReview None { get; } = new();

    /// <summary>In the order in which they were made, numbered from 1.</summary>
    public ImmutableList<EditorialChange> Changes { get; init; } = [];

    public Certification? Certified { get; init; }

    public ImmutableList<Corrigendum> Corrigenda { get; init; } = [];

    /// <summary>Corrigenda that the secretariat drew up, numbered from 1, issued or not.</summary>
    public ImmutableList<DrawnCorrigendum> Drawn { get; init; } = [];

    public EditorialChange? Find(int number) => number >= 1 && number <= Changes.Count ? Changes[number - 1] : null;

    /// <summary>The changes before the certification; what a corrigendum corrects is not in the issued text.</summary>
    public IEnumerable<EditorialChange> On(ClauseId clause) =>
        Changes.Where(change => change.Clause == clause && change.Corrigendum is null);

    public IEnumerable<EditorialChange> Of(DrawnCorrigendum drawn) =>
        Changes.Where(change => change.Corrigendum == drawn.Number);

    /// <summary>A correction of the clause that is neither issued nor given up.</summary>
    public EditorialChange? PendingOn(ClauseId clause) => Drawn.Where(drawn => drawn.Issued is null).SelectMany(Of)
        .FirstOrDefault(change => change.Clause == clause
            && (change.IsIssued || change.Status == EditorialStatus.AwaitsConsent));

    public EditorialReview With(EditorialChange change) =>
        this with { Changes = Changes.SetItem(change.Number - 1, change) };
}
