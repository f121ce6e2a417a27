namespace ICDD.Drafting.Web;

/// <summary>Stands around a page and wakes only when the order of the text, or the conference, changed.</summary>
public sealed class LiveOrder : Live
{
    public override bool IsTouchedBy(Touched touched) => touched.All;
}
