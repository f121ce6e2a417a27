namespace ICDD.Drafting.Documents;

/// <summary>How the numbers of automatic lists look, by list and level.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, int Level), string> _formats = [];

    /// <summary>The place in a list; none where the paragraph is in no list.</summary>
    public WordListPlace? Place(string list, int level) => list is "" or "0" || level is < 0 or > 8
        ? null
        : new WordListPlace(level, _formats.GetValueOrDefault((_kinds.GetValueOrDefault(list, ""), level), "decimal"));

    public static (WordLists Lists, Refusal? Refusal) Read(PartXml? part)
    {
        var lists = new WordLists();
        if (part is null)
            return (lists, null);
        var (kind, list, level) = ("", "", 0);
        while (part.Read())
        {
            if (!part.IsStart || !part.IsWord)
                continue;
            switch (part.Name)
            {
                case "abstractNum":
                    kind = part.Attribute("abstractNumId");
                    break;
                case "num":
                    list = part.Attribute("numId");
                    break;
                case "abstractNumId":
                    lists._kinds[list] = part.Attribute("val");
                    break;
                case "lvl":
                    _ = int.TryParse(part.Attribute("ilvl"), out level);
                    break;
                case "numFmt":
                    lists._formats[(kind, level)] = part.Attribute("val");
                    break;
            }
        }

        return (lists, part.Refusal);
    }
}
