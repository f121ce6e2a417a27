using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>What is drawn anew when the screen of the hall is arranged otherwise.</summary>
public abstract class ProjectorListener : ComponentBase, IDisposable
{
    private IDisposable? _listening;

    [Inject] public required SeatFinder Seats { get; set; }

    [Inject] public required Projectors Projectors { get; set; }

    [CascadingParameter] public required Room Room { get; set; }

    protected Projector Projector => Projectors.Of(Room);

    public virtual void Dispose()
    {
        _listening?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => _listening = Hear(Projector.Signal);

    protected IDisposable Hear(Signal signal)
    {
        var mine = ExecutionContext.Capture();
        return signal.Listen(_ => ExecutionContext.Run(mine!, _ => _ = InvokeAsync(Wake), null));
    }

    private void Wake()
    {
        if (Seats.Holds)
            StateHasChanged();
    }
}
