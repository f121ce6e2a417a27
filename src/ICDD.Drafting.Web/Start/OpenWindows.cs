namespace ICDD.Drafting.Web;

/// <summary>Counts the lines to open windows, of each person and in all, and lets no more in than agreed.</summary>
public sealed class OpenWindows(DraftingOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _ofPerson = new(StringComparer.Ordinal);
    private int _inAll;

    /// <summary>A person is an account; null for who shares a seat with others.</summary>
    public bool IsFull(string? person)
    {
        lock (_gate)
            return _inAll >= options.WindowsInAll
                || (person is not null && _ofPerson.GetValueOrDefault(person) >= options.WindowsOfOnePerson);
    }

    public bool Open(string? person)
    {
        lock (_gate)
        {
            if (IsFull(person))
                return false;
            Count(person, 1);
            return true;
        }
    }

    public void Close(string? person)
    {
        lock (_gate)
            Count(person, -1);
    }

    private void Count(string? person, int by)
    {
        _inAll += by;
        if (person is null)
            return;
        _ofPerson[person] = _ofPerson.GetValueOrDefault(person) + by;
        if (_ofPerson[person] == 0)
            _ofPerson.Remove(person);
    }
}
