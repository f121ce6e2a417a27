using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ICDD.Drafting;

/// <summary>
/// The negotiation at one version of its journal. Immutable: what an act did not touch keeps its reference.
/// </summary>
public sealed partial record Draft
{
    public required StreamId Id { get; init; }

    public long Version { get; init; }

    public Stage Stage { get; init; }

    public Conference? Conference { get; init; }

    public Seating Seating { get; init; } = Seating.Empty;

    public Outline Outline
    {
        get;
        init => (field, Reach) = (value, null);
    } = Outline.Empty;

    public ImmutableDictionary<ClauseId, Clause> Clauses { get; init; } = ImmutableDictionary<ClauseId, Clause>.Empty;

    public ImmutableDictionary<ProposalId, Proposal> Proposals
    {
        get;
        init => (field, Reach) = (value, null);
    } = ImmutableDictionary<ProposalId, Proposal>.Empty;

    /// <summary>Proposals of which only their sponsors can say where they belong now, or could once.</summary>
    public ImmutableDictionary<ProposalId, Ambiguous> Ambiguous { get; init; } =
        ImmutableDictionary<ProposalId, Ambiguous>.Empty;

    /// <summary>
    /// Co-sponsors of older words, who have yet to say whether they lend their names to the newer ones.
    /// </summary>
    public ImmutableDictionary<ProposalId, ImmutableList<DelegationCode>> ToConfirm { get; init; } =
        ImmutableDictionary<ProposalId, ImmutableList<DelegationCode>>.Empty;

    /// <summary>Amendments that the sponsors of what they amend did not take in, with what they said.</summary>
    public ImmutableDictionary<ProposalId, AmendmentAnswer> NotTakenIn { get; init; } =
        ImmutableDictionary<ProposalId, AmendmentAnswer>.Empty;

    public ImmutableDictionary<CommentId, CommentThread> Threads { get; init; } =
        ImmutableDictionary<CommentId, CommentThread>.Empty;

    public ImmutableList<Revision> Revisions { get; init; } = [];

    public GroupBook Groups { get; init; } = GroupBook.Empty;

    /// <summary>The drafting groups, in the order of forming.</summary>
    public ImmutableList<DraftingGroup> DraftingGroups { get; init; } = [];

    public ImmutableList<Package> Packages { get; init; } = [];

    /// <summary>Every silence procedure of the document, in the order in which they were set.</summary>
    public ImmutableList<SilenceProcedure> Silences { get; init; } = [];

    /// <summary>The questions put on adoption, oldest first, with what was objected.</summary>
    public ImmutableList<Question> Questions { get; init; } = [];

    public AdoptedDocument? Adopted { get; init; }

    /// <summary>The outline with the numbers that the text had until its adoption.</summary>
    public Outline? NumberedUntilAdoption { get; init; }

    /// <summary>What delegations had entered in the record, in the order in which it was made.</summary>
    public ImmutableList<Statement> Statements { get; init; } = [];

    public EditorialReview Editorial { get; init; } = EditorialReview.None;

    /// <summary>The newest acts that may be taken back, oldest first.</summary>
    public ImmutableList<Reversible> Reversible { get; init; } = [];

    public bool ObserversMayComment { get; init; }

    /// <summary>How many clauses, and how many comments, were ever made: the source of the next id.</summary>
    public int ClauseCount { get; init; }

    public int CommentCount { get; init; }

    public ImmutableDictionary<DelegationCode, int> ProposalCounts { get; init; } =
        ImmutableDictionary<DelegationCode, int>.Empty;

    [JsonIgnore]
    public Numbering Numbering => Numbering.Of(Outline, Conference?.Profile ?? StyleProfile.Message);

    /// <summary>
    /// Found when first asked for, and kept for as long as no proposal of that kind comes, changes or goes.
    /// </summary>
    private Reach? Reach { get; set; }

    public static Draft Empty(StreamId id) => new() { Id = id };

    public Clause? Find(ClauseId id) => Clauses.GetValueOrDefault(id);

    public Proposal? Find(ProposalId id) => Proposals.GetValueOrDefault(id);

    public CommentThread? Find(CommentId id) => Threads.GetValueOrDefault(id);

    public DraftingGroup? Find(DraftingGroupCode code) => DraftingGroups.Find(group => group.Code == code);

    public Package? Find(PackageCode code) => Packages.Find(package => package.Code == code);

    public SilenceProcedure? Find(SilenceId id) => Silences.Find(silence => silence.Id == id);

    /// <summary>The procedure that holds a clause; where silence was broken it is free.</summary>
    public SilenceProcedure? SilenceOn(ClauseId clause) => Silences.Find(silence => silence.Holds(clause));

    public string NumberOf(ClauseId id) => Numbering[id].Reference;

    /// <summary>The clauses of the text in order, without the deleted ones.</summary>
    public IEnumerable<Clause> Standing() => Outline.InOrder().Select(id => Clauses[id]).Where(clause => clause.Stands);

    public IEnumerable<Proposal> ProposalsOn(Clause clause) => clause.Proposals.Select(id => Proposals[id]);

    public IEnumerable<Proposal> OpenProposalsOn(Clause clause) =>
        ProposalsOn(clause).Where(proposal => proposal.IsOpen);

    /// <summary>Those in the order of seats, as the chair and the hall go through them.</summary>
    public IEnumerable<Proposal> OpenProposalsBySeat(Clause clause) =>
        OpenProposalsOn(clause).OrderBy(proposal => Seating.PlaceOf(proposal.Sponsor));

    /// <summary>
    /// The open proposals that would change or delete the clause: its own, then those that are shown under another one,
    /// such as the section's or the parent's.
    /// </summary>
    public IEnumerable<Proposal> OpenProposalsReaching(Clause clause) => OpenProposalsOn(clause)
        .Where(proposal => proposal.Change.Reaches(this).Contains(clause.Id))
        .Concat(OpenProposalsFromElsewhere(clause));

    /// <summary>The open proposals that would change or delete the clause and are shown under another one.</summary>
    public IEnumerable<Proposal> OpenProposalsFromElsewhere(Clause clause) =>
        clause.Stands ? (Reach ??= Reach.Of(this)).At(clause.Id).Select(id => Proposals[id]) : [];

    /// <summary>The proposal that an act tabled, by the version that the act made; none where it tabled none.</summary>
    public Proposal? TabledAt(long version) =>
        Proposals.Values.FirstOrDefault(proposal => proposal.Wordings[0].Stamp.Version == version);

    public IEnumerable<Proposal> OpenProposals() =>
        Outline.InOrder().SelectMany(id => OpenProposalsOn(Clauses[id]));

    /// <summary>Only an open clause takes proposals and new words.</summary>
    public Refusal? RefuseUnlessOpen(Clause clause) => clause.Status switch
    {
        ClauseStatus.Open => null,
        ClauseStatus.AgreedInGroup => new ClauseIsAgreedInGroup(NumberOf(clause.Id)),
        ClauseStatus.Deferred => new ClauseIsDeferred(NumberOf(clause.Id)),
        ClauseStatus.Deleted => new ClauseIsDeleted(NumberOf(clause.Id)),
        _ => new ClauseIsAgreed(NumberOf(clause.Id)),
    };
}
