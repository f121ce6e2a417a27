using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>The words of the screens for the command line, which speaks English.</summary>
internal static class EnglishWords
{
    public static string Say(Refusal refusal) => InEnglish(words => words.Say(refusal));

    public static string Say(Enum value) => InEnglish(words => words.Say(value));

    public static string Say(string key, params object[] facts) => InEnglish(words => words[key, facts]);

    public static T InEnglish<T>(Func<Words, T> say)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddSingleton<Words>()
            .BuildServiceProvider();
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Languages.All[0].Tag);
            return say(services.GetRequiredService<Words>());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
