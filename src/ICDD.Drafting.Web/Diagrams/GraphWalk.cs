namespace ICDD.Drafting.Web;

public enum GraphDirection { Left, Right, Up, Down }

/// <summary>
/// Where an arrow key leads: left and right along the lines, up and down through all nodes, column by column.
/// </summary>
public sealed class GraphWalk
{
    private readonly Dictionary<string, int> _places;
    private readonly List<PictureNode> _order;
    private readonly ILookup<string, string> _joined;

    public GraphWalk(Picture picture)
    {
        _order = [.. picture.Nodes.OrderBy(node => node.Column).ThenBy(node => node.Box.Y)];
        _places = _order.Select((node, at) => (node.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
        _joined = picture.Lines.SelectMany(line => new[] { (line.From, line.To), (From: line.To, To: line.From) })
            .ToLookup(pair => pair.From, pair => pair.To);
    }

    /// <summary>The node itself where the way ends.</summary>
    public string From(string key, GraphDirection direction) => direction switch
    {
        GraphDirection.Left => Along(key, -1),
        GraphDirection.Right => Along(key, 1),
        GraphDirection.Up => Step(key, -1),
        _ => Step(key, 1),
    };

    /// <summary>The straightest line to that side, and on it the nearest node.</summary>
    private string Along(string key, int side)
    {
        var here = _order[_places[key]].Box;
        return _joined[key].Distinct().Select(joined => _order[_places[joined]])
            .Where(node => Math.Sign(node.Box.X - here.X) == side)
            .OrderBy(node => Math.Abs(node.Box.Centre.Y - here.Centre.Y))
            .ThenBy(node => Math.Abs(node.Box.X - here.X))
            .Select(node => node.Key)
            .FirstOrDefault(key);
    }

    /// <summary>Down each column and on to the top of the next, so that no node is out of reach.</summary>
    private string Step(string key, int by) => _order[Math.Clamp(_places[key] + by, 0, _order.Count - 1)].Key;
}
