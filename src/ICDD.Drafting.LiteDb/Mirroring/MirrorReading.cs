namespace ICDD.Drafting.LiteDb;

/// <summary>
/// One reading of the mirror from its beginning. A damaged LiteDB throws anything; here it only ends early.
/// </summary>
internal sealed class MirrorReading(Mirror? mirror, Exception? fault)
{
    /// <summary>Why the mirror could not be read to its end, if so.</summary>
    public Exception? Fault { get; private set; } = fault;

    public IEnumerable<Minute> Minutes()
    {
        if (mirror is null)
            yield break;
        using var minutes = mirror.Minutes().GetEnumerator();
        var last = 0L;
        while (Next(minutes) is { } minute)
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

    private Minute? Next(IEnumerator<Minute> minutes)
    {
        try
        {
            return minutes.MoveNext() ? minutes.Current : null;
        }
        catch (Exception failure)
        {
            Fault = failure;
            return null;
        }
    }
}
