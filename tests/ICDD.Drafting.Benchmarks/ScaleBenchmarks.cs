using BenchmarkDotNet.Attributes;
using ICDD.Drafting.Documents;
using ICDD.Drafting.Tests;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// What a whole negotiation costs, at 50 and at 500 paragraphs with 20 acts to each: the figures of the larger are to
/// be about ten times those of the smaller, and an act costs the same in both.
/// </summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private const int ActsToAParagraph = 20;

    private static readonly StreamId Stream = Hall.Stream;

    private MemoryJournal _journal = null!;
    private Room _room = null!;
    private int _acts;

    [Params(50, 500)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public async Task Play()
    {
        _journal = new MemoryJournal();
        _room = await Room.Open(Stream, _journal, TimeProvider.System);
        await LongNegotiation.Play(_room, Paragraphs, Paragraphs * ActsToAParagraph);
    }

    /// <summary>One act: independent of how long the text is.</summary>
    [Benchmark]
    public async Task<Outcome> Comment() =>
        await _room.Do(
            new CommandId($"comment-{++_acts}"),
            new CommentOnClause(LongNegotiation.Contested, "We agree"),
            Hall.Chair);

    [Benchmark]
    public async Task<Draft> Replay() => (await Room.Open(Stream, _journal, TimeProvider.System)).Draft;

    [Benchmark]
    public int Compile() => RollingText.Of(_room.Draft).Sum(each => each.Brackets);

    /// <summary>24 proposals on one clause, in a text of any length.</summary>
    [Benchmark]
    public int Compile_the_contested_clause() => ClauseCompilation.Of(_room.Draft, LongNegotiation.Contested).Brackets;

    [Benchmark]
    public int Find_the_obstacles() => Obstacle.Of(_room.Draft).Count;

    [Benchmark]
    public Folio Set_the_text() => CurrentText.Of(_room.Draft, _room.Hash, Hall.Opening);

    [Benchmark]
    public Folio List_the_proposals() => ProposalList.Of(_room.Draft, _room.Hash, Hall.Opening);
}
