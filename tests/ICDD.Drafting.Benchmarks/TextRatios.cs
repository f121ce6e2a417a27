using System.Diagnostics;
using System.Globalization;
using DiffPlex;

namespace ICDD.Drafting.Benchmarks;

/// <summary>
/// Redlines and merges beside DiffPlex's own difference of the same pieces; compilations in milliseconds. Each is the
/// best of several in one run: ratios mean something on any machine, and only they do.
/// </summary>
internal static class TextRatios
{
    private const int Runs = 15;
    private const int WarmUp = 400;

    public static void Run()
    {
        foreach (var words in (int[])[150, 600, 3_000, 50_000])
            Beside(new Amended(words));
        Git(new Amended(3_000));
        Clause("24 proposals on a clause of 1,000 characters", Amended.Clause(150, 24, edits: 2));
        Clause("24 full rewrites of 2,000 characters", Amended.Rewrites(300, 24));
        Growth();
    }

    private static void Beside(Amended text)
    {
        var (old, ours, theirs) = (text.Old, text.Ours, text.Theirs);
        var diffPlex = Best(() => Differ.Instance.CreateDiffs(
            old, ours, ignoreWhiteSpace: false, ignoreCase: false, OwnPieces.Instance));
        var redline = Best(() => Redline.Between(old, ours));
        var both = redline + Best(() => Redline.Between(old, theirs));
        var merge = Best(() => Merge.Of(old, ours, theirs));
        Say($"{old.Length,8:N0} characters: redline {redline:F2} ms, DiffPlex {diffPlex:F2} ms: ratio {redline
            / diffPlex:F2}");
        Say($"{"",8}  merge {merge:F2} ms: {merge / both:F2} of two redlines");
    }

    private static void Git(Amended text)
    {
        var folder = Directory.CreateTempSubdirectory("icdd-benchmark-");
        try
        {
            var (old, @new, empty) = (
                Path.Combine(folder.FullName, "old"),
                Path.Combine(folder.FullName, "new"),
                Path.Combine(folder.FullName, "empty"));
            File.WriteAllText(old, text.Old);
            File.WriteAllText(@new, text.Ours);
            File.WriteAllText(empty, "");
            var start = Best(() => Diff(empty, empty));
            var git = Best(() => Diff(old, @new)) - start;
            var redline = Best(() => Redline.Between(text.Old, text.Ours));
            Say($"git diff --word-diff, its start taken off: {git:F2} ms; redline {redline:F2} ms");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("git is not installed.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Diff(string old, string @new)
    {
        using var git = Process.Start(new ProcessStartInfo(
            "git", ["diff", "--word-diff=porcelain", "--no-index", old, @new])
        { RedirectStandardOutput = true })!;
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode;
    }

    private static void Clause(string name, (string Text, Alternative[] Proposals) clause) =>
        Say($"{name}: {Best(() => Compilation.Of(clause.Text, clause.Proposals)):F1} ms");

    private static void Growth()
    {
        var (small, large) = (Document(50, 4), Document(500, 4));
        var (little, much) = (Best(() => Compiled(small)), Best(() => Compiled(large)));
        Say($"500 paragraphs with 2,000 proposals: {much:F0} ms, {much / little:F1} times 50 paragraphs with 200");
    }

    private static (string Text, Alternative[] Proposals)[] Document(int paragraphs, int proposals) =>
        [.. Enumerable.Range(0, paragraphs).Select(at => Amended.Clause(80 + (at % 40), proposals, edits: 2))];

    private static int Compiled((string Text, Alternative[] Proposals)[] clauses) =>
        clauses.Sum(clause => Compilation.Of(clause.Text, clause.Proposals).Runs.Count);

    private static double Best<T>(Func<T> act)
    {
        for (var warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < WarmUp;)
            act();
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            act();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
