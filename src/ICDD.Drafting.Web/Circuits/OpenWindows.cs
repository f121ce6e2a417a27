using System.Collections.Concurrent;

namespace ICDD.Drafting.Web;

/// <summary>
/// The connections of open windows: counted for each person, for each address and in all, no more than agreed. A
/// circuit can start in one of these and nowhere else.
/// </summary>
public sealed class OpenWindows(DraftingOptions options, ConnectionLimits limits)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<OpenWindow, byte> _open = new();
    private readonly Dictionary<string, int> _ofPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofAddress = new(StringComparer.Ordinal);

    public IEnumerable<OpenWindow> All => _open.Keys;

    /// <summary>A person is an account; null for who shares a seat with others.</summary>
    public bool IsFull(string? person, string? address = null)
    {
        lock (_gate)
            return _open.Count >= limits.Windows
                || (person is not null && _ofPerson.GetValueOrDefault(person) >= options.WindowsOfOnePerson)
                || (address is not null && _ofAddress.GetValueOrDefault(address) >= options.WindowsOfOneAddress);
    }

    public bool Open(OpenWindow window)
    {
        lock (_gate)
        {
            if (IsFull(window.Person, window.Address))
                return false;
            _open[window] = 0;
            Count(window, 1);
            return true;
        }
    }

    public void Close(OpenWindow window)
    {
        lock (_gate)
            if (_open.TryRemove(window, out _))
                Count(window, -1);
    }

    private void Count(OpenWindow window, int by)
    {
        Count(_ofAddress, window.Address, by);
        if (window.Person is { } person)
            Count(_ofPerson, person, by);
    }

    private static void Count(Dictionary<string, int> of, string key, int by)
    {
        of[key] = of.GetValueOrDefault(key) + by;
        if (of[key] == 0)
            of.Remove(key);
    }
}
