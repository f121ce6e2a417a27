namespace ICDD.Drafting.Documents;

/// <summary>What happened to the document after its adoption, beside the adopted text itself.</summary>
public sealed record PublishedEditorial(TextHash Adopted, TextHash Issued)
{
    public Sequence<PublishedEditorialChange> Changes { get; init; }

    public PublishedStamp? Certified { get; init; }

    public Sequence<PublishedCorrigendum> Corrigenda { get; init; }

    public static PublishedEditorial Of(Draft draft) =>
        new(TextHash.Of(TextState.Of(draft)), TextHash.Of(IssuedText.Of(draft)))
        {
            Changes = draft.Editorial.Changes.Select(PublishedEditorialChange.Of).ToSequence(),
            Certified = draft.Editorial.Certified is { } certified ? PublishedStamp.Of(certified.Stamp) : null,
            Corrigenda = draft.Editorial.Corrigenda
                .Select(each => new PublishedCorrigendum(
                    each.Symbol, each.Corrections, each.Reason, PublishedStamp.Of(each.Stamp)))
                .ToSequence(),
        };
}

public sealed record PublishedEditorialChange(
    int Number, ClauseId Clause, EditorialKind Kind, string Before, string After, EditorialStatus Status,
    PublishedStamp Recorded)
{
    public static PublishedEditorialChange Of(EditorialChange change) => new(
        change.Number, change.Clause, change.Kind, change.Before, change.After, change.Status,
        PublishedStamp.Of(change.Stamp));
}

public sealed record PublishedCorrigendum(
    string Symbol, Sequence<Correction> Corrections, string Reason, PublishedStamp Recorded);
