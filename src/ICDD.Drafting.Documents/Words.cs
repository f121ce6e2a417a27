using System.Globalization;
using System.Resources;

namespace ICDD.Drafting.Documents;

/// <summary>
/// What documents say besides their text, in the language of the text, or in English where it has no words.
/// </summary>
internal sealed class Words
{
    private static readonly ResourceManager Resources = new("ICDD.Drafting.Documents.Words", typeof(Words).Assembly);

    private readonly CultureInfo _culture;

    private Words(CultureInfo culture) => _culture = culture;

    public string this[string key] => Resources.GetString(key, _culture)
        ?? throw new MissingManifestResourceException(key);

    public static Words In(string language)
    {
        for (var culture = DocumentLanguage.Culture(
            language); !culture.Equals(CultureInfo.InvariantCulture); culture = culture.Parent)
            if (Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is not null)
                return new Words(culture);
        return new Words(CultureInfo.GetCultureInfo("en"));
    }

    public string Say(string key, params ReadOnlySpan<object?> facts) => string.Format(_culture, this[key], facts);

    public string Day(DateTimeOffset moment) => moment.ToString(this["DayFormat"], _culture);

    /// <summary>Days of one month share its name: 20 to 24 April 2026.</summary>
    public string Days(DateTimeOffset first, DateTimeOffset last)
    {
        if (first.Date == last.Date)
            return Day(last);
        var isOneMonth = (first.Year, first.Month) == (last.Year, last.Month);
        return Say("Days", isOneMonth ? first.ToString(this["DayOfMonthFormat"], _culture) : Day(first), Day(last));
    }

    public string Minute(DateTimeOffset moment) => moment.ToString(this["MinuteFormat"], _culture);
}
