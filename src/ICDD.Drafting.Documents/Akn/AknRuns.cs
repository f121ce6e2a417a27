namespace ICDD.Drafting.Documents;

/// <summary>
/// Words: what leads a paragraph in is in italics, what the program remarks is an inline of that name.
/// </summary>
internal static class AknRuns
{
    public static void Write(AknXml xml, Sequence<Run> runs)
    {
        foreach (var run in runs)
            switch (run.Kind)
            {
                case RunKind.Lead:
                    xml.Say("i", run.Text);
                    break;
                case RunKind.Notation:
                    xml.Say("inline", run.Text, ("name", "notation"));
                    break;
                case RunKind.Note:
                    using (xml.In(
                        "authorialNote", ("marker", Numerals.Arabic(run.NoteNumber)), ("placement", "bottom")))
                        Paragraph(xml, run.Note);
                    break;
                case RunKind.Inserted:
                    xml.Say("ins", run.Text);
                    break;
                case RunKind.Deleted:
                    xml.Say("del", run.Text);
                    break;
                default:
                    xml.Text(run.Text);
                    break;
            }
    }

    public static void Paragraph(AknXml xml, Sequence<Run> runs, string role = "")
    {
        using (xml.In("p", ("class", role)))
            Write(xml, runs);
    }
}
