using System.Text.RegularExpressions;
using CsCheck;

namespace ICDD.Drafting.Text.Tests;

public class MergeTests
{
    [Fact]
    public void An_unchanged_side_yields_to_the_other() =>
        Texts.Pair.Sample(pair => Clean(Merge.Of(pair.Old, pair.Old, pair.New)) == pair.New
            && Clean(Merge.Of(pair.Old, pair.New, pair.Old)) == pair.New, iter: Samples.Of(20_000));

    [Fact]
    public void The_same_change_on_both_sides_is_made_once() =>
        Texts.Pair.Sample(pair => Clean(Merge.Of(pair.Old, pair.New, pair.New)) == pair.New, iter: Samples.Of(20_000));

    [Fact]
    public void Swapping_the_sides_swaps_nothing_else() =>
        Texts.Triple.Sample(three => Swapped(Merge.Of(three.Base, three.Ours, three.Theirs))
            .SequenceEqual(Parts(Merge.Of(three.Base, three.Theirs, three.Ours))), iter: Samples.Of(20_000));

    [Fact]
    public void No_word_that_a_side_brought_in_is_lost() =>
        Texts.Triple.Sample(three =>
        {
            var merge = Merge.Of(three.Base, three.Ours, three.Theirs);
            var (ours, theirs) = merge switch
            {
                Merge.Conflicting conflict => (conflict.WithOurs, conflict.WithTheirs),
                Merge.Clean clean => (clean.Text, clean.Text),
                _ => throw new InvalidOperationException(),
            };
            return Holds(ours, Added(three.Base, three.Ours)) && Holds(theirs, Added(three.Base, three.Theirs));
        }, iter: Samples.Of(20_000));

    [Fact]
    public void Taking_a_side_in_a_conflict_gives_exactly_that_side() =>
        Texts.Triple.Sample(three => Merge.Of(three.Base, three.Ours, three.Theirs) is not Merge.Conflicting conflict
            || (conflict.WithOurs == three.Ours && conflict.WithTheirs == three.Theirs), iter: Samples.Of(20_000));

    [Fact]
    public void Words_that_both_sides_kept_stay_and_words_that_one_side_struck_and_the_other_kept_go() =>
        Disjoint(" ", "; ", "\u00A0").Sample(
            edit => Clean(Merge.Of(edit.Base, edit.Ours, edit.Theirs)) == edit.Both, iter: Samples.Of(20_000));

    // Where every gap is two pieces, as in a list, changes may be aligned so that they touch: then the chair is asked.
    [Fact]
    public void In_a_long_list_with_many_edits_a_clean_merge_holds_the_edits_of_both() =>
        Disjoint(", ").Sample(
            edit => Clean(Merge.Of(edit.Base, edit.Ours, edit.Theirs)) is not { } text || text == edit.Both,
            iter: Samples.Of(20_000));

    [Fact]
    public void A_conflict_is_never_empty_and_its_sides_differ() =>
        Texts.Triple.Sample(three => PartsOfConflict(three).All(part => part switch
        {
            MergePart.Settled settled => settled.Text.Length > 0,
            MergePart.Contested c => c.Ours != c.Theirs && c.Ours != c.Base && c.Theirs != c.Base,
            MergePart.OneSided one => one.Ours == one.Base != (one.Theirs == one.Base),
            MergePart.Contained both => both.Ours != both.Base && both.Theirs != both.Base,
            _ => false,
        }), iter: Samples.Of(20_000));

    [Fact]
    public void Parts_that_are_settled_alternate_with_parts_that_are_not() =>
        Texts.Triple.Sample(
            three => PartsOfConflict(three) is var parts
                && parts.Zip(parts.Skip(1)).All(two => two is not (MergePart.Settled, MergePart.Settled)),
            iter: Samples.Of(10_000));

