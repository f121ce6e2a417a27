using Blazor.Diagrams.Components;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web;

/// <summary>The library's canvas, which is put away without complaint when the window is gone already.</summary>
public sealed class CalmCanvas : DiagramCanvas, IAsyncDisposable
{
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        try
        {
            await DisposeAsync().ConfigureAwait(true);
        }
        catch (Exception gone) when (gone is JSException or JSDisconnectedException or OperationCanceledException)
        {
            // Nobody is left who could look at its size.
        }
    }
}
