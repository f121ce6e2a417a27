namespace ICDD.Drafting.Web;

/// <summary>Stands around a page and wakes only when the order of the text, or the conference, changed.</summary>
public sealed class LiveOrder : Live
{
    protected override IEnumerable<IDisposable> Listen(Action wake) =>
        [Room.Signal.Listen(touched => { if (touched.All) wake(); })];
}
