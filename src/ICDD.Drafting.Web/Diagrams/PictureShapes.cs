using System.Xml.Linq;
using static System.FormattableString;
using static ICDD.Drafting.Web.PictureDrawing;

namespace ICDD.Drafting.Web;

/// <summary>How a box is drawn: each shape can be told from the others without a colour.</summary>
internal static class PictureShapes
{
    private const int Inner = 4;
    private const int Notch = 10;

    public static bool IsRound(PictureShape shape) => shape is PictureShape.Pill or PictureShape.DoublePill;

    public static IEnumerable<XElement> Of(PictureBox box) => box.Shape switch
    {
        PictureShape.None => [],
        PictureShape.Notched => [Path($"box {box.Style}", Notched(box))],
        PictureShape.Crossed => [Rectangle("box", box), Path("struck", Invariant(
            $"M{box.X},{box.Y} l{box.Width},{box.Height} m0,{-box.Height} l{-box.Width},{box.Height}"))],
        PictureShape.Double or PictureShape.DoublePill => [Rectangle("box", box), Rectangle("inner", box with
        {
            X = box.X + Inner,
            Y = box.Y + Inner,
            Width = box.Width - (2 * Inner),
            Height = box.Height - (2 * Inner),
        })],
        _ => [Rectangle("box", box)],
    };

    public static IEnumerable<XAttribute> Place(PictureBox box) =>
        [new("x", box.X), new("y", box.Y), new("width", box.Width), new("height", box.Height)];

    private static XElement Rectangle(string kind, PictureBox box) => Element("rect",
        [
            new XAttribute("class", $"{kind} {box.Style}"),
            .. Place(box),
            new XAttribute("rx", IsRound(box.Shape) ? box.Height / 2 : 2),
        ]);

    private static XElement Path(string style, string way) =>
        Element("path", [new XAttribute("class", style), new XAttribute("d", way)]);

    private static string Notched(PictureBox box)
    {
        var notch = Math.Min(Notch, box.Height / 3);
        var (left, right) = (box.X + notch, box.Right - notch);
        var (top, low) = (box.Y + notch, box.Bottom - notch);
        return Invariant($"M{left},{box.Y} H{right} L{box.Right},{top} V{low} ")
            + Invariant($"L{right},{box.Bottom} H{left} L{box.X},{low} V{top} Z");
    }
}
