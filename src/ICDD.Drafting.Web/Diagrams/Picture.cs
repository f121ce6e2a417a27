namespace ICDD.Drafting.Web;

/// <summary>A drawing with a place for everything, in whole units; the page and the file draw the same.</summary>
/// <param name="Name">Names it in addresses and files.</param>
public sealed record Picture(string Name, string Title)
{
    private const int Wide = 900;
    private const int Tall = 900;

    public required int Width { get; init; }

    public required int Height { get; init; }

    public Sequence<PictureNode> Nodes { get; init; }

    public Sequence<PictureLine> Lines { get; init; }

    public Sequence<PictureRule> Rules { get; init; }

    public Sequence<PictureCurve> Curves { get; init; }

    public Sequence<PictureText> Texts { get; init; }

    public Sequence<PictureSign> Signs { get; init; }

    /// <summary>What a person sees, in sentences.</summary>
    public Sequence<string> Told { get; init; }

    /// <summary>The node at which the keyboard enters.</summary>
    public string Start { get; init; } = "";

    public bool IsWide => Width > Wide;

    /// <summary>Fitted to the height of a screen its words could not be read.</summary>
    public bool IsTall => Height > Tall && Height > Width;
}

public enum PictureShape { Sheet, Double, Notched, Pill, DoublePill, Crossed, None }

/// <param name="Style">Names how it is stroked and filled.</param>
public sealed record PictureBox(PictureShape Shape, string Style, int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public GraphPoint Centre => new(X + (Width / 2), Y + (Height / 2));
}

/// <summary>What can be pointed at and opened.</summary>
public sealed record PictureNode(string Key, PictureBox Box, Sequence<PictureText> Words)
{
    /// <summary>Where it leads; none where there is nothing to open.</summary>
    public string? Address { get; init; }

    /// <summary>What a screen reader says besides its words.</summary>
    public string Spoken { get; init; } = "";

    /// <summary>Its words as they are seen, in their order, and what is said besides.</summary>
    public string Name => string.Join(
        "; ", Words.Select(text => text.Text).Append(Spoken).Where(text => text.Length > 0));

    /// <summary>Up and down lead through the columns, from the first to the last.</summary>
    public int Column { get; init; }
}

/// <summary>A line of level and upright pieces between two nodes; it points at the second.</summary>
public sealed record PictureLine(string Style, string From, string To, Sequence<GraphPoint> Points);

/// <summary>A curve without an arrow that joins nothing.</summary>
public sealed record PictureCurve(string Style, Sequence<GraphPoint> Points);

/// <summary>A straight line by which a curve is read, such as an axis.</summary>
public sealed record PictureRule(string Style, GraphPoint From, GraphPoint To);

public sealed record PictureText(string Style, int X, int Y, string Text);

/// <summary>A sign of the legend: a box, or the style of a line or curve.</summary>
public sealed record PictureSign(string Words)
{
    public PictureBox? Box { get; init; }

    public string? Line { get; init; }

    public string? Curve { get; init; }
}
