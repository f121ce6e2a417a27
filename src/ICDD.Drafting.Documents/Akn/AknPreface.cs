namespace ICDD.Drafting.Documents;

/// <summary>The masthead: whose document it is, its symbol, its title, how it stands.</summary>
internal static class AknPreface
{
    public static void Write(AknXml xml, Folio folio)
    {
        using var preface = xml.In("preface");
        Line(xml, "conference", folio.Masthead.Conference);
        using (xml.In("p"))
            xml.Say("docNumber", folio.Masthead.Symbol);
        using (xml.In("p"))
            xml.Say("docTitle", folio.Title);
        Line(xml, "status", folio.Masthead.Status);
        Line(xml, "original", folio.Masthead.Original);
        Line(xml, "agenda", folio.Masthead.AgendaItem);
        Line(xml, "label", folio.Masthead.Label);
        Line(xml, "record", folio.Record.Text);
    }

    private static void Line(AknXml xml, string role, string text)
    {
        if (text.Length > 0)
            xml.Say("p", text, ("class", role));
    }
}
