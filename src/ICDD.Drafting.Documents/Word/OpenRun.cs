namespace ICDD.Drafting.Documents;

/// <summary>The run that is being read, and how its words look.</summary>
internal sealed class OpenRun(WordStyles styles)
{
    private WordPiece _run = new("");

    public void Begin() => _run = new WordPiece("");

    /// <summary>A property of it.</summary>
    public void Take(PartXml property) => _run = property.Name switch
    {
        "rStyle" => Styled(styles.Of(property.Attribute("val"))),
        "vertAlign" => _run with { IsRaised = property.Attribute("val") == "superscript" },
        "vanish" => _run with { IsHidden = IsOn(property) },
        _ => _run with { IsStruckByHand = IsOn(property) },
    };

    public WordPiece Piece(string text) => _run with { Text = _run.IsRaised ? RaisedFigures.Of(text) : text };

    /// <summary>Why its words are none of the text.</summary>
    public IEnumerable<LeftOut> Beside()
    {
        if (_run.IsStruckByHand)
            yield return LeftOut.StruckByHand;
        if (_run.IsHidden)
            yield return LeftOut.HiddenText;
    }

    private WordPiece Styled(WordStyle style) => _run with { Style = style.Name, IsRaised = style.IsRaised };

    private static bool IsOn(PartXml property) => property.Attribute("val") is not ("0" or "false" or "off");
}