    [Theory]
    [InlineData("limit of 1.5 degrees", "limit of 2.5 degrees", "limit of 1.7 degrees")]
    [InlineData("Article 6(1)(a) applies", "Article 6(1)(b) applies", "Article 7(1)(a) applies")]
    [InlineData(
        "Article 6, paragraph 1, applies", "Article 7, paragraph 1, applies", "Article 6, paragraph 2, applies")]
    [InlineData(
        "by 16 November 2021 at the latest", "by 17 November 2021 at the latest", "by 16 November 2022 at the latest")]
    [InlineData("on 2021-11-16 in Bali", "on 2021-11-17 in Bali", "on 2022-11-16 in Bali")]
    [InlineData("recalling A/RES/70/1", "recalling A/RES/70/2", "recalling A/RES/72/1")]
    [InlineData("annex II", "annex III", "appendix II")]
    [InlineData("30,000 dollars", "40,000 dollars", "30,500 dollars")]
    [InlineData("The Parties shall act", "The States shall act", "The Parties should act")]
    [InlineData("The Parties shall act", "The Parties shall promptly act", "The Parties may act")]
    [InlineData("shall act.", "shall act;", "shall act now.")]
    [InlineData("应当合作", "必当合作", "应该合作")]
    [InlineData("A clause", "Another text", "Some wholly different words")]
    [InlineData("a b c", "", "a X c")]
    [InlineData("one two three. Four five six.", "Four five six. one two three.", "one two three. Four FIVE six.")]
    [InlineData("Article 6 paragraph 1", "Article 7 paragraph 1", "Article 6 paragraph")]
    [InlineData("6 of annex II", "7 of annex II", "6 of annex III")]
    [InlineData("1 of annex II", "of annex II", "1 of annex III")]
    public void Edits_that_touch_are_a_conflict(string @base, string ours, string theirs) =>
        Assert.IsType<Merge.Conflicting>(Merge.Of(@base, ours, theirs));

    [Theory]
    [InlineData(
        "The Parties shall act by 2030.",
        "The States shall act by 2030.",
        "The Parties shall act by 2035.",
        "The States shall act by 2035.")]
    [InlineData(
        "The Parties shall act.",
        "All the Parties shall act.",
        "The Parties shall act now.",
        "All the Parties shall act now.")]
    [InlineData("各缔约方应当加强国际合作", "各国应当加强国际合作", "各缔约方应当加强区域合作", "各国应当加强区域合作")]
    [InlineData("one two three", "one three", "one three", "one three")]
    [InlineData("", "new", "new", "new")]
    [InlineData(
        "Consent may be withdrawn without detriment.", "Consent may be withdrawn.",
        "Consent may be withdrawn without detriment. It shall not be presumed.",
        "Consent may be withdrawn. It shall not be presumed.")]
    [InlineData(
        "each body or office should act", "each body should document", "each body or office should document",
        "each body should document")]
    [InlineData("one two three four five", "one five", "one two four five", "one five")]
    [InlineData("one two three four five", "one five", "one three four five", "one five")]
    [InlineData("one two three four five", "one five", "one two three five", "one five")]
    [InlineData(
        "Article 6 of the annex", "Article 7 of the annex", "Article 6 of the annex II", "Article 7 of the annex II")]
    [InlineData(
        "of the annex II", "Article 6 of the annex II", "of the annex III", "Article 6 of the annex III")]
    [InlineData("6 条 and 7 款", "5 条 and 7 款", "6 条 and 8 款", "5 条 and 8 款")]
    [InlineData(
        "Article 6 of annex 4 and more words here, as agreed", "Article 7 of annex here, as agreed",
        "Article 7 of annex words here, as agreed", "Article 7 of annex here, as agreed")]
    [InlineData("甲 国 乙", "丙 国 乙", "甲 国 丁", "丙 国 丁")]
    [InlineData("甲，国，乙", "丙，国，乙", "甲，国，丁", "丙，国，丁")]
    public void Edits_apart_and_edits_alike_come_together(string @base, string ours, string theirs, string expected) =>
        Assert.Equal(expected, Clean(Merge.Of(@base, ours, theirs)));

    [Fact]
    public void A_rewrite_of_the_whole_clause_conflicts_with_an_edit_inside_it()
    {
        const string rewrite = "Delegations resolve instead to meet each year.";
        var merge = Assert.IsType<Merge.Conflicting>(
            Merge.Of("The Parties shall act on water.", rewrite, "The Parties should act on water."));
        Assert.Equal((rewrite, "The Parties should act on water."), (merge.WithOurs, merge.WithTheirs));
    }

