using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>
/// What is drawn anew when somebody acted: around a page at every act, around clauses only when they were touched. Only
/// these listen; everything inside them takes plain parameters.
/// </summary>
public abstract class Listener : ComponentBase, IDisposable
{
    private IDisposable? _listening;
    private object? _heard;

    [Inject] public required SeatFinder Seats { get; set; }

    /// <summary>Gathers what one act wakes on this screen; where there is none, each draws by itself.</summary>
    [CascadingParameter] public RenderBatch? RenderBatch { get; set; }

    /// <summary>The room that is listened to.</summary>
    protected abstract Room In { get; }

    public abstract bool IsTouchedBy(Touched touched);

    public void Draw() => StateHasChanged();

    public void Dispose()
    {
        _listening?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_heard, In))
            return;
        _listening?.Dispose();
        _heard = In;
        _listening = RenderBatch is { } batch && batch.IsOf(In) ? batch.Listen(this) : Alone();
    }

    private IDisposable Alone()
    {
        var mine = ExecutionContext.Capture();
        return In.Signal.Listen(touched =>
        {
            if (IsTouchedBy(touched) && mine is not null && Seats.Holds)
                ExecutionContext.Run(mine, _ => _ = InvokeAsync(Draw), null);
        });
    }
}
