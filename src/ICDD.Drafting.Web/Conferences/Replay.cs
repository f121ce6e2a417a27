namespace ICDD.Drafting.Web;

/// <summary>Plays the files of a conference into a journal, through the same rules as everybody's acts.</summary>
public static class Replay
{
    /// <summary>
    /// Plays the convening and the script, or so many acts of the script, at the times that the files name.
    /// </summary>
    /// <returns>The draft as it then stands.</returns>
    /// <exception cref="BrokenFileException">An act was refused, or another refusal came than the script
    /// names.</exception>
    public static async Task<Draft> Play(ConferenceFiles files, IJournal journal, int? acts = null)
    {
        var time = new ScriptTime();
        using var room = await Room.Open(files.Stream, journal, time).ConfigureAwait(false);
        foreach (var act in files.Convening.Concat(files.Script.Take(acts ?? files.Script.Length)))
        {
            time.Set(act.At);
            Expect(act, await room.Do(act.Id, act.Command, act.By).ConfigureAwait(false));
        }

        return room.Draft;
    }

    private static void Expect(ScriptedAct act, Outcome outcome)
    {
        var refused = outcome is Outcome.Refused refusal ? refusal.Refusal : null;
        if (outcome is Outcome.Unanswered || refused?.GetType().Name != act.Refused)
            throw new BrokenFileException(act.File, act.Line, Sentence(act, outcome, refused));
    }

    private static string Sentence(ScriptedAct act, Outcome outcome, Refusal? refused)
    {
        var did = $"{act.By.Attribution} gives {act.Command.GetType().Name}";
        return outcome is Outcome.Unanswered ? $"{did}; the record does not answer"
            : refused is null ? $"{did}; it is recorded, but the script expects {act.Refused}"
            : $"{did}; it is refused: {refused}";
    }
}
