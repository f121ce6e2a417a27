using Blazor.Diagrams;
using Blazor.Diagrams.Core.Anchors;
using Blazor.Diagrams.Core.Behaviors;
using Blazor.Diagrams.Core.Events;
using Blazor.Diagrams.Core.Models.Base;

namespace ICDD.Drafting.Web;

/// <summary>
/// The diagram library's model of the scene, and what comes of a pointer on it. A line that is drawn is told to whoever
/// shows it and leaves the diagram again; nothing is deleted, moved or zoomed by key or wheel.
/// </summary>
public sealed class LinkDiagram : BlazorDiagram
{
    private const double Margin = 12;
    private const double Step = 1.25;

    private LinkScene _scene = new([], []);
    private bool _isPressed;

    public LinkDiagram()
    {
        UnregisterBehavior<KeyboardShortcutsBehavior>();
        UnregisterBehavior<DragMovablesBehavior>();
        UnregisterBehavior<SelectionBehavior>();
        UnregisterBehavior<ZoomBehavior>();
        RegisterComponent<LinkNode, LinkNodeWidget>();
        RegisterComponent<LinkLine, LinkLineWidget>();
        Options.Zoom.Minimum = 0.2;
        Options.Links.EnableSnapping = true;
        Options.Links.SnappingRadius = 24;
        Options.Links.Factory = (_, source, target) => new LinkLine(new SinglePortAnchor(PortOf(source)), target);
        Options.Links.TargetAnchorFactory = (_, _, target) => new SinglePortAnchor(PortOf(target));
        Links.Added += line => line.TargetAttached += Finish;
        PointerDown += Begin;
        PointerMove += Move;
        PointerUp += (_, _) => End();
        PointerClick += Click;
        KeyDown += Press;
    }

    /// <summary>A line was drawn.</summary>
    public event Action<PlannedLink>? Drawn;

    /// <summary>A line was pressed.</summary>
    public event Action<PlannedLink>? Pressed;

    /// <summary>The title of a group was pressed.</summary>
    public event Action<string>? Folded;

    public bool IsDrawing => Ongoing is not null;

    private BaseLinkModel? Ongoing => GetBehavior<DragNewLinkBehavior>()!.OngoingLink;

    /// <summary>
    /// As long as a line is being drawn, no box comes, goes or moves: what it leads to stays where it is.
    /// </summary>
    public void Show(LinkScene scene)
    {
        _scene = scene;
        Batch(() =>
        {
            ShowPoints(!IsDrawing);
            ShowStrokes();
        });
    }

    public void Enlarge() => SetZoom(Math.Min(Zoom * Step, Options.Zoom.Maximum));

    public void Reduce() => SetZoom(Zoom / Step);

    public void Fit() => ZoomToFit(Margin);

    private void ShowPoints(bool mayMove)
    {
        var known = Nodes.Cast<LinkNode>().ToDictionary(node => node.Id);
        foreach (var point in _scene.Points)
            if (known.Remove(point.Key, out var node))
                node.Show(point, mayMove);
            else if (mayMove)
                Nodes.Add(new LinkNode(point));
        if (mayMove)
            Nodes.Remove(known.Values.ToList());
    }

    private void ShowStrokes()
    {
        var nodes = Nodes.Cast<LinkNode>().ToDictionary(node => node.Id);
        var wanted = _scene.Strokes.ToHashSet();
        Links.Remove(Links.Where(line => line != Ongoing
            && (line is not LinkLine { Stroke: { } stroke } || !wanted.Remove(stroke))).ToList());
        foreach (var stroke in _scene.Strokes.Where(wanted.Contains))
            if (nodes.TryGetValue(stroke.From, out var from) && nodes.TryGetValue(stroke.To, out var to))
                Links.Add(LinkLine.Of(stroke, from, to));
    }

    /// <summary>A mouse may begin on the box itself; a finger there scrolls the page.</summary>
    private void Begin(Model? model, PointerEventArgs pointer)
    {
        _isPressed = true;
        if (model is LinkNode { Point.IsFree: true } node && pointer is { Button: 0, PointerType: "mouse" })
            GetBehavior<DragNewLinkBehavior>()!.StartFrom(node.Port, pointer.ClientX, pointer.ClientY);
    }

    /// <summary>The button was let go outside: what was begun there ends without a line.</summary>
    private void Move(Model? model, PointerEventArgs pointer)
    {
        if (!_isPressed || pointer is not { Buttons: 0, PointerType: "mouse" })
            return;
        Drop();
        TriggerPointerUp(null, pointer);
    }

    private void End()
    {
        _isPressed = false;
        Show(_scene);
    }

    private void Press(KeyboardEventArgs key)
    {
        if (key.Key == "Escape")
            Drop();
    }

    private void Drop()
    {
        if (Ongoing is { } line)
            Links.Remove(line);
    }

    private void Finish(BaseLinkModel line)
    {
        if (line is not { Diagram: not null, Source.Model: LinkPort from, Target.Model: LinkPort to })
            return;
        Links.Remove(line);
        if (LinkLine.Between(from.Node.Point, to.Node.Point) is { } planned)
            Drawn?.Invoke(planned);
    }

    private void Click(Model? model, PointerEventArgs pointer)
    {
        if (model is LinkLine { Stroke.Press: { } line })
            Pressed?.Invoke(line);
        else if (model is LinkNode { Point: { IsTitle: true } title })
            Folded?.Invoke(title.Key);
    }

    private static LinkPort PortOf(ILinkable end) => end as LinkPort ?? ((LinkNode)end).Port;
}
