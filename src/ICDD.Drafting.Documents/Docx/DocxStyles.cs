using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>The styles, read from <c>styles.xml</c> beside this file, in the language of the text.</summary>
internal static class DocxStyles
{
    private static readonly string Sheet = Read();

    public static Styles Of(Folio folio)
    {
        var styles = new Styles(Sheet);
        var languages = styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!;
        if (DocumentLanguage.IsRightToLeft(folio.Language))
            languages.Bidi = folio.Language;
        else
            languages.Val = folio.Language;
        return styles;
    }

    private static string Read()
    {
        using var sheet = typeof(DocxStyles).Assembly.GetManifestResourceStream(
            "ICDD.Drafting.Documents.Docx.styles.xml")!;
        using var reader = new StreamReader(sheet, Encoding.UTF8);
        var text = reader.ReadToEnd();
        return text[text.IndexOf("<w:styles", StringComparison.Ordinal)..];
    }
}
