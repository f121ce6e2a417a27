using Microsoft.Extensions.Time.Testing;

namespace ICDD.Drafting.Tests;

/// <summary>
/// 500 paragraphs, 10,000 proposals and comments, 24 proposals on one clause: played once, looked at by all.
/// </summary>
public sealed class LargestNegotiation : IAsyncLifetime
{
    public const int Paragraphs = 500;
    public const int Acts = 10_000;

    public MemoryJournal Journal { get; } = new();

    public FakeTimeProvider Clock { get; } = new(Hall.Opening);

    public Room Room { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Room = await Room.Open(Hall.Stream, Journal, Clock);
        await LongNegotiation.Play(Room, Paragraphs, Acts);
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}

public sealed class ScaleTests(LargestNegotiation largest) : IClassFixture<LargestNegotiation>
{
    private readonly Random _chance = new(3);

    private Draft Draft => largest.Room.Draft;

    [Fact]
    public void It_is_as_large_as_asked_for()
    {
        Assert.Equal(
            LargestNegotiation.Paragraphs,
            Draft.Clauses.Values.Count(clause => clause.Kind == ClauseKind.Operative && !WasAdded(clause)));
        Assert.Equal(LargestNegotiation.Acts, Draft.Proposals.Count + Draft.CommentCount);
        Assert.Equal(
            LongNegotiation.Delegations, Draft.OpenProposalsOn(Draft.Clauses[LongNegotiation.Contested]).Count());
        Assert.InRange(Draft.Proposals.Values.Count(each => each.Status == ProposalStatus.Accepted), 50, 100);
        Assert.Contains(Draft.OpenProposals(), each => each.Change.Standing(Draft) == Standing.Conflicting);
    }

    [Fact]
    public void Of_24_proposals_on_one_clause_each_finds_its_words_in_the_compilation() => HoldsOn(
        LongNegotiation.Contested);

    [Fact]
    public void The_compilation_holds_wherever_one_looks()
    {
        foreach (var id in _chance.GetItems(Draft.Outline.InOrder().ToArray(), 60).Distinct())
            HoldsOn(id);
    }

    [Fact]
    public void In_which_order_24_proposals_came_does_not_matter()
    {
        var clause = Draft.Clauses[LongNegotiation.Contested];
        var alternatives = Draft.OpenProposalsOn(clause)
            .Select(each => new Alternative(
                each.Id.Value, each.By.Code, ClauseCompilation.TextOf(Draft, each, clause.Id))).ToArray();
        var notation = Notation.Of(Compilation.Of(clause.Text, alternatives));
        _chance.Shuffle(alternatives);

        Assert.Equal(notation, Notation.Of(Compilation.Of(clause.Text, alternatives)));
        Assert.All(Enumerable.Range(0, LongNegotiation.Delegations), each =>
            Assert.Contains($"{(char)('A' + each)}AA", notation, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Brackets_counted_over_the_last_acts_are_those_of_the_whole_text()
    {
        var from = Draft.Version - 200;
        var progress = new Progress(await largest.Room.At(from));
        await foreach (var entry in largest.Room.Record(from + 1))
            progress.Follow(entry);

        var newest = progress.Milestones[^1];
        Assert.Equal(200, progress.Milestones.Count);
        Assert.Equal(RollingText.Of(Draft).Sum(each => each.Brackets), newest.Brackets);
        Assert.Equal(Draft.OpenProposals().Count(), newest.OpenProposals);
        Assert.Equal(Draft.Clauses.Values.Count(each => each.Kind != ClauseKind.Heading), newest.ClausesByStatus.Sum());
    }

    [Fact]
    public void Every_open_clause_and_every_open_proposal_stands_in_the_way_of_adoption()
    {
        var obstacles = Obstacle.Of(Draft).ToLookup(each => each.Kind);

        Assert.Equal(
            Draft.Standing()
                .Where(clause => clause is { IsOpen: true, Kind: not ClauseKind.Heading })
                .Select(clause => clause.Id),
            obstacles[ObstacleKind.ClauseIsOpen].Select(each => each.Clause));
        Assert.Equal(
            Draft.Proposals.Values.Where(each => each.IsOpen).Select(each => each.Id.Value).Order(
                StringComparer.Ordinal),
            obstacles[ObstacleKind.ProposalIsOpen].Select(each => each.Proposal!.Value.Value).Order(
                StringComparer.Ordinal));
    }

    [Fact]
    public void Who_brought_in_each_word_joins_to_the_text() => Assert.All(Draft.Clauses.Values, clause =>
        Assert.Equal(clause.Text, string.Concat(Authorship.Of(Draft, clause).Select(span => span.Text))));

    [Fact]
    public async Task The_record_read_again_gives_the_same_draft()
    {
        await using var again = await Room.Open(Hall.Stream, largest.Journal, largest.Clock);
        var snapshot = DraftSnapshot.Read(DraftSnapshot.Of(Draft, largest.Room.Hash), Hall.Stream);

        Assert.Equal(largest.Room.Hash, again.Hash);
        Assert.Equal(Same.Form(Draft), Same.Form(again.Draft));
        Assert.Equal(Same.Form(Draft), Same.Form(snapshot));
    }

    private void HoldsOn(ClauseId id)
    {
        var compiled = ClauseCompilation.Of(Draft, id);
        Assert.Equal(compiled.Clause.Text, compiled.Words.Text);
        foreach (var proposal in Draft.OpenProposalsOn(compiled.Clause).Where(each =>
                     each.Change is not Addition && each.Change.Standing(Draft) != Standing.WithoutTarget))
            Assert.Equal(ClauseCompilation.TextOf(Draft, proposal, id) ?? "", compiled.Words.Taking(proposal.Id.Value));
    }

    private static bool WasAdded(Clause clause) => clause.Wordings[0].From.Count > 0;
}
