namespace ICDD.Drafting.LiteDb;

/// <summary>
/// One reading of the mirror from its beginning. A damaged LiteDB throws anything, or does not answer; here it only
/// ends early.
/// </summary>
internal sealed class MirrorReading(Mirror? mirror, Exception? fault, LiteDbCalls calls)
{
    private const int Bite = 256;

    /// <summary>Why the mirror could not be read to its end, if so.</summary>
    public Exception? Fault { get; private set; } = fault;

    public IEnumerable<Minute> Minutes()
    {
        if (mirror is null)
            yield break;
        var last = 0L;
        var minutes = mirror.Minutes().GetEnumerator();
        try
        {
            while (Next(minutes) is { Count: > 0 } bite)
                foreach (var minute in bite)
                {
                    if (minute.Number <= last)
                    {
                        Fault = new InvalidDataException($"the numbers in LiteDB run backwards after {last}");
                        yield break;
                    }

                    last = minute.Number;
                    yield return minute;
                }
        }
        finally
        {
            End(minutes);
        }
    }

    /// <summary>What could still be read, where it then fails: it is not asked again.</summary>
    private List<Minute> Next(IEnumerator<Minute> minutes)
    {
        var bite = new List<Minute>(Bite);
        if (Fault is not null)
            return bite;
        try
        {
            calls.Ask(() =>
            {
                while (bite.Count < Bite && minutes.MoveNext())
                    bite.Add(minutes.Current);
            });
            return bite;
        }
        catch (TimeoutException hanging)
        {
            Fault = hanging;
            return [];
        }
        catch (Exception failure)
        {
            Fault = failure;
            return bite;
        }
    }

    private void End(IEnumerator<Minute> minutes)
    {
        try
        {
            calls.Ask(minutes.Dispose);
        }
        catch (Exception failure)
        {
            Fault ??= failure;
        }
    }
}
