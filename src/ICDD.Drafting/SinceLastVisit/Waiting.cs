namespace ICDD.Drafting;

/// <summary>What can wait for somebody, the most pressing first.</summary>
public enum WaitingKind
{
    /// <summary>Silence runs, and this delegation has not broken it on every clause.</summary>
    Silence,

    /// <summary>An objection came after the deadline of a silence; the chair may let it count.</summary>
    LateObjection,

    /// <summary>A proposal read from the floor in its name is to be confirmed or disowned.</summary>
    FloorProposal,

    /// <summary>Its proposal touches words that went to several clauses.</summary>
    Placement,

    /// <summary>
    /// Its proposal is written on words that were changed since: to be confirmed, adapted or withdrawn.
    /// </summary>
    Conflict,

    /// <summary>The clause of its proposal is gone.</summary>
    WithoutTarget,

    /// <summary>The chair's text reflects its proposal: to be accepted, or the proposal maintained.</summary>
    Reflection,

    /// <summary>Another delegation amends its proposal: to be taken in, or declined.</summary>
    Amendment,

    /// <summary>It co-sponsored a proposal that has other words now: to be confirmed, or left.</summary>
    CoSponsorship,

    /// <summary>Its position was given on other words than those of today.</summary>
    Reconfirmation,

    /// <summary>Its reservation has a deadline.</summary>
    Reservation,

    /// <summary>Somebody called it by code and it has not answered in that thread.</summary>
    Mention,

    /// <summary>Somebody remarked on its proposal, and it has not answered.</summary>
    Remark,

    /// <summary>The drafting group that it facilitates has the clause in hand.</summary>
    GroupClause,

    /// <summary>Proposals, or requests to reopen, on which the chair rules.</summary>
    Ruling,

    /// <summary>The result of a drafting group, which the plenary has yet to agree.</summary>
    GroupResult,

    /// <summary>All members of a package are ready to be agreed together.</summary>
    Package,

    /// <summary>The chair put the clause off.</summary>
    Deferred,

    /// <summary>A delegation has yet to confirm what the secretariat entered from the floor.</summary>
    Unconfirmed,

    /// <summary>A delegation has yet to say where its proposal belongs.</summary>
    Unplaced,

    /// <summary>An editorial change, or a correction, that the delegation may still challenge.</summary>
    EditorialChange,

    /// <summary>An editorial change, or a correction, that waits for the chair's consent or ruling.</summary>
    EditorialRuling,

    /// <summary>Who spoke for a group has left: until it names another, nobody acts for it.</summary>
    Mandate,
}

/// <summary>
/// Something that waits for one seat, and where it is to be found. Computed from the draft, never kept.
/// </summary>
public sealed record Waiting(WaitingKind Kind)
{
    public ClauseId? On { get; init; }

    public ProposalId? Proposal { get; init; }

    /// <summary>The thread in which an answer is awaited.</summary>
    public CommentId? Thread { get; init; }

    public SilenceId? Silence { get; init; }

    public PackageCode? Package { get; init; }

    /// <summary>The group for which the delegation speaks here.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>When the silence, or the reservation, ends.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>All that waits for a seat, by kind and in the order of the text; of others it tells nothing.</summary>
    public static IReadOnlyList<Waiting> For(Draft draft, Seat seat) => new Waits(draft).For(seat);
}
