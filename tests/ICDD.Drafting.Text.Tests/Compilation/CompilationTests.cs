using CsCheck;

namespace ICDD.Drafting.Text.Tests;

public class CompilationTests
{
    private static readonly string[] Seats = ["IDN", "AUS", "FIN", "CHL", "NZL", "MHL"];

    private static readonly IComparer<string> Seating =
        Comparer<string>.Create((a, b) => Array.IndexOf(Seats, a).CompareTo(Array.IndexOf(Seats, b)));

    private static readonly Gen<(string Text, Alternative[] Proposals)> Clause =
        Gen.OneOf(Texts.RealLegal, Texts.Nasty, Texts.One("a b c d e f g h i j k l")).SelectMany(text =>
            Gen.OneOf(
                Texts.Edited(text), Texts.Edited(text), Texts.Nasty, Texts.RealLegal, Texts.One<string?>(null, text))
                .Array[0, 8]
                .SelectMany(texts => Texts.One(Seats).Array[texts.Length].Select(by =>
                    (text, texts.Select((one, i) => new Alternative($"P{i}", by[i], one)).ToArray()))));

    [Fact]
    public void Taking_one_proposal_everywhere_is_its_text_and_taking_nobody_is_the_clause() =>
        Clause.Sample(clause =>
        {
            var compilation = Compilation.Of(clause.Text, clause.Proposals, Seating);
            return clause.Proposals.All(one => Taking(compilation, one.Id) == (one.Text ?? "")
                && compilation.Taking(one.Id) == (one.Text ?? ""))
                && compilation.Text == clause.Text;
        }, iter: Samples.Of(10_000));

    [Fact]
    public void The_order_of_the_proposals_does_not_matter() =>
        Clause.SelectMany(clause => Gen.Shuffle(clause.Proposals)
            .Select(shuffled => (clause.Text, clause.Proposals, shuffled)))
            .Sample(two =>
            {
                var (first, second) = (
                    Compilation.Of(two.Text, two.Proposals, Seating), Compilation.Of(two.Text, two.shuffled, Seating));
                return Shown(first) == Shown(second) && Notation.Of(first) == Notation.Of(second);
            }, iter: Samples.Of(5_000));

    [Fact]
    public void A_contested_run_lists_no_one_twice_and_no_one_who_keeps_the_clause() =>
        Clause.Sample(clause => Compilation.Of(clause.Text, clause.Proposals).Runs.All(run => run switch
        {
            CompilationRun.Settled settled => settled.Text.Length > 0,
            CompilationRun.Contested contested => contested.Alternatives.Count > 0
                && contested.Alternatives.All(one => one.Text != contested.Base
                    && one.Ids.SequenceEqual(one.Ids.Order(StringComparer.Ordinal)))
                && contested.Alternatives.Select(one => one.Text).Distinct().Count() == contested.Alternatives.Count
                && contested.Alternatives.SelectMany(one => one.Ids) is var ids
                && ids.Distinct().Count() == ids.Count(),
            _ => false,
        }), iter: Samples.Of(5_000));

    [Fact]
    public void Settled_runs_never_touch_each_other() =>
        Clause.Sample(clause => Compilation.Of(clause.Text, clause.Proposals).Runs is var runs
            && runs.Zip(runs.Skip(1)).All(two => two is not (CompilationRun.Settled, CompilationRun.Settled)),
            iter: Samples.Of(5_000));

    [Fact]
    public void Same_words_share_one_alternative_in_the_order_of_the_seats()
    {
        var compilation = Compilation.Of(
            "The Parties shall act.",
            [
                new("P1", "NZL", "The Parties should act."),
                new("P2", "AUS", "The Parties should act."),
                new("P3", "IDN", "The Parties may act."),
            ],
            Seating);
        Assert.Equal("The Parties (shall: may P3 | should P1 P2) act.", Shown(compilation));
        Assert.Equal("The Parties [shall / may - IDN / should - AUS, NZL] act.", Notation.Of(compilation));
    }

    [Fact]
    public void Twenty_four_proposals_in_four_places_are_four_brackets()
    {
        const string text = "The Parties shall promptly reduce the emissions of their industries by the year 2050.";
        var proposals = Enumerable.Range(0, 24).Select(i => new Alternative($"P{i:00}", $"D{i:00}", (i % 4) switch
        {
            0 => text.Replace("promptly", $"word{i}"),
            1 => text.Replace("emissions", $"word{i}"),
            2 => text.Replace("industries", $"word{i}"),
            _ => text.Replace("2050", $"{2050 + i}"),
        })).ToArray();
        var runs = Compilation.Of(text, proposals).Runs;
        Assert.Equal(4, runs.OfType<CompilationRun.Contested>().Count());
        Assert.All(runs.OfType<CompilationRun.Contested>(), run => Assert.Equal(6, run.Alternatives.Count));
    }

    [Fact]
    public void Twenty_four_rewrites_of_the_whole_clause_stand_as_whole_alternatives()
    {
        var rewrites = Enumerable.Range(0, 24)
            .Select(i => new Alternative(
                $"P{i:00}",
                $"D{i:00}",
                string.Join(' ', Enumerable.Range(0, 60).Select(w => $"w{i}x{w}")) + " of the end."))
            .ToArray();
        var runs = Compilation.Of(
            "The Parties shall meet each year at the seat of the secretariat until the end.", rewrites).Runs;
        Assert.Equal(24, Assert.Single(runs.OfType<CompilationRun.Contested>()).Alternatives.Count);
    }

    [Fact]
    public void A_rewrite_stands_beside_the_bracketed_text_of_the_others()
    {
        const string text = "We encourage all participating countries to strengthen their national frameworks for data";
        var compilation = Compilation.Of(text,
        [
            new("AUS/1", "AUS", text.Replace("encourage", "urge")),
            new("IND/1", "IND", "Everybody should by common effort build up such rules as seem fit"),
        ]);

        Assert.Equal(
            "We [encourage / urge - AUS] all participating countries to strengthen their national frameworks for data"
                + " / [alt. - IND: Everybody should by common effort build up such rules as seem fit]",
            Notation.Of(compilation));
    }

    [Fact]
    public void Whoever_amends_another_proposal_sponsors_only_what_differs()
    {
        var compilation = Compilation.Of("We act.",
        [
            new("AUS/1", "AUS", "We promptly act together."),
            new("PHL/1", "PHL", "We promptly act in trust.") { Amends = "AUS/1" },
        ]);

        Assert.Equal("We [promptly - AUS] act[ together - AUS][ in trust - PHL].".Replace("act[ ", "act [")
            .Replace("[ in", " [in"), Notation.Of(compilation));
    }

    private static string Taking(Compilation compilation, string id) =>
        compilation.Rewrites.SingleOrDefault(one => one.Ids.Contains(id))?.Text
            ?? string.Concat(compilation.Runs.Select(run => run switch
        {
            CompilationRun.Settled settled => settled.Text,
            CompilationRun.Contested contested =>
                contested.Alternatives.SingleOrDefault(one => one.Ids.Contains(id))?.Text ?? contested.Base,
            _ => throw new InvalidOperationException(),
        }));

    private static string Shown(Compilation compilation) =>
        string.Concat(compilation.Runs.Select(run => run is CompilationRun.Contested contested
            ? $"({run.Base}: {string.Join(" | ", contested.Alternatives.Select(one => Shown(one.Text, one.Ids)))})"
            : run.Base));

    private static string Shown(string text, IEnumerable<string> ids) => $"{text} {string.Join(' ', ids)}";
}
