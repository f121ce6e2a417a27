using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ICDD.Drafting.Web;

/// <summary>
/// Draws nothing of its own; whatever it wakes while it is drawn is drawn in the same batch, if its sign-in still
/// holds.
/// </summary>
public sealed class RenderBatchHost : ComponentBase, IDisposable
{
    [Inject] public required SeatFinder Seats { get; set; }

    [Parameter, EditorRequired] public required RenderBatch RenderBatch { get; set; }

    public void Dispose() => RenderBatch.Dispose();

    protected override void OnInitialized() => RenderBatch.DrawBy(() => _ = InvokeAsync(StateHasChanged));

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var touched = RenderBatch.Touched();
        if (!Seats.Holds)
            return;
        foreach (var listener in touched)
            listener.Draw();
    }
}
