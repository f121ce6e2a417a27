namespace ICDD.Drafting.Tests;

public enum Fault { None, BeforeRecording, AfterRecording, Deaf }

/// <summary>A journal in memory whose next append goes wrong in the way that a test asks for.</summary>
public sealed class FaultyJournal(IJournal kept) : IJournal
{
    public Fault Next { get; set; }

    public int Appends { get; private set; }

    /// <summary>Runs before an append: another writer may come first.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public async ValueTask<bool> Append(
        StreamId stream, long expectedVersion, IReadOnlyList<SealedEntry> entries, CancellationToken cancel = default)
    {
        Appends++;
        await Before();
        var fault = Next;
        if (fault == Fault.Deaf)
            return false;
        Next = Fault.None;
        if (fault == Fault.BeforeRecording)
            throw new JournalException("the disk is full");
        var appended = await kept.Append(stream, expectedVersion, entries, cancel);
        return fault == Fault.AfterRecording ? throw new JournalException("the line went dead") : appended;
    }

    public IAsyncEnumerable<SealedEntry> Read(StreamId stream, long from = 1, CancellationToken cancel = default) =>
        kept.Read(stream, from, cancel);

    public ValueTask<IReadOnlyList<StreamId>> Streams(CancellationToken cancel = default) => kept.Streams(cancel);
}
