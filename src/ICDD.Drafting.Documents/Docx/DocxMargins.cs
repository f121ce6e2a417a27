using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>What stands on every page: the label above, symbol and page n/m below.</summary>
internal static class DocxMargins
{
    public const string HeaderId = "rId3";
    public const string FooterId = "rId4";

    public const string FirstHeaderId = "rId7";

    public static Header Header(Folio folio) => new(DocxText.Styled("Header", DocxText.Run(folio.Masthead.Label)));

    /// <summary>The emblem stands above the first page alone.</summary>
    public static Header FirstHeader(Folio folio) => new(
        new W.Paragraph(
            new ParagraphProperties(
                new SuppressLineNumbers(), new Justification { Val = JustificationValues.Start }),
            new W.Run(DocxEmblem.Drawing(folio.Masthead))),
        DocxText.Styled("Header", DocxText.Run(folio.Masthead.Label)));

    public static Footer Footer(Folio folio) => new(DocxText.Styled(
        "Footer",
        DocxText.Run(folio.Masthead.Symbol),
        DocxText.Tab(),
        Field(" PAGE "),
        DocxText.Run("/"),
        Field(" NUMPAGES ")));

    public static SectionProperties Section(Folio folio)
    {
        var section = new SectionProperties();
        if (DocxEmblem.Has(folio))
            section.Append(
                new HeaderReference { Type = HeaderFooterValues.First, Id = FirstHeaderId },
                new FooterReference { Type = HeaderFooterValues.First, Id = FooterId });
        section.Append(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1418,
                Right = 1418,
                Bottom = 1304,
                Left = 1418,
                Header = 680,
                Footer = 567,
                Gutter = 0,
            });
        if (folio.HasLineNumbers)
            section.Append(new LineNumberType { CountBy = 1, Restart = LineNumberRestartValues.NewPage });
        if (DocxEmblem.Has(folio))
            section.Append(new TitlePage());
        return section;
    }

    private static SimpleField Field(string instruction) => new(DocxText.Run("1")) { Instruction = instruction };
}