    [Fact]
    public void Where_somebody_must_decide_struck_words_are_shown_and_added_words_are_in()
    {
        var merge = Assert.IsType<Merge.Conflicting>(Merge.Of(
            "Parties shall act soon and report each year in full.",
            "States shall act soon and report each year in full, as agreed.",
            "Members shall act soon and report in full."));
        Assert.Equal(
            [
                new MergePart.Contested("Parties", "States", "Members"),
                new MergePart.Settled(" shall act soon and report "),
                new MergePart.OneSided("each year ", "each year ", ""),
                new MergePart.Settled("in full"),
                new MergePart.OneSided("", ", as agreed", ""),
                new MergePart.Settled("."),
            ],
            merge.Parts);
    }

    [Fact]
    public void A_moved_sentence_merges_with_an_edit_far_from_both_its_places()
    {
        const string @base = "First we meet. Then we talk at length about water. Last we eat.";
        const string moved = "Then we talk at length about water. First we meet. Last we eat.";
        Assert.Equal(
            "Then we talk at length about water. First we meet. Last we dine.",
            Clean(Merge.Of(@base, moved, "First we meet. Then we talk at length about water. Last we dine.")));
    }

    // Words by number, so that each stands once; each side replaces, drops or adds beside some, never next to the
    // other's.
    private static Gen<(string Base, string Ours, string Theirs, string Both)> Disjoint(params string[] gaps) =>
        Gen.Select(Gen.Int[0, 7].Array[1, 40], Texts.One(gaps))
            .Select((plan, gap) =>
            {
                var edits = plan.ToArray();
                for (var i = 1; i < edits.Length; i++)
                {
                    if (edits[i] > 0 && edits[i - 1] > 0 && IsOurs(edits[i]) != IsOurs(edits[i - 1]))
                        edits[i] = 0;
                }

                return (Text(edits, gap, _ => false), Text(
                    edits, gap, IsOurs), Text(edits, gap, edit => !IsOurs(edit)), Text(edits, gap, _ => true));
            });

    private static bool IsOurs(int edit) => edit % 2 == 1;

    private static string Text(int[] edits, string gap, Func<int, bool> applies) =>
        string.Concat(edits.Select((edit, i) => !applies(edit) ? $"w{i}{gap}" : edit switch
        {
            1 or 2 => $"x{i}{gap}",
            3 or 4 => "",
            5 or 6 => $"w{i}{gap}y{i}{gap}",
            _ => $"w{i}{gap}",
        }));

    private static string? Clean(Merge merge) => (merge as Merge.Clean)?.Text;

    private static IReadOnlyList<MergePart> Parts(Merge merge) => merge switch
    {
        Merge.Conflicting conflict => conflict.Parts,
        Merge.Clean clean => [new MergePart.Settled(clean.Text)],
        _ => throw new InvalidOperationException(),
    };

    private static IReadOnlyList<MergePart> PartsOfConflict((string Base, string Ours, string Theirs) three) =>
        Merge.Of(three.Base, three.Ours, three.Theirs) is Merge.Conflicting conflict ? conflict.Parts : [];

    private static IEnumerable<MergePart> Swapped(Merge merge) => Parts(merge)
        .Select(part => part switch
        {
            MergePart.Contested c => new MergePart.Contested(c.Base, c.Theirs, c.Ours),
            MergePart.OneSided one => new MergePart.OneSided(one.Base, one.Theirs, one.Ours),
            MergePart.Contained both => new MergePart.Contained(both.Base, both.Theirs, both.Ours, !both.InOurs),
            _ => part,
        });

    private static Dictionary<string, int> Added(string old, string @new)
    {
        var before = Counted(old);
        return Counted(@new)
            .Where(word => word.Value > before.GetValueOrDefault(word.Key))
            .ToDictionary(word => word.Key, word => word.Value - before.GetValueOrDefault(word.Key));
    }

    private static bool Holds(string text, Dictionary<string, int> words) =>
        Counted(text) is var held && words.All(word => held.GetValueOrDefault(word.Key) >= word.Value);

    // Cut by a rule of the test's own: letters with their marks, each other character alone.
    private static Dictionary<string, int> Counted(string text) =>
        Regex.Matches(text, @"[a-zA-Z0-9À-ɏḀ-ỿ]+|\S")
            .CountBy(word => word.Value)
            .ToDictionary(StringComparer.Ordinal);
}
