using Microsoft.AspNetCore.Components;

namespace ICDD.Drafting.Web;

/// <summary>
/// Boxes of words that become one command: sending, keeping, discarding and renewing them are the same wherever words
/// are written.
/// </summary>
public abstract class WordsForm : ComponentBase
{
    [Inject] public required Desk Desk { get; set; }

    [Inject] public required Words Words { get; set; }

    [CascadingParameter] public required Room Room { get; set; }

    /// <summary>In whose name it speaks, where there is a choice.</summary>
    [CascadingParameter] public Speaking? Spoken { get; set; }

    /// <summary>Where the words may be kept in the own brief instead.</summary>
    [CascadingParameter] public Keeping? Keeping { get; set; }

    /// <summary>Whether what it asks for is closed meanwhile: the words stay, and cannot be sent.</summary>
    [CascadingParameter(Name = "Shut")] public bool Shut { get; set; }

    [Parameter, EditorRequired] public required string Document { get; set; }

    /// <summary>Names the form on this device and in this page.</summary>
    [Parameter, EditorRequired] public required string Form { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>What stands in the box at first.</summary>
    [Parameter] public string Initial { get; set; } = "";

    /// <summary>The clause whose words are written anew, as it stands.</summary>
    [Parameter] public Clause? On { get; set; }

    [Parameter] public RenderFragment? Before { get; set; }

    [Parameter] public EventCallback<Outcome> OnOutcome { get; set; }

    protected Outcome? Outcome { get; private set; }

    protected string Typed { get; set; } = "";

    protected bool IsBusy { get; private set; }

    protected BaseWording Begun { get; } = new();

    /// <summary>The boxes once they are drawn; the first holds the words, and its id is the act's.</summary>
    protected abstract IReadOnlyList<LocalDraftText?> Boxes { get; }

    /// <summary>What the first words are made of besides the clause.</summary>
    protected virtual string MadeOf => "";

    /// <summary>Whether the words become words of the text, and are written as the text is.</summary>
    protected virtual bool WritesText => false;

    protected abstract Command CommandOf(IReadOnlyList<string> texts);

    protected override void OnInitialized() => Typed = Initial;

    protected override void OnParametersSet()
    {
        if (Begun.Look(On, MadeOf))
            Typed = Initial;
    }

    protected void Type(string typed) => Typed = AsWritten(typed);

    protected Task Send() => Send((id, command) => Desk.Do(Room, id, command), OnOutcome.InvokeAsync);

    protected Task Keep(Keeping where) => Send(where.Keep, where.Say);

    protected async Task Discard()
    {
        foreach (var box in Boxes.OfType<LocalDraftText>())
            await box.Discard();
        Outcome = null;
        BeginAnew();
    }

    protected async Task Renew()
    {
        if (Boxes[0] is not { } words || On is not { } clause)
            return;
        await words.Begin(clause.Wording.Number);
        Begun.Begin(clause.Wording.Number);
    }

    private async Task Send(Func<CommandId, Command, Task<Outcome>> act, Func<Outcome, Task> answer)
    {
        var boxes = Boxes.OfType<LocalDraftText>().ToList();
        if (IsBusy || boxes.Count < Boxes.Count)
            return;
        IsBusy = true;
        var kept = new List<LocalDraft?>();
        foreach (var box in boxes)
            kept.Add(await box.Read());
        Outcome = kept.Contains(null)
            ? new Outcome.Refused(new WordsDidNotArrive())
            : await act(kept[0]!.Command, Speaking.Say(
                Spoken, CommandOf([AsWritten(kept[0]!.Text), .. kept.Skip(1).Select(each => each!.Text)])));
        IsBusy = false;
        boxes[0].Answered(Outcome);
        if (Outcome is Outcome.Recorded recorded)
        {
            foreach (var box in boxes)
                await box.Recorded(Words.Time(recorded.At, Room.Draft));
            BeginAnew();
        }

        await answer(Outcome);
    }

    /// <summary>The paragraph itself tells how the text writes its quotation marks, or else the whole text.</summary>
    private string AsWritten(string typed) => WritesText
        ? KeyboardQuotes.AsIn(typed, Room.Draft.Standing().Select(clause => clause.Text).Prepend(Initial))
        : typed;

    private void BeginAnew()
    {
        Typed = Initial;
        Begun.End(On, MadeOf);
    }
}
