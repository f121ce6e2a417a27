namespace ICDD.Drafting.Web;

/// <summary>Which page of a long list is shown first.</summary>
public enum PageShown
{
    /// <summary>The last one, which follows what comes in.</summary>
    Newest,

    Oldest,
}
