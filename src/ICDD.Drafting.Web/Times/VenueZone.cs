using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>The zone of the venue as people there call it, or its distance from UTC.</summary>
public static class VenueZone
{
    public static string Short(Conference? conference, DateTimeOffset at) => conference?.Zone switch
    {
        null => "",
        "Asia/Jakarta" or "Asia/Pontianak" => "WIB",
        "Asia/Makassar" => "WITA",
        "Asia/Jayapura" => "WIT",
        _ => FromUtc(conference.AtVenue(at).Offset),
    };

    private static string FromUtc(TimeSpan offset) => offset == TimeSpan.Zero ? "UTC" : string.Create(
        CultureInfo.InvariantCulture,
        $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{offset:%h}{(offset.Minutes == 0 ? "" : $":{offset:mm}")}");
}
