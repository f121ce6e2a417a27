using System.Text;

namespace ICDD.Drafting.Web;

/// <summary>Lines as SVG path data, with rounded corners and an arrow head of their own.</summary>
public static class GraphPath
{
    private const int Radius = 8;
    private const int ArrowLength = 9;
    private const int ArrowHalf = 4;

    /// <summary>Drawn from its end, so that dashes agree where lines run together into one node.</summary>
    public static string Line(Sequence<GraphPoint> line)
    {
        var points = line.Reverse().ToSequence();
        var path = new StringBuilder();
        path.Append(Invariant($"M{points[0].X},{points[0].Y}"));
        for (var at = 1; at < points.Count - 1; at++)
        {
            var corner = points[at];
            var (before, after) = (Toward(corner, points[at - 1]), Toward(corner, points[at + 1]));
            path.Append(Invariant($" L{before.X},{before.Y} Q{corner.X},{corner.Y} {after.X},{after.Y}"));
        }

        return path.Append(Invariant($" L{points[^1].X},{points[^1].Y}")).ToString();
    }

    public static string Arrow(Sequence<GraphPoint> points)
    {
        var (tip, last) = (points[^1], points[^2]);
        var (x, y) = (Math.Sign(last.X - tip.X), Math.Sign(last.Y - tip.Y));
        var foot = new GraphPoint(tip.X + (x * ArrowLength), tip.Y + (y * ArrowLength));
        return Invariant(
            $"M{tip.X},{tip.Y} L{foot.X + (y * ArrowHalf)},{foot.Y + (x * ArrowHalf)} L{foot.X - (y * ArrowHalf)},{foot.Y - (x * ArrowHalf)} Z");
    }

    /// <summary>The point on the way to the next corner at which the rounding begins; never past its middle.</summary>
    private static GraphPoint Toward(GraphPoint corner, GraphPoint next)
    {
        var (x, y) = (next.X - corner.X, next.Y - corner.Y);
        var length = Math.Max(Math.Abs(x), Math.Abs(y));
        var round = Math.Min(Radius, length / 2);
        return length == 0 ? corner : new(corner.X + (x * round / length), corner.Y + (y * round / length));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
