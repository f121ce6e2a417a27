namespace ICDD.Drafting.Documents;

/// <summary>
/// The public negotiation. What each field says stands in <c>draft.schema.json</c>; fields are added, never renamed.
/// </summary>
public sealed record PublishedDraft(
    string Format, string Stream, Stage Stage, PublishedRecord Record)
{
    public const string CurrentFormat = "icdd-drafting-draft-1";

    public PublishedConference? Conference { get; init; }

    public Sequence<PublishedDelegation> Delegations { get; init; }

    public Sequence<PublishedClause> Clauses { get; init; }

    public Sequence<PublishedProposal> Proposals { get; init; }

    public Sequence<PublishedRevision> Revisions { get; init; }

    public PublishedAdoption? Adoption { get; init; }

    public Sequence<PublishedStatement> Statements { get; init; }

    public PublishedEditorial? Editorial { get; init; }

    public static PublishedDraft Of(Draft draft, EntryHash hash) =>
        new(CurrentFormat, draft.Id.Value, draft.Stage, new PublishedRecord(draft.Version, hash.Value))
        {
            Conference = draft.Conference is { } conference ? PublishedConference.Of(conference) : null,
            Delegations = draft.Seating.Alphabetical
                .Select(each => new PublishedDelegation(each.Code, each.Name, each.FormalName, each.Departed))
                .ToSequence(),
            Clauses = PublishedClause.Tree(draft),
            Proposals = PublishedProposal.All(draft),
            Revisions = draft.Revisions.Select(revision => PublishedRevision.Of(draft, revision)).ToSequence(),
            Adoption = draft.Adopted is { } adopted
                ? new PublishedAdoption(adopted.Symbol, adopted.Meeting, PublishedStamp.Of(adopted.Stamp))
                {
                    Concordance = Concordance.OfAdoption(draft).ToSequence(),
                }
                : null,
            Statements = draft.Statements.Select(PublishedStatement.Of).ToSequence(),
            Editorial = draft.Adopted is null ? null : PublishedEditorial.Of(draft),
        };
}

public sealed record PublishedRecord(long Version, string Hash);

public sealed record PublishedDelegation(DelegationCode Code, string Name, string FormalName, bool Departed);

public sealed record PublishedAdoption(string Symbol, string Meeting, PublishedStamp Recorded)
{
    /// <summary>From the numbers issued last to those of the adopted text.</summary>
    public Sequence<NumberChange> Concordance { get; init; }
}

/// <summary>When, as which version, by which delegation or part; the person stays in the record.</summary>
public sealed record PublishedStamp(long Version, DateTimeOffset At, Role Role)
{
    public DelegationCode? Delegation { get; init; }

    public static PublishedStamp Of(Stamp stamp) =>
        new(stamp.Version, stamp.At, stamp.By.Role) { Delegation = stamp.By.Delegation };
}
