using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using DiffPlex.Model;

namespace ICDD.Drafting.Benchmarks;

/// <summary>The text engine beside DiffPlex's own builders, which are quicker to call but not safe for law.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TextBenchmarks
{
    private string _text = "";
    private string _ours = "";
    private string _theirs = "";
    private Alternative[] _proposals = [];

    [Params(50, 500, 5_000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, Words)
            .Select(i => $"word{random.Next(800)}{(i % 12 == 11 ? "." : i % 7 == 6 ? "," : "")}")
            .ToArray();
        _text = string.Join(' ', words);
        _ours = Edited(words, 2);
        _theirs = Edited(words, 3);
        _proposals = [.. Enumerable.Range(0, 24).Select(i => new Alternative($"P{i}", $"D{i}", Edited(words, 10 + i)))];
    }

    [Benchmark]
    [BenchmarkCategory("redline")]
    public Redline OurRedline() => Redline.Between(_text, _ours);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("redline")]
    public DiffPaneModel DiffPlexInline() =>
        InlineDiffBuilder.Diff(_text, _ours, ignoreWhiteSpace: false, ignoreCase: false, OwnPieces.Instance);

    [Benchmark]
    [BenchmarkCategory("merge")]
    public Merge OurMerge() => Merge.Of(_text, _ours, _theirs);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("merge")]
    public ThreeWayMergeResult DiffPlexThreeWay() => ThreeWayDiffer.Instance.CreateMerge(
        _text, _ours, _theirs, ignoreWhiteSpace: false, ignoreCase: false, OwnPieces.Instance);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("compile")]
    public string Compile24() => Notation.Of(Compilation.Of(_text, _proposals));

    private static string Edited(string[] words, int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', words.Select(word => random.Next(20) == 0 ? $"edit{random.Next(9_000)}" : word));
    }
}
