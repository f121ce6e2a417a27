namespace ICDD.Drafting.Documents;

/// <summary>A style of paragraphs or characters, as far as a text's structure shows in it.</summary>
internal sealed record WordStyle(string Name)
{
    public int HeadingLevel { get; init; }

    public string List { get; init; } = "";

    public int Level { get; init; }

    /// <summary>Whether it sets letters above the line.</summary>
    public bool IsRaised { get; init; }
}

/// <summary>The styles of a file by the ids with which paragraphs name them.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);

    public WordStyle Of(string id) => _styles.GetValueOrDefault(id) ?? new WordStyle(Plain(id));

    public static (WordStyles Styles, Refusal? Refusal) Read(PartXml? part)
    {
        var styles = new WordStyles();
        if (part is null)
            return (styles, null);
        var (id, depth) = ("", 0);
        while (part.Read())
        {
            if (!part.IsStart || !part.IsWord)
                continue;
            if (part.Name == "style")
                (id, depth) = (part.Attribute("styleId"), part.Depth);
            else if (id.Length > 0 && part.Depth > depth)
                styles.Add(id, part);
        }

        return (styles, part.Refusal);
    }

    public static string Plain(string name) => string.Concat(
        name.Where(sign => sign is not (' ' or '-' or '_'))).ToLowerInvariant();

    private void Add(string id, PartXml part)
    {
        var style = Of(id);
        var value = part.Attribute("val");
        _styles[id] = part.Name switch
        {
            "name" => style with
            {
                Name = Plain(value),
                HeadingLevel = style.HeadingLevel > 0 ? style.HeadingLevel : LevelOf(Plain(value)),
            },
            "basedOn" =>
                style with { HeadingLevel = style.HeadingLevel > 0 ? style.HeadingLevel : Of(value).HeadingLevel },
            "outlineLvl" when int.TryParse(value, out var level)
                && level is >= 0 and < 9 => style with { HeadingLevel = level + 1 },
            "numId" => style with { List = value },
            "ilvl" when int.TryParse(value, out var level) => style with { Level = level },
            "vertAlign" => style with { IsRaised = value == "superscript" },
            _ => style,
        };
    }

    private static int LevelOf(string name) =>
        name.StartsWith("heading", StringComparison.Ordinal) && name[7..] is [>= '1' and <= '9']
            ? name[7] - '0'
            : 0;
}
