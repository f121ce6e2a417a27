using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.JSInterop;

namespace ICDD.Drafting.Web;

/// <summary>
/// The presses that a browser holds while its line is down, as this screen knows them: under which id an act is sent
/// again, and which acts were answered. The list itself is the browser's.
/// </summary>
public sealed class Outbox(IJSRuntime script, Words words)
{
    private const int Remembered = 100;
    private const int KeyLength = 24;

    private readonly Dictionary<string, CommandId> _held = new(StringComparer.Ordinal);
    private readonly Queue<OutboxAnswer> _answered = [];

    /// <summary>The acts that were answered last, heard or not.</summary>
    public IReadOnlyList<OutboxAnswer> Answers => [.. _answered];

    /// <summary>Names an act on the device, the same on every screen.</summary>
    public static string KeyOf(Room room, Command command) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(
            $"{room.Stream} {JsonSerializer.Serialize(command, JournalJson.Options)}")))[..KeyLength];

    /// <summary>The next press of this act is one that was made before, under this id.</summary>
    public void Hold(string act, string id)
    {
        if (new LocalDraft(id, "").IsSound && _held.Count < Remembered)
            _held[act] = new CommandId(id);
    }

    public CommandId? Take(string act) => _held.Remove(act, out var id) ? id : null;

    /// <summary>The act was recorded or refused: it is not sent again, and what came of it is told.</summary>
    public void Answer(string act, CommandId id, Outcome outcome, Draft? draft = null)
    {
        _answered.Enqueue(new OutboxAnswer(id.Value, outcome is Outcome.Recorded, Say(outcome, draft)));
        if (_answered.Count > Remembered)
            _answered.Dequeue();
        Answer(act, outcome, draft);
    }

    /// <summary>What was pressed in the form of this box was recorded or refused.</summary>
    public void Answer(string key, Outcome outcome, Draft? draft = null) =>
        _ = Tell(key, outcome is Outcome.Recorded, Say(outcome, draft));

    private string Say(Outcome outcome, Draft? draft) => outcome switch
    {
        Outcome.Recorded recorded when draft is not null =>
            words["Outcome_Recorded", words.Time(recorded.At, draft), recorded.Version],
        Outcome.Refused refused => $"{words["Outcome_Refused"]} {words.Say(refused.Refusal)}",
        _ => "",
    };

    private async Task Tell(string key, bool recorded, string said)
    {
        try
        {
            await script.InvokeVoidAsync("outbox.answered", key, recorded, said).ConfigureAwait(true);
        }
        catch (Exception lost) when (lost is JSException or JSDisconnectedException or OperationCanceledException
            or InvalidOperationException)
        {
            // The line is down: the browser asks for the answers when it is back.
        }
    }
}
