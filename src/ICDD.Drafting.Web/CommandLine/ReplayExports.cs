namespace ICDD.Drafting.Web;

/// <summary>Every export of a replayed draft. The list of exports comes in here.</summary>
internal static class ReplayExports
{
    public static Task Write(Draft draft, string folder) => Task.CompletedTask;
}
