namespace ICDD.Drafting;

/// <summary>
/// The open sessions, kept apart from the record: signing in and out needs no act to be recorded. A session that is not
/// in it is over.
/// </summary>
public interface ISessionStore
{
    /// <summary>What was kept and not ended when the store was opened.</summary>
    IReadOnlyList<Session> Open();

    /// <summary>Keeps a new session.</summary>
    /// <returns>False where it could not be written: it then lasts no longer than the process.</returns>
    bool Keep(Session session);

    /// <summary>Forgets a session for good; returns when that survives the loss of power.</summary>
    /// <returns>False where it could not be written: ask again.</returns>
    bool End(string id);

    /// <summary>
    /// Sessions were begun or ended, here or elsewhere: <see cref="Open"/> may give others. Called on a thread of the
    /// store's. A store that nobody shares has nothing to tell.
    /// </summary>
    event Action? Changed
    {
        add { }
        remove { }
    }
}
