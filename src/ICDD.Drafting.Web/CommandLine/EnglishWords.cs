using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>The words of the screens for the command line, which speaks English.</summary>
internal static class EnglishWords
{
    public static string Say(Refusal refusal)
    {
        using var services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton<Words>().BuildServiceProvider();
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Languages.All[0].Tag);
            return services.GetRequiredService<Words>().Say(refusal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
