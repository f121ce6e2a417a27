namespace ICDD.Drafting;

/// <summary>A clause proposed behind or under another, with the number that it would get: <c>31 bis</c>.</summary>
public sealed record ProposedClause(Proposal Proposal, string Number, string Text)
{
    /// <summary>It comes in under the one before, and stands or falls with it.</summary>
    public bool IsUnder { get; init; }
}

/// <summary>
/// One clause in the rolling text: its words with all open proposals over them in attributed brackets, and the clauses
/// proposed beside it. Of a proposal written on older words only the passages that it changed are shown, carried to
/// today's. What a section, a consolidation or the deletion of the clause above asks of it stands in brackets too.
/// </summary>
public sealed record ClauseCompilation(Clause Clause, Compilation Words, Sequence<ProposedClause> Additions)
{
    /// <summary>
    /// Proposals that leave the words and change their place, their cut, or nothing: moves, splits, NOC; and those that
    /// wait to be placed.
    /// </summary>
    public Sequence<Proposal> Others { get; init; }

    /// <summary>"12", as rewrites of the whole clause are headed: "12 alt.".</summary>
    public string Number { get; init; } = "";

    public int Brackets => Words.Runs.Count(run => run is CompilationRun.Contested) + Words.Rewrites.Count + Paragraphs;

    /// <summary>How many wordings there are to choose from in all brackets, the clause's own included.</summary>
    public int Alternatives => Words.Runs.OfType<CompilationRun.Contested>().Sum(run => run.Alternatives.Count + 1)
        + Words.Rewrites.Count + (Paragraphs * 2);

    /// <summary>New paragraphs, each with what comes in under it.</summary>
    private int Paragraphs => Additions.Count(each => !each.IsUnder);

    public static ClauseCompilation Of(Draft draft, ClauseId id)
    {
        var clause = draft.Clauses[id];
        var open = draft.OpenProposalsOn(clause).ToList();
        return new ClauseCompilation(
            clause,
            Compile(draft, clause, open.Concat(draft.OpenProposalsFromElsewhere(clause))),
            Added(draft, open).ToSequence())
        {
            Number = draft.NumberOf(id),
            Others = open.Where(proposal =>
                InFull(draft, proposal) is not (Modification { Recommendation: null } or Deletion or Addition)
                || AmbiguousQueue.Of(draft, proposal) is not null).ToSequence(),
        };
    }

    /// <summary>The words over which only the proposals that are shown under the clause itself stand.</summary>
    public static Compilation OwnWords(Draft draft, ClauseId id) =>
        Compile(draft, draft.Clauses[id], draft.OpenProposalsOn(draft.Clauses[id]));

    private static Compilation Compile(Draft draft, Clause clause, IEnumerable<Proposal> proposals) =>
        Compilation.Of(clause.Text, Asked(draft, clause, proposals), new SeatOrder(draft.Seating));

    /// <summary>What these proposals ask of the words of the clause, over its text of today.</summary>
    internal static IReadOnlyList<Alternative> Asked(Draft draft, Clause clause, IEnumerable<Proposal> proposals) =>
    [
        .. proposals
            .Where(proposal => AmbiguousQueue.Of(draft, proposal) is null
                && AskedOf(draft, proposal, clause.Id) is { } asked
                && asked.Standing(draft) != Standing.WithoutTarget)
            .Select(proposal => Take(draft, proposal, clause.Id)),
    ];

    /// <summary>What the proposal asks of the words of this clause: other ones, or none.</summary>
    public static Change? AskedOf(Draft draft, Proposal proposal, ClauseId id)
    {
        var parts = proposal.Change.SingleChanges(draft).Where(part => part.Reaches(draft).Contains(id)).ToList();
        return proposal.Change.Deletes(draft, id)
            ? parts.Find(part => part is Deletion)
            : parts.Find(part => part is Modification);
    }

    private static Change InFull(Draft draft, Proposal proposal) =>
        proposal.Change is Amendment amendment ? amendment.InFull(draft) : proposal.Change;

    /// <summary>
    /// The text that this proposal asks of the clause as it stands: what taking its side in each bracket gives.
    /// </summary>
    public static string? TextOf(Draft draft, Proposal proposal, ClauseId id) => AskedOf(draft, proposal, id) switch
    {
        Deletion => null,
        Modification change => change.Outcome(draft) ?? CarriedText(draft.Clauses[id], change),
        _ => draft.Clauses[id].Text,
    };

    private static string CarriedText(Clause clause, Modification change) => clause.Wording.Number == change.Wording
        ? change.Text
        : Merge.Carry(clause.TextAt(change.Wording) ?? "", clause.Text, change.Text);

    private static Alternative Take(Draft draft, Proposal proposal, ClauseId id) =>
        new(proposal.Id.Value, proposal.By.Code, TextOf(draft, proposal, id))
        {
            CoSponsors = proposal.CoSponsors.Select(code => code.Value).ToSequence(),
            WrittenOn = AskedOf(draft, proposal, id) is Modification { Wording: var wording }
                && wording != draft.Clauses[id].Wording.Number
                ? wording : null,
            Amends = proposal.Amends?.Value,
        };

    private static IEnumerable<ProposedClause> Added(Draft draft, List<Proposal> open)
    {
        var outline = draft.Outline;
        foreach (var proposal in open.Where(each => InFull(draft, each) is Addition))
        {
            var addition = (Addition)InFull(draft, proposal);
            if (addition.Standing(draft) == Standing.WithoutTarget)
                continue;
            var next = new ClauseId($"new-{proposal.Id}");
            (outline, var under) = addition.ShowIn(outline, next);
            var numbers = Numbering.Of(outline, draft.Conference!.Profile);
            yield return new ProposedClause(proposal, numbers[next].Reference, addition.Text);
            foreach (var each in under)
                yield return new ProposedClause(proposal, numbers[each.Id].Reference, each.Text) { IsUnder = true };
        }
    }
}
