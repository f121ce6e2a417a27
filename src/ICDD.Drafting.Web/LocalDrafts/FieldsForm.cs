using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web;

/// <summary>
/// A form of many fields that the device keeps whole: filled in again when somebody comes back, sent once, and kept
/// until it is answered. Its form element bears <see cref="Key"/>, <see cref="Id"/> and <see cref="Form"/>.
/// </summary>
public abstract class FieldsForm : ComponentBase
{
    [Inject] public required Desk Desk { get; set; }

    [Inject] public required Outbox Outbox { get; set; }

    [Inject] public required IJSRuntime Script { get; set; }

    [CascadingParameter] public required Room Room { get; set; }

    /// <summary>What it is filled in for, in this document.</summary>
    protected abstract string Name { get; }

    /// <summary>Names what is filled in on this device.</summary>
    protected string Key => $"{Desk.Seat?.Attribution}/{Desk.Seat?.Person}/{Room.Stream}/{Name}";

    protected CommandId Id { get; private set; } = Desk.NewId();

    protected ElementReference Form { get; set; }

    protected Outcome? Outcome { get; private set; }

    protected bool IsBusy { get; private set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await Script.InvokeVoidAsync("localDrafts.attachFields", Form);
    }

    /// <returns>The answer; none while an earlier press is on its way.</returns>
    protected async Task<Outcome?> Send(Func<Command> read)
    {
        if (IsBusy)
            return null;
        IsBusy = true;
        Id = Outbox.Take(Key) ?? Id;
        Outcome = await Desk.Do(Room, Id, read());
        IsBusy = false;
        if (Outcome is not Outcome.Unanswered)
        {
            Outbox.Answer(Key, Id, Outcome, Room.Draft);
            Id = Desk.NewId();
        }

        if (Outcome is Outcome.Recorded)
            await Script.InvokeVoidAsync("localDrafts.recordedFields", Form);
        return Outcome;
    }
}
