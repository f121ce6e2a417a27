namespace ICDD.Drafting.Web;

/// <summary>What the machine must be able to do before any text is read on it.</summary>
public static class StartupSelfCheck
{
    public static void Prove()
    {
        if (!PlainText.ProveNormalisation())
            throw new InvalidOperationException(
                "This machine runs without ICU (globalization is invariant): texts cannot be normalised. Install "
                    + "libicu.");
    }
}
