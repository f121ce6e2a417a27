namespace ICDD.Drafting.Web;

/// <summary>
/// So many places, one of them at most for one person. Whoever has to wait is let in in turn, one person after the other,
/// so that nobody waits for all that another one brought.
/// </summary>
public sealed class Turns<TPerson>(int places, int waitingOfOne) where TPerson : notnull
{
    private readonly Lock _gate = new();
    private readonly HashSet<TPerson> _inside = [];
    private readonly LinkedList<(TPerson Person, TaskCompletionSource Place)> _waiting = [];

    /// <returns>Whether the person is inside now; not where as many of theirs wait already as may.</returns>
    public async Task<bool> Enter(TPerson person, CancellationToken cancel)
    {
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_inside.Count < places && _inside.Add(person))
                return true;
            if (_waiting.Count(each => each.Person.Equals(person)) >= waitingOfOne)
                return false;
            _waiting.AddLast((person, place));
        }

        await using var left = cancel.Register(() => place.TrySetCanceled(cancel));
        await place.Task.ConfigureAwait(false);
        return true;
    }

    public void Leave(TPerson person)
    {
        lock (_gate)
        {
            _inside.Remove(person);
            for (var each = _waiting.First; each is not null && _inside.Count < places;)
            {
                var (waits, next) = (each.Value, each.Next);
                if (!_inside.Contains(waits.Person) || waits.Place.Task.IsCompleted)
                {
                    _waiting.Remove(each);
                    if (waits.Place.TrySetResult())
                        _inside.Add(waits.Person);
                }

                each = next;
            }
        }
    }
}
