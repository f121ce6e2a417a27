namespace ICDD.Drafting;

/// <summary>Sessions that live as long as the process: for trials without a record, and for tests.</summary>
public sealed class MemorySessions : ISessionStore
{
    public IReadOnlyList<Session> Open() => [];

    public bool Keep(Session session) => true;

    public bool End(string id) => true;
}
