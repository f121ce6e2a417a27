namespace ICDD.Drafting;

// Whoever kept something of an earlier draft asks here which clauses to look at again.
public sealed partial class Room
{
    private const int RememberedBatches = 64;

    private readonly Queue<(long From, long To, Touched Touched)> _touched = new();

    /// <summary>What was touched between two versions; everything where that is no longer known.</summary>
    public Touched TouchedBetween(long from, long to)
    {
        lock (_touched)
        {
            var (touched, reached) = (Touched.Nothing, from);
            foreach (var batch in _touched.Where(batch => batch.To > from && batch.From < to))
            {
                if (batch.From > reached)
                    return Touched.Everything;
                (touched, reached) = (touched.And(batch.Touched), batch.To);
            }

            return reached >= to ? touched : Touched.Everything;
        }
    }

    private void Remember(long from, long to, Touched touched)
    {
        lock (_touched)
        {
            _touched.Enqueue((from, to, touched));
            if (_touched.Count > RememberedBatches)
                _touched.Dequeue();
        }
    }
}
