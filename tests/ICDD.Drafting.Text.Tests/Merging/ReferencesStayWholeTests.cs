using System.Text.RegularExpressions;
using CsCheck;

namespace ICDD.Drafting.Text.Tests;

/// <summary>
/// Law: every reference, number and date of a merged or bracketed text stands in the base or in one of the sides.
/// </summary>
public partial class ReferencesStayWholeTests
{
    private static readonly string[] Words = [
        "Parties", "shall", "act", "under", "recalling", "by", "of", "report", "and", "a", "fund"
    ];
    private static readonly string[] Months = ["January", "November", "Desember", "mars", "mai", "agosto"];

    private static readonly Gen<int> Small = Gen.Int[1, 3];

    private static readonly Gen<string> Token = Gen.OneOf(
        Texts.One(Words),
        Gen.Select(Small, Small, Small, (a, b, c) => $"Article {a}({b})({(char)('a' + c)})"),
        Gen.Select(Small, Small, Small, (a, b, c) => $"section {a}.{b}.{c}"),
        Gen.Select(Small, Texts.One("bis", "ter", "quater"), (a, b) => $"paragraph {a} {b}"),
        Gen.Select(Small, Small, (a, b) => $"OP{a}{b} ({(char)('a' + a)})"),
        Gen.Select(Small, Small, (a, b) => $"A/RES/7{a}/{b}"),
        Gen.Select(Small, Small, Small, (a, b, c) => $"ICDD/202{a}/L.{b}/Rev.{c}"),
        Gen.Select(Small, Small, (a, b) => $"{a}.{b}"),
        Gen.Select(Small, Small, (a, b) => $"{a}2,{b}00"),
        Gen.Select(Small, Small, (a, b) => $"${a}5,{b}00,000"),
        Gen.Select(Small, Small, (a, b) => $"{a}{b} %"),
        Gen.Select(Small, Texts.One(Months), Small, (day, month, year) => $"1{day} {month} 202{year}"),
        Gen.Select(Texts.One("January", "November"), Small, Small, (month, day, year) => $"{month} 1{day}, 202{year}"),
        Gen.Select(Small, Small, Small, (year, month, day) => $"202{year}-1{month % 3}-1{day}"),
        Gen.Select(Small, Small, (from, to) => $"202{from}-203{to}"),
        Gen.Select(Small, Small, (hour, minute) => $"1{hour}:3{minute}"));

    private static readonly Gen<(string Base, string Ours, string Theirs)> Triple = Token.Array[
        1, 7].SelectMany(tokens =>
        Gen.Select(Edited(tokens), Edited(tokens)).Select((ours, theirs) => (string.Join(' ', tokens), ours, theirs)));

    [Fact]
    public void Of_a_merged_text() => Triple.Sample(three =>
        Merge.Of(three.Base, three.Ours, three.Theirs) is not Merge.Clean merged
        || Held(merged.Text).All(AllOf(three.Base, three.Ours, three.Theirs).Contains), iter: Samples.Of(20_000));

    [Fact]
    public void Of_whatever_is_taken_in_each_bracket() => Triple.Sample(three =>
    {
        var compilation = Compilation.Of(three.Base, [new("A", "A", three.Ours), new("B", "B", three.Theirs)]);
        var known = AllOf(three.Base, three.Ours, three.Theirs);
        return compilation.Runs.All(run => run is not CompilationRun.Contested contested
            || contested.Alternatives.All(one => Held(one.Text).All(known.Contains))
                && Held(run.Base).All(known.Contains));
    }, iter: Samples.Of(5_000));

    [Fact]
    public void A_redline_strikes_and_puts_in_whole_ones() => Triple.Sample(
        three => Redline.Between(three.Base, three.Ours)
            .All(span => Held(span.Text).All(AllOf(three.Base, three.Ours, "").Contains)),
        iter: Samples.Of(5_000));

    private static Gen<string> Edited(string[] tokens) =>
        Gen.Select(Gen.Int[0, tokens.Length - 1], Gen.Int[0, 2], Token).Array[1, 2].Select(edits => string.Join(
            ' ', edits.Aggregate(tokens.ToList(), (now, edit) => Edit(now, edit))));

    private static List<string> Edit(List<string> tokens, (int At, int Kind, string Token) edit)
    {
        var at = Math.Min(edit.At, tokens.Count - 1);
        if (edit.Kind == 0 || at < 0)
            tokens.Insert(Math.Max(0, at), edit.Token);
        else if (edit.Kind == 1)
            tokens[at] = edit.Token;
        else
            tokens.RemoveAt(at);
        return tokens;
    }

    private static HashSet<string> AllOf(params string[] texts) => [.. texts.SelectMany(Held)];

    private static IEnumerable<string> Held(string text) => Kept().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        @"\b\d\d (?:January|November|Desember|mars|mai|agosto) \d{4}|(?:January|November) \d\d, \d{4}|"
            + @"[A-Z]+(?:/[A-Za-z0-9.]+)+|OP\d+ \(\w\)|\d+ (?:bis|ter|quater)\b|\d+(?:\(\w\))+|\$?\d+(?:[.,:-]\d+)+|"
            + @"\d+ %")]
    private static partial Regex Kept();
}
