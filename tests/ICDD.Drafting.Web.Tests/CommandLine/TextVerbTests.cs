using System.Text.Json;

namespace ICDD.Drafting.Web.Tests;

public class TextVerbTests
{
    [Theory]
    [InlineData(
        "redline",
        """{"old":"We shall","new":"We may"}""",
        """{"spans":[{"kind":"kept","text":"We "},{"kind":"deleted","text":"shall"},"""
            + """{"kind":"inserted","text":"may"}]}""")]
    [InlineData("redline", """{"old":"","new":""}""", """{"spans":[]}""")]
    [InlineData(
        "redline",
        """{"new":"<Việt> & 各国 😀 \u2028","old":""}""",
        """{"spans":[{"kind":"inserted","text":"<Việt> & 各国 😀 \u2028"}]}""")]
    [InlineData("merge", """{"base":"a b c","ours":"x b c","theirs":"a b z"}""", """{"clean":true,"text":"x b z"}""")]
    [InlineData(
        "merge",
        """{"base":"a b c","ours":"a x c","theirs":"a y c"}""",
        """{"clean":false,"parts":[{"settled":"a "},{"base":"b","ours":"x","theirs":"y"},{"settled":" c"}]}""")]
    [InlineData(
        "compile",
        """{"text":"We act","proposals":[{"id":"2","by":"FIN","text":"We now act"},"""
            + """{"id":"1","by":"CHL","text":"We act"}]}""",
        """{"runs":[{"settled":"We "},{"base":"","alternatives":[{"text":"now ","ids":["2"]}]},"""
            + """{"settled":"act"}],"notation":"We [now - FIN] act"}""")]
    [InlineData(
        "compile",
        """{"text":"We act","proposals":[{"id":"1","by":"FIN","text":null}]}""",
        """{"runs":[{"base":"We act","alternatives":[{"text":"","ids":["1"]}]}],"notation":"[We act - FIN delete]"}""")]
    [InlineData(
        "compile",
        """{"text":"in Article 6(1)(a)","proposals":[{"id":"1","by":"FIN","text":"in Article 6(1)(b)"},"""
            + """{"id":"2","by":"CHL","text":"in Article 7(1)(a)"}]}""",
        """{"runs":[{"settled":"in Article "},{"base":"6(1)(a)","alternatives":[{"text":"7(1)(a)","ids":["2"]},"""
            + """{"text":"6(1)(b)","ids":["1"]}]}],"notation":"in Article [6(1)(a) / 7(1)(a) - CHL / 6(1)(b) - """
            + """FIN]"}""")]
    [InlineData(
        "compile", """{"text":"We act","proposals":[]}""", """{"runs":[{"settled":"We act"}],"notation":"We act"}""")]
    public async Task A_line_is_answered_with_a_line(string verb, string line, string answer)
    {
        var (exit, output) = await Run(verb, line);
        Assert.Equal(0, exit);
        Assert.True(JsonElement.DeepEquals(Parsed(answer), Parsed(output)), output);
    }

    [Theory]
    [InlineData("redline", "")]
    [InlineData("redline", "not json")]
    [InlineData("redline", "[]")]
    [InlineData("redline", "null")]
    [InlineData("redline", """{"old":"a"}""")]
    [InlineData("redline", """{"old":"a","new":1}""")]
    [InlineData("redline", """{"old":"a","new":null}""")]
    [InlineData("redline", """{"old":"a","old":"b","new":"c"}""")]
    [InlineData("redline", """{"old":"\ud800","new":"c"}""")]
    [InlineData("redline", """{"\ud800":1,"old":"","new":"c"}""")]
    [InlineData("redline", """{"old":"a","new":"b"} {"old":"a","new":"b"}""")]
    [InlineData("merge", """{"base":"a","ours":"b"}""")]
    [InlineData("compile", """{"text":"a"}""")]
    [InlineData("compile", """{"text":"a","proposals":{}}""")]
    [InlineData("compile", """{"text":"a","proposals":[1]}""")]
    [InlineData("compile", """{"text":"a","proposals":[{"id":"1","by":"FIN"}]}""")]
    [InlineData("compile", """{"text":"a","proposals":[{"id":1,"by":"FIN","text":"b"}]}""")]
    [InlineData(
        "compile", """{"text":"a","proposals":[{"id":"1","by":"FIN","text":"b"},{"id":"1","by":"CHL","text":"c"}]}""")]
    public async Task A_line_that_cannot_be_read_is_an_error_and_the_next_is_answered(string verb, string line)
    {
        var good = """{"old":"","new":"","base":"","ours":"","theirs":"","text":"","proposals":[]}""";
        var (exit, output) = await Run(verb, line + "\n" + good);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal((1, 2), (exit, lines.Length));
        Assert.NotEmpty(Parsed(lines[0]).GetProperty("error").GetString()!);
        Assert.Single(Parsed(lines[0]).EnumerateObject());
        Assert.False(Parsed(lines[1]).TryGetProperty("error", out _));
    }

    [Fact]
    public async Task Text_at_the_limit_is_read_and_one_more_is_not()
    {
        var (exit, _) = await Run("redline", $$"""{"old":"","new":"{{new string('x', TextVerb.RedlineLimit)}}"}""");
        var (exitOver, over) = await Run(
            "redline", $$"""{"old":"","new":"{{new string('x', TextVerb.RedlineLimit + 1)}}"}""");
        Assert.Equal((0, 1), (exit, exitOver));
        Assert.StartsWith("""{"error":""", over);
    }

    [Fact]
    public async Task An_unknown_verb_is_not_run() => Assert.Equal((2, ""), await Run("translate", "{}"));

    [Fact]
    public async Task No_questions_no_answers() => Assert.Equal((0, ""), await Run("redline", ""));

    [Fact]
    public async Task Ten_thousand_lines_have_ten_thousand_answers()
    {
        var line = JsonSerializer.Serialize(new
        {
            @base = "The Parties shall, in accordance with national law, adopt measures by 2030.",
            ours = "All Parties shall, in accordance with national law, adopt measures by 2030.",
            theirs = "The Parties shall, in accordance with national law, adopt measures by 2035.",
        });
        var (exit, output) = await Run("merge", string.Join('\n', Enumerable.Repeat(line, 10_000)));
        Assert.Equal((0, 10_000), (exit, output.Count(c => c == '\n')));
    }

    private static async Task<(int Exit, string Output)> Run(string verb, string input)
    {
        using var output = new StringWriter();
        return (await TextVerb.Run(verb, new StringReader(input), output), output.ToString());
    }

    private static JsonElement Parsed(string json) => JsonElement.Parse(json);
}
