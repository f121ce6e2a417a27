namespace ICDD.Drafting.Documents;

/// <summary>What the properties of the paragraph that is being read say of it.</summary>
internal sealed class OpenProperties(WordStyles styles, WordLists lists)
{
    private (string Id, int Level) _list;

    public void Begin() => _list = ("", 0);

    public void Take(PartXml property, WordParagraph paragraph)
    {
        switch (property.Name)
        {
            case "pStyle":
                Set(paragraph, styles.Of(property.Attribute("val")));
                break;
            case "outlineLvl" when int.TryParse(property.Attribute("val"), out var level) && level is >= 0 and < 9:
                paragraph.HeadingLevel = level + 1;
                break;
            case "numId":
                _list.Id = property.Attribute("val");
                break;
            case "ilvl" when int.TryParse(property.Attribute("val"), out var level):
                _list.Level = level;
                break;
        }
    }

    /// <summary>The list that the paragraph names itself goes before that of its style.</summary>
    public WordListPlace? ListOf(WordParagraph paragraph) =>
        _list.Id.Length > 0 ? lists.Place(_list.Id, _list.Level) : paragraph.List;

    private void Set(WordParagraph paragraph, WordStyle style)
    {
        paragraph.Style = style.Name;
        paragraph.HeadingLevel = style.HeadingLevel;
        paragraph.List = lists.Place(style.List, style.Level);
    }
}
