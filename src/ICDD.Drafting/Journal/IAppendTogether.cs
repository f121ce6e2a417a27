namespace ICDD.Drafting;

/// <summary>A journal that can begin several streams in one step.</summary>
public interface IAppendTogether
{
    /// <summary>
    /// Appends the first entries of streams that do not exist yet: all of them, or none. Returns only when they survive
    /// the loss of power.
    /// </summary>
    /// <returns>False, and nothing appended, where one of the streams exists already.</returns>
    /// <exception cref="ArgumentException">Entries do not continue their chain; nothing is appended.</exception>
    /// <exception cref="JournalException">It is not known whether the entries were recorded.</exception>
    ValueTask<bool> AppendTogether(
        IReadOnlyDictionary<StreamId, IReadOnlyList<SealedEntry>> streams, CancellationToken cancel = default);
}
