namespace ICDD.Drafting.Documents;

public sealed record PublishedClause(ClauseId Id, ClauseKind Kind, ClauseStatus Status)
{
    public required string Number { get; init; }

    public required string Reference { get; init; }

    public required string Text { get; init; }

    public Recommendation? Recommendation { get; init; }

    public Sequence<PublishedWording> Wordings { get; init; }

    public Sequence<PublishedRuling> Rulings { get; init; }

    public Sequence<ProposalId> Proposals { get; init; }

    public Sequence<PublishedClause> Children { get; init; }

    /// <summary>The body in its order, then the recommendations.</summary>
    public static Sequence<PublishedClause> Tree(Draft draft)
    {
        var numbering = draft.Numbering;
        return draft.Outline.Roots
            .OrderBy(id => draft.Outline.Places[id].Kind == ClauseKind.Recommendation)
            .Select(id => Of(draft, numbering, id))
            .ToSequence();
    }

    private static PublishedClause Of(Draft draft, Numbering numbering, ClauseId id)
    {
        var clause = draft.Clauses[id];
        return new PublishedClause(id, clause.Kind, clause.Status)
        {
            Number = numbering[id].Printed,
            Reference = numbering[id].Reference,
            Text = IssuedText.TextOf(draft, id),
            Recommendation = clause.Recommendation,
            Wordings = clause.Wordings.Select(PublishedWording.Of).ToSequence(),
            Rulings = clause.Rulings.Select(PublishedRuling.Of).ToSequence(),
            Proposals = clause.Proposals.ToSequence(),
            Children = draft.Outline.Places[id].Children.Select(child => Of(draft, numbering, child)).ToSequence(),
        };
    }
}

public sealed record PublishedWording(int Number, string Text, Sequence<ProposalId> From, PublishedStamp Recorded)
{
    public static PublishedWording Of(Wording wording) =>
        new(wording.Number, wording.Text, wording.From, PublishedStamp.Of(wording.Stamp));
}

public sealed record PublishedRuling(RulingKind Kind, int Wording, string Reason, PublishedStamp Recorded)
{
    public static PublishedRuling Of(Ruling ruling) =>
        new(ruling.Kind, ruling.Wording, ruling.Reason, PublishedStamp.Of(ruling.Stamp));
}
