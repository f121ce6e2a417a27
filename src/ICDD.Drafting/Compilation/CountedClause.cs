using System.Collections.Immutable;

namespace ICDD.Drafting;

/// <summary>All on which the counts of a clause depend; finding it is far cheaper than compiling the clause.</summary>
internal sealed record ClauseLooks(
    ClauseId Id, ImmutableList<Wording> Wordings, ClauseStatus Status, Sequence<ClauseLooks.Open> Proposals)
{
    /// <summary>What is shown under another clause and would change this one too: it is counted there.</summary>
    public Sequence<Open> FromElsewhere { get; init; }

    internal sealed record Open(ProposalWording Wording, Standing Standing, bool Waits);

    public static ClauseLooks Of(Draft draft, Clause clause) => new(
        clause.Id,
        clause.Wordings,
        clause.Status,
        draft.OpenProposalsOn(clause).Select(each => LooksOf(draft, each)).ToSequence())
    {
        FromElsewhere = draft.OpenProposalsFromElsewhere(clause).Select(each => LooksOf(draft, each)).ToSequence(),
    };

    private static Open LooksOf(Draft draft, Proposal proposal) => new(
        proposal.Wording,
        proposal.Change.Standing(draft),
        AmbiguousQueue.Of(draft, proposal) is not null);
}

/// <summary>What a clause adds to the counts of the whole text.</summary>
internal sealed record CountedClause(ClauseLooks Looks, int Brackets, int Alternatives, int Length)
{
    /// <summary>Headings are agreed with what stands under them and counted nowhere.</summary>
    public required bool HasAStatus { get; init; }

    public static CountedClause Of(Draft draft, ClauseLooks looks)
    {
        var compiled = ClauseCompilation.Of(draft, looks.Id);
        return new CountedClause(looks, compiled.Brackets, compiled.Alternatives, compiled.Clause.Text.Length)
        {
            HasAStatus = compiled.Clause.Kind != ClauseKind.Heading,
        };
    }
}

/// <summary>The counts of the whole text, kept as clauses come and go.</summary>
internal sealed class RunningTotal
{
    /// <summary>Characters on a page of a UN document, about.</summary>
    private const int Page = 2_800;

    private readonly int[] _statuses = new int[Enum.GetValues<ClauseStatus>().Length];
    private int _brackets;
    private int _alternatives;
    private int _proposals;
    private int _length;

    public void Add(CountedClause clause) => Change(clause, 1);

    public void Take(CountedClause clause) => Change(clause, -1);

    public Milestone At(Stamp stamp) => new(stamp)
    {
        Brackets = _brackets,
        Alternatives = _alternatives,
        OpenProposals = _proposals,
        Pages = (_length + Page - 1) / Page,
        ClausesByStatus = _statuses.ToSequence(),
    };

    private void Change(CountedClause clause, int by)
    {
        _brackets += by * clause.Brackets;
        _alternatives += by * clause.Alternatives;
        _proposals += by * clause.Looks.Proposals.Count;
        _length += by * clause.Length;
        _statuses[(int)clause.Looks.Status] += clause.HasAStatus ? by : 0;
    }
}
