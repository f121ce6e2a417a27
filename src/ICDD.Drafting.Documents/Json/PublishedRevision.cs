namespace ICDD.Drafting.Documents;

public sealed record PublishedRevision(int Number, string Symbol, PublishedStamp Recorded)
{
    public Sequence<PublishedRevisedClause> Clauses { get; init; }

    public Sequence<NumberChange> Concordance { get; init; }

    public static PublishedRevision Of(Draft draft, Revision revision)
    {
        var profile = draft.Conference?.Profile ?? StyleProfile.Message;
        var numbering = Numbering.Of(revision.Outline, profile);
        return new PublishedRevision(revision.Number, revision.Symbol, PublishedStamp.Of(revision.Stamp))
        {
            Clauses = revision.Outline.InOrder().Select(id => new PublishedRevisedClause(
                id, numbering[id].Reference, revision.Clauses[id].Wording, revision.Clauses[id].Status)).ToSequence(),
            Concordance = Drafting.Concordance.Of(draft, revision).ToSequence(),
        };
    }
}

/// <summary>Which wording of a clause the revision shows, under which number and as what.</summary>
public sealed record PublishedRevisedClause(ClauseId Clause, string Reference, int Wording, ClauseStatus Status);
