using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>
/// Which delegations have a window open in a document now: nothing of who that is, what is read or written. Lasts as
/// long as the windows do and stands in no record, log or file.
/// </summary>
public sealed class Present
{
    private readonly ConcurrentDictionary<StreamId, Document> _documents = new();

    /// <summary>Counts a window until it is disposed of; windows of others than delegations are not counted.</summary>
    public IDisposable? Enter(StreamId document, Seat? seat) =>
        seat is { Role: Role.Delegate, Delegation: { } delegation }
            ? Of(document).Enter(delegation)
            : null;

    public IReadOnlyCollection<DelegationCode> In(StreamId document) => Of(document).Here;

    /// <summary>Told when a delegation comes or goes.</summary>
    public Signal Signal(StreamId document) => Of(document).Signal;

    private Document Of(StreamId document) => _documents.GetOrAdd(document, _ => new Document());

    private sealed class Document
    {
        private readonly Dictionary<DelegationCode, int> _windows = [];
        private readonly Lock _gate = new();

        public Signal Signal { get; } = new();

        public IReadOnlyCollection<DelegationCode> Here
        {
            get
            {
                lock (_gate)
                    return [.. _windows.Keys];
            }
        }

        public IDisposable Enter(DelegationCode delegation)
        {
            Add(delegation, 1);
            return new Window(() => Add(delegation, -1));
        }

        private void Add(DelegationCode delegation, int windows)
        {
            bool changed;
            lock (_gate)
            {
                var before = _windows.GetValueOrDefault(delegation);
                var after = before + windows;
                changed = before == 0 || after == 0;
                if (after > 0)
                    _windows[delegation] = after;
                else
                    _windows.Remove(delegation);
            }

            if (changed)
                Signal.Send(Touched.Everything);
        }
    }

    private sealed class Window(Action leave) : IDisposable
    {
        private Action? _leave = leave;

        public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
    }
}
