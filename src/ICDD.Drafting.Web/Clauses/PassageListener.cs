using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>A short stretch of the text, drawn anew when one of its clauses was touched.</summary>
public abstract class PassageListener : Listener
{
    [Inject] public required IServiceProvider Services { get; set; }

    [CascadingParameter] public required Room Room { get; set; }

    [Parameter, EditorRequired] public required string Clauses { get; set; }

    /// <summary>The clause whose talk is open, if it is one of these.</summary>
    [Parameter] public string? Open { get; set; }

    protected override Room In => Room;

    public override bool IsTouchedBy(Touched touched) => Passages.Touch(Clauses, touched);

    /// <summary>How each clause looks on this screen.</summary>
    protected IEnumerable<ShownClause.Look> Looks()
    {
        foreach (var shown in ShownPassage.Of(Room.Draft, Clauses, Services))
            yield return Open == shown.Id ? shown.Open(Services) : shown.Closed;
    }
}
