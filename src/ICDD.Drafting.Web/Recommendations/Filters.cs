using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>What an address says of the recommendations that are looked at.</summary>
public static class Filters
{
    public static MapFilter Read(string? area, string? addressee, string? timeframe) => new()
    {
        Area = int.TryParse(area, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Addressee = addressee ?? "",
        Timeframe = timeframe ?? "",
    };
}
