using System.Globalization;
using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>Words that have to fit into a box.</summary>
public static class PictureWords
{
    // Letters that are as wide as they are high: Hangul, kana, Han.
    private const int WideFrom = 0x1100;

    /// <summary>As many of the words as fit into so many letters of usual width.</summary>
    public static string Short(string text, int letters)
    {
        var (room, shown) = (letters, new StringBuilder());
        foreach (var letter in Letters(text))
        {
            room -= letter.EnumerateRunes().First() is { Value: >= WideFrom and < 0x11FF or >= 0x2E80 } ? 2 : 1;
            if (room < 0)
                return shown.ToString().TrimEnd(' ', ',', ';') + "…";
            shown.Append(letter);
        }

        return shown.ToString();
    }

    public static string Short(Clause clause, int letters) => Short(
        clause.Stands ? clause.Text : clause.Wordings[^2].Text, letters);

    /// <summary>In lines of so many letters; what does not fit into the last one is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, int letters, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
            if (lines[^1].Length == 0 || lines[^1].Length + word.Length < letters || lines.Count == most)
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            else
                lines.Add(word);
        return [.. lines.Select(line => Short(line, letters))];
    }

    private static IEnumerable<string> Letters(string text)
    {
        var all = StringInfo.GetTextElementEnumerator(text);
        while (all.MoveNext())
            yield return all.GetTextElement();
    }
}
