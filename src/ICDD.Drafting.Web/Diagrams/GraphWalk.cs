namespace ICDD.Drafting.Web;

public enum GraphDirection { Left, Right, Up, Down }

/// <summary>Where an arrow key leads: left and right along the lines, up and down through all nodes, column by column.</summary>
public static class GraphWalk
{
    public static GraphDirection? DirectionOf(string key) => key switch
    {
        "ArrowLeft" => GraphDirection.Left,
        "ArrowRight" => GraphDirection.Right,
        "ArrowUp" => GraphDirection.Up,
        "ArrowDown" => GraphDirection.Down,
        _ => null,
    };

    /// <summary>The node itself where the way ends.</summary>
    public static string From(LaidOutGraph graph, string key, GraphDirection direction)
    {
        var here = graph.Nodes.Single(node => node.Key == key);
        return direction switch
        {
            GraphDirection.Left => Along(graph, here, -1),
            GraphDirection.Right => Along(graph, here, 1),
            GraphDirection.Up => Step(graph, here, -1),
            _ => Step(graph, here, 1),
        };
    }

    /// <summary>The straightest line to that side, and on it the nearest node.</summary>
    private static string Along(LaidOutGraph graph, LaidOutNode here, int side)
    {
        var joined = graph.Edges
            .Where(edge => edge.Edge.From == here.Key || edge.Edge.To == here.Key)
            .Select(edge => edge.Edge.From == here.Key ? edge.Edge.To : edge.Edge.From)
            .ToHashSet();
        return graph.Nodes
            .Where(node => joined.Contains(node.Key) && Math.Sign(node.X - here.X) == side)
            .OrderBy(node => Math.Abs(node.Centre.Y - here.Centre.Y))
            .ThenBy(node => Math.Abs(node.X - here.X))
            .Select(node => node.Key)
            .FirstOrDefault(here.Key);
    }

    /// <summary>Down each column and on to the top of the next, so that no node is out of reach.</summary>
    private static string Step(LaidOutGraph graph, LaidOutNode here, int by)
    {
        var all = graph.Nodes.OrderBy(node => node.Column).ThenBy(node => node.Y).ToList();
        return all[Math.Clamp(all.IndexOf(here) + by, 0, all.Count - 1)].Key;
    }
}
