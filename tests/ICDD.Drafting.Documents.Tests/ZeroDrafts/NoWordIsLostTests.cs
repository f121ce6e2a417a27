using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents.Tests;

/// <summary>
/// Two hundred drafts of each kind: each word of theirs comes in, or is among the lines that are shown as left out.
/// </summary>
public class NoWordIsLostTests
{
    private const int Drafts = 200;

    [Theory]
    [InlineData("text"), InlineData("markdown"), InlineData("html"), InlineData("docx")]
    public async Task Each_word_of_a_draft_comes_in_or_is_shown_as_left_out(string kind)
    {
        using var hall = await Hall.With(
            StyleProfile.Message, new ZeroClause(ClauseKind.Operative, "We meet again"));
        var package = await Written.Bytes("docx", hall.Current());
        var conference = Hall.Conference(StyleProfile.Resolution);
        for (var seed = 0; seed < Drafts; seed++)
        {
            var draft = new AnyDraft(seed);
            var file = kind switch
            {
                "text" => draft.Text(),
                "markdown" => draft.Markdown(),
                "html" => draft.Html(),
                _ => draft.Docx(package),
            };
            var read = ZeroDraftReading.Read(file, conference);
            if (read.Refusal is FileHasNoText)
                continue;
            Assert.True(read.IsReceived, $"{kind} {seed}: {read.Refusal}");
            var shown = read.Value.Lines.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
            var lost = draft.Words.Where(word => !shown.Contains(word)).ToList();
            Assert.True(
                lost.Count == 0,
                $"{kind} {seed} lost {string.Join(' ', lost)} of {System.Text.Encoding.UTF8.GetString(file)}");
        }
    }

    private static IEnumerable<string> Words(PlannedClause line) => Regex.Matches(
        $"{line.Number} {line.Text} {line.Recommendation?.Addressee} {line.Recommendation?.Timeframe}", "q[a-z]+")
        .Select(match => match.Value);
}
