namespace ICDD.Drafting.Documents;

/// <summary>
/// Preamble, body and conclusions of a text. Preambular paragraphs before all others are recitals; under a heading they
/// stay where they are, as paragraphs. A sub-paragraph stands in its paragraph, after its words.
/// </summary>
internal sealed class AknBody(AknXml xml, AknIds ids, Func<ClauseId, string> status, Sequence<Block> blocks)
{
    private readonly List<Block> _text = [.. blocks.TakeWhile(block => block is not AnnexHeading)];

    public void Write()
    {
        var opening = Span(0, block => block is Paragraph { Role: ParagraphRole.Opening });
        var recitals = Span(opening, block => block is Paragraph { Role: ParagraphRole.Preambular });
        var body = Span(recitals, block => block is not Paragraph { Role: ParagraphRole.Closing });
        WritePreamble(opening, recitals);
        using (xml.In("mainBody"))
        {
            if (recitals == body)
                xml.Empty("p");
            for (var at = recitals; at < body;)
                at = _text[at] is Heading heading ? WriteSection(heading, at, body) : WriteParagraph(at, body);
        }

        WriteConclusions(body);
    }

    private int Span(int from, Func<Block, bool> belongs)
    {
        while (from < _text.Count && belongs(_text[from]))
            from++;
        return from;
    }

    private void WritePreamble(int opening, int end)
    {
        if (end == 0)
            return;
        using var preamble = xml.In("preamble");
        if (opening > 0)
            using (xml.In("formula", ("name", "enactingFormula"), ("eId", "preamble__formula_1")))
                for (var at = 0; at < opening; at++)
                    AknRuns.Paragraph(xml, ((Paragraph)_text[at]).Runs);
        if (opening == end)
            return;
        using var recitals = xml.In("recitals", ("eId", "recs_1"));
        for (var at = opening; at < end;)
            at = WriteItem("recital", at, end);
    }

    /// <summary>A recital has no paragraphs inside: what stands under it is a list.</summary>
    private int WriteItem(string element, int at, int end)
    {
        var paragraph = (Paragraph)_text[at];
        var after = End(at, end);
        using var item = Named(element, paragraph);
        Number(paragraph.Number);
        AknRuns.Paragraph(xml, paragraph.Runs);
        if (++at < after)
            using (xml.In("blockList", ("eId", $"{ids.Of(paragraph.Clause!.Value)}__list_1")))
                while (at < after)
                    at = WriteItem("item", at, after);
        return after;
    }

    private int WriteSection(Heading heading, int at, int end)
    {
        using var section = xml.In("section", Identity(heading.Clause, ""));
        Number(heading.Number);
        using (xml.In("heading"))
            AknRuns.Write(xml, heading.Runs);
        for (at++; at < end && _text[at] is not Heading;)
            at = WriteParagraph(at, end);
        return at;
    }

    private int WriteParagraph(int at, int end)
    {
        if (_text[at] is not Paragraph { Clause: not null } paragraph)
        {
            AknAnnexes.Write(xml, _text[at], ids);
            return at + 1;
        }

        var after = End(at, end);
        using var element = Named(paragraph.Depth == 0 ? "paragraph" : "subparagraph", paragraph);
        Number(paragraph.Number);
        using (xml.In(
            after == at + 1 ? "content" : "intro",
            ("eId", $"{ids.Of(paragraph.Clause.Value)}__{(after == at + 1 ? "content" : "intro")}")))
            AknRuns.Paragraph(xml, paragraph.Runs);
        for (at++; at < after;)
            at = WriteParagraph(at, after);
        return after;
    }

    private void WriteConclusions(int from)
    {
        if (from == _text.Count)
            return;
        using var conclusions = xml.In("conclusions");
        foreach (var block in _text.Skip(from))
            AknAnnexes.Write(xml, block, ids);
    }

    /// <summary>Behind everything that stands under this paragraph.</summary>
    private int End(int at, int end)
    {
        var depth = ((Paragraph)_text[at]).Depth;
        for (at++; at < end && _text[at] is Paragraph { Clause: not null } next && next.Depth > depth;)
            at++;
        return at;
    }

    private void Number(string number)
    {
        if (number.Length > 0)
            xml.Say("num", number);
    }

    private AknXml.Closing Named(string element, Paragraph paragraph) =>
        xml.In(element, Identity(paragraph.Clause, paragraph.Role == ParagraphRole.Preambular ? "preambular" : ""));

    private (string, string)[] Identity(ClauseId? clause, string role) => clause is not { } id
        ? []
        :
        [
            ("eId", ids.Of(id)), ("wId", id.Value), ("GUID", ids.GuidOf(id)), ("class", role), ("status", status(id)),
            ("alternativeTo", ids.MainOf(id) is { Length: > 0 } main ? "#" + main : ""),
        ];
}
