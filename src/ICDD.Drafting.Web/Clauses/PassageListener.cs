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

    protected bool IsOpen(ShownClause shown) => Open == shown.Id;

    protected IEnumerable<ShownClause> Shown()
    {
        var draft = Room.Draft;
        foreach (var id in Clauses.Split(' '))
            if (draft.Find(new ClauseId(id)) is { } clause)
                yield return ShownClause.Of(draft, clause.Id, Services);
    }
}
