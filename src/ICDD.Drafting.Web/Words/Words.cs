using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ICDD.Drafting.Web;

/// <summary>
/// Puts facts into the words of the reader's language: refusals, statuses, names, times at the venue.
/// </summary>
public sealed partial class Words(IStringLocalizer<Screens> screens, IStringLocalizer<Refusals> refusals)
{
    public string this[string key] => screens[key];

    public string this[string key, params object[] facts] => screens[key, facts];

    /// <summary>A refusal's sentence, its facts set in by name.</summary>
    public string Say(Refusal refusal) => Fact().Replace(
        refusals[refusal.GetType().Name],
        match => refusal.GetType().GetProperty(match.Groups[1].Value)?.GetValue(refusal) is { } fact
            ? Say(fact)
            : match.Value);

    public string Say(Enum value) => screens[$"{value.GetType().Name}_{value}"];

    /// <summary>Who acted: the delegation's name plate, or the part.</summary>
    public string Say(Seat by, Draft draft) =>
        by.Delegation is { } code ? draft.Seating.NameOf(code) : Say(by.Role);

    public string NameOf(Revision revision) =>
        revision.Number == 0 ? screens["Graph_ZeroDraft"] : screens["Graph_Revision", revision.Number];

    public string Say(NamedObjection objection) => screens["Objection_Named", objection.Delegation, objection.Clause];

    public string Time(DateTimeOffset at, Draft draft) =>
        Venue(at, draft).ToString("HH:mm:ss", CultureInfo.CurrentCulture);

    /// <summary>As a clock on a wall shows it.</summary>
    public string HourAndMinute(DateTimeOffset at, Draft draft) =>
        Venue(at, draft).ToString("HH:mm", CultureInfo.CurrentCulture);

    public string DateAndTime(DateTimeOffset at, Draft draft) =>
        Venue(at, draft).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    /// <summary>With the zone of the venue, where somebody elsewhere might miss it.</summary>
    public string WithZone(DateTimeOffset at, Draft draft) =>
        $"{DateAndTime(at, draft)} {VenueZone.Short(draft.Conference, at)}".TrimEnd();

    /// <summary>Where no venue is near: accounts belong to no document.</summary>
    public static string InUtc(DateTimeOffset at) =>
        at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.CurrentCulture);

    /// <summary>The same in every language, with the offset of the zone.</summary>
    public static string ForTheRecord(DateTimeOffset at) => at.ToString(
        "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    public static string Iso(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Venue(DateTimeOffset at, Draft draft) => draft.Conference?.AtVenue(at) ?? at;

    private string Say(object fact) => fact switch
    {
        Enum value => Say(value),
        IEnumerable<string> several => string.Join(", ", several),
        IEnumerable<NamedObjection> several => string.Join(", ", several.Select(Say)),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => fact.ToString() ?? "",
    };

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Fact();
}
