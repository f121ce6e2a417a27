namespace ICDD.Drafting.LiteDb;

/// <summary>
/// Keeps the witness near the record's end, a moment behind it: only the first answers of a store wait for it, and
/// where it cannot be written the record goes on without.
/// </summary>
internal sealed class Witnessing : IDisposable
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly WitnessFile? _file;
    private readonly MinuteBook _book;
    private long _told;
    private long _at;

    public Witnessing(StorePaths paths, MinuteBook book)
    {
        _book = book;
        try
        {
            _file = WitnessFile.Open(paths.Witness);
            Write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fault = failure;
        }
    }

    /// <summary>Why the last one could not be written, if so.</summary>
    public Exception? Fault { get; private set; }

    public bool IsBehind => _told < _book.Index.Count;

    /// <summary>Says that nothing was ever acknowledged: no answer may go out before it says otherwise.</summary>
    public bool SaysNothing => _told == 0;

    /// <summary>Behind for so long that it is written also while others go on appending.</summary>
    public bool IsDue => IsBehind && TimeProvider.System.GetElapsedTime(_at) >= Pause;

    public void Write() => Write(_book.Witness);

    /// <summary>Says that nothing is left to do at the next opening.</summary>
    public void WriteClosed() => Write(_book.Witness with { IsClosed = true });

    public void Dispose() => _file?.Dispose();

    private void Write(Witness witness)
    {
        (_told, _at) = (witness.Number, TimeProvider.System.GetTimestamp());
        try
        {
            _file?.Write(witness);
            Fault = null;
        }
        catch (IOException failure)
        {
            Fault = failure;
        }
    }
}
