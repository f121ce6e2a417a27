using DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>What stands on every page: the label above, symbol and page n/m below.</summary>
internal static class DocxMargins
{
    public const string HeaderId = "rId3";
    public const string FooterId = "rId4";

    public static Header Header(Folio folio) => new(DocxText.Styled("Header", DocxText.Run(folio.Masthead.Label)));

    public static Footer Footer(Folio folio) => new(DocxText.Styled(
        "Footer",
        DocxText.Run(folio.Masthead.Symbol),
        DocxText.Tab(),
        Field(" PAGE "),
        DocxText.Run("/"),
        Field(" NUMPAGES ")));

    public static SectionProperties Section() => new(
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

    private static SimpleField Field(string instruction) => new(DocxText.Run("1")) { Instruction = instruction };
}
