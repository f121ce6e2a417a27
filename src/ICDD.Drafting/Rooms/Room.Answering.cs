using System.Collections.Concurrent;

namespace ICDD.Drafting;

// Whoever comes while another writes joins the next batch: it is decided in order, appended once, and only then
// answered.
public sealed partial class Room
{
    public const int LargestBatch = 256;

    private readonly ConcurrentQueue<Waiting> _queue = new();

    private sealed record Waiting(CommandId Id, Command Command, Seat Seat)
    {
        public TaskCompletionSource<Outcome> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Decides, records and answers. Never throws on what people send.</summary>
    public async Task<Outcome> Do(CommandId id, Command command, Seat seat)
    {
        var waiting = new Waiting(id, command, seat);
        _queue.Enqueue(waiting);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            while (!waiting.Answer.Task.IsCompleted)
                await AnswerBatch().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }

        return await waiting.Answer.Task.ConfigureAwait(false);
    }

    /// <summary>
    /// Records what is due by now, though nobody asks for anything; several nodes may, it is recorded once.
    /// </summary>
    public async Task ActOnWhatIsDue()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await AnswerBatch().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task AnswerBatch()
    {
        var batch = new List<Waiting>();
        while (batch.Count < LargestBatch && _queue.TryDequeue(out var waiting))
            batch.Add(waiting);
        try
        {
            if (_behind)
                await CatchUp(CancellationToken.None).ConfigureAwait(false);
            while (!await TryAnswer(batch).ConfigureAwait(false))
                await CatchUpWithTheOther().ConfigureAwait(false);
            KeepNowAndThen();
        }
        catch (Exception failure)
        {
            _behind = true;
            foreach (var waiting in batch)
                Fail(waiting, failure);
        }
    }

    private static void Fail(Waiting waiting, Exception failure)
    {
        if (failure is JournalException { NothingWasRecorded: true })
            waiting.Answer.TrySetResult(new Outcome.Refused(new RecordingStandsStill()));
        else if (failure is JournalException)
            waiting.Answer.TrySetResult(new Outcome.Unanswered());
        else
            waiting.Answer.TrySetException(failure);
    }

    /// <summary>False where another writer was first: then nothing was appended or answered.</summary>
    private async Task<bool> TryAnswer(List<Waiting> batch)
    {
        var before = _head;
        var reading = _clock.Read(before.At);
        var trial = new Trial(before.Draft, before.Hash, stream, reading);
        var answered = await AnsweredBefore(batch).ConfigureAwait(false);
        if (reading.Doubt == ClockDoubt.None)
            trial.DecideWhatIsDue();
        foreach (var waiting in batch)
            trial.Decide(waiting.Id, waiting.Command, waiting.Seat, answered);
        if (trial.Sealed.Count > 0
            && !await journal.Append(stream, before.Draft.Version, trial.Sealed).ConfigureAwait(false))
            return false;
        trial.Commands.ForEach(_commands.Add);
        Remember(before.Draft.Version, trial.Draft.Version, trial.Touched);
        Volatile.Write(ref _head, new Head(trial.Draft, trial.Hash, reading.Stamp));
        for (var each = 0; each < batch.Count; each++)
            batch[each].Answer.TrySetFromTask(trial.Outcomes[each]);
        if (trial.Sealed.Count > 0)
            Signal.Send(trial.Touched);
        return true;
    }

    /// <summary>Those of a batch that the record holds already, as it holds them.</summary>
    private async Task<Dictionary<CommandId, Answered>> AnsweredBefore(List<Waiting> batch)
    {
        var answered = new Dictionary<CommandId, Answered>();
        foreach (var waiting in batch)
            if (_commands.Find(waiting.Id) is { } version)
                await foreach (var entry in Record(version).ConfigureAwait(false))
                {
                    if (entry.Command == waiting.Id)
                        answered[waiting.Id] = Answered.By(entry);
                    break;
                }

        return answered;
    }
}
