namespace ICDD.Drafting.Web;

/// <summary>What is ticked in a form.</summary>
internal static class Ticks
{
    /// <summary>Said twice it is the same: a tick that is filled in again stays as it is.</summary>
    public static void Tick<T>(this ICollection<T> ticked, T item, bool isTicked)
    {
        ticked.Remove(item);
        if (isTicked)
            ticked.Add(item);
    }
}
