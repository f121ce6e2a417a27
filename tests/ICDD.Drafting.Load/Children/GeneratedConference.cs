using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ICDD.Drafting.Load;

/// <summary>
/// A conference of so many clauses, written as the files that the program reads, with its negotiations open.
/// </summary>
internal static class GeneratedConference
{
    private const int WordsInClause = 50;

    private static readonly string[] Words =
        ("cooperation digital diplomacy shared understanding trust openness capacity bridge divide resilient secure "
        + "data "
            +
         "governments stakeholders practice knowledge exchange strengthen encourage recognise respect region inclusive "
        +
         "of the and in with for to among through").Split(' ');

    /// <returns>The folder to give as <c>Drafting:SamplesFolder</c>.</returns>
    public static string Write(string folder, string sample, string document, int clauses)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, "samples", document)).FullName;
        var conference = JsonNode.Parse(File.ReadAllText(Path.Combine(sample, "conference.json")))!.AsObject();
        conference["stream"] = document;
        conference.Remove("openAt");
        File.WriteAllText(Path.Combine(place, "conference.json"), conference.ToJsonString());
        var rows = Enumerable.Range(1, clauses)
            .Select(number => new { id = $"c{number}", kind = "operative", text = Text(number) });
        File.WriteAllText(Path.Combine(place, "zero-draft.json"), JsonSerializer.Serialize(new { clauses = rows }));
        var opening = new
        {
            at = conference["convened"]!.GetValue<string>(),
            by = "secretariat",
            person = "Secretary of the Conference",
            command = new { kind = "open-negotiations" },
        };
        File.WriteAllText(Path.Combine(place, "negotiation.jsonl"), JsonSerializer.Serialize(opening) + "\n");
        return Path.Combine(folder, "samples");
    }

    private static string Text(int number)
    {
        var words = Enumerable.Range(0, WordsInClause).Select(word => Words[Mixed(number, word) % Words.Length]);
        return string.Create(CultureInfo.InvariantCulture, $"Paragraph {number}: {string.Join(' ', words)}");
    }

    /// <summary>The same words at every run.</summary>
    private static int Mixed(int number, int word) =>
        (int)((((uint)number * 2_654_435_761u) ^ ((uint)word * 40_503u)) >> 7 & 0xffff);
}
