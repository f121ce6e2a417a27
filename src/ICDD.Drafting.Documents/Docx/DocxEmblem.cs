using System.Security;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ICDD.Drafting.Documents;

/// <summary>The emblem as a picture in the line, as high as two lines of the masthead.</summary>
internal static class DocxEmblem
{
    public const string PictureId = "rId1";

    /// <summary>18 mm in English Metric Units.</summary>
    private const long Height = 648_000;
    private const long Widest = 6 * Height;

    public static bool Has(Folio folio) => folio.Masthead.Emblem is not null;

    public static byte[] Bytes(Folio folio) => Convert.FromBase64String(folio.Masthead.Emblem!);

    public static Drawing Drawing(Masthead head)
    {
        var (width, height) = Emblem.SizeOf(Convert.FromBase64String(head.Emblem!));
        var wide = Math.Min(Widest, Math.Max(1, Height * width / height));
        var tall = Math.Max(1, wide * height / width);
        var name = SecurityElement.Escape(head.Conference);
        return new Drawing($"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{tall}"/>
            <wp:docPr id="1" name="Emblem" descr="{name}"/>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="{PictureId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>
            </a:graphicData></a:graphic></wp:inline></w:drawing>
            """.ReplaceLineEndings(""));
    }
}
