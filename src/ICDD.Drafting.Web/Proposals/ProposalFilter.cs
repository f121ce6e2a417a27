namespace ICDD.Drafting.Web;

/// <summary>
/// Which proposals are read: by sponsor, clause, kind, what became of them or how they stand, whether they compete, by
/// words. Empty is any.
/// </summary>
public sealed record ProposalFilter
{
    public const string Rivals = "only";

    /// <summary>A delegation's code, or that of a group for which it was tabled.</summary>
    public string Sponsor { get; init; } = "";

    public string Clause { get; init; } = "";

    /// <summary>The name of the change.</summary>
    public string Kind { get; init; } = "";

    /// <summary>A <see cref="ProposalStatus"/>, or the <see cref="Standing"/> of an open one.</summary>
    public string State { get; init; } = "";

    public bool Competing { get; init; }

    public string Words { get; init; } = "";

    /// <summary>Those that pass, in the order of the text, and on a clause in the order of tabling.</summary>
    public IEnumerable<Proposal> Of(Draft draft) => draft.Outline.InOrder()
        .Where(id => Clause.Length == 0 || id.Value == Clause)
        .SelectMany(id => draft.ProposalsOn(draft.Clauses[id]))
        .Where(proposal => Passes(draft, proposal));

    /// <summary>
    /// The filter as it stands in an address, from the first sign on; a page goes with it where one is named.
    /// </summary>
    public string Query(int page = 1) => AddressQuery.Of(
        page,
        ("sponsor", Sponsor),
        ("clause", Clause),
        ("kind", Kind),
        ("state", State),
        ("competing", Competing ? Rivals : ""),
        ("q", Words));

    /// <summary>What costs most is looked at last.</summary>
    public bool Passes(Draft draft, Proposal proposal) =>
        (Sponsor.Length == 0 || proposal.Sponsor.Value == Sponsor || proposal.OnBehalfOf?.Value == Sponsor)
        && (Kind.Length == 0 || proposal.Change.GetType().Name == Kind)
        && (State.Length == 0 || Stands(draft, proposal))
        && (Words.Length == 0 || Says(draft, proposal))
        && (!Competing || Drafting.Competing.With(draft, proposal).Count > 0);

    private bool Stands(Draft draft, Proposal proposal) => Css.Of(proposal.Status) == State
        || (proposal.IsOpen && Css.Of(proposal.Change.Standing(draft)) == State);

    private bool Says(Draft draft, Proposal proposal) =>
        proposal.Id.Symbol.Has(Words)
        || proposal.Wording.Rationale.Has(Words)
        || proposal.Change.Words(draft).Any(text => text.Has(Words));
}
