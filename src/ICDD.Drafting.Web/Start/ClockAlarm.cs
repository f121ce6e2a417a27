namespace ICDD.Drafting.Web;

/// <summary>
/// Whether the clock of the server is believed, as it was seen last; for who watches over the program.
/// </summary>
public sealed class ClockAlarm
{
    private volatile ClockDoubt _doubt;

    public ClockDoubt Doubt => _doubt;

    /// <summary>The doubt to be told; none where it is what was told last.</summary>
    public ClockDoubt? Tell(ClockDoubt doubt)
    {
        var told = _doubt;
        _doubt = doubt;
        return told == doubt ? null : doubt;
    }
}
