namespace ICDD.Drafting.Web;

/// <summary>What is shown where links are arranged. Whatever is folded is not there.</summary>
public sealed record LinkScene(Sequence<LinkPoint> Points, Sequence<LinkStroke> Strokes);

public enum LinkEnd { Paragraph, Recommendation, Proposal }

/// <summary>A box at which lines end.</summary>
public sealed record LinkPoint(string Key, LinkEnd End, PictureBox Box, Sequence<PictureText> Words)
{
    /// <summary>Whether a line may be drawn from here or to here.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether it is the title of a group, which folds what stands under it.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The clause or proposal that it stands for; none of a title.</summary>
    public string Id { get; init; } = "";
}

/// <summary>A line between two boxes; where the ends are folded, one for all that lead there.</summary>
public sealed record LinkStroke(string Style, string From, string To)
{
    public string Key => $"{Style} {From} {To}";

    /// <summary>What a press on it plans or takes back; none where nothing can be, or it stands for several.</summary>
    public PlannedLink? Press { get; init; }
}
