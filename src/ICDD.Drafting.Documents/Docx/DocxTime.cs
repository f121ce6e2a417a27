using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>
/// A moment as Word writes it: whatever it says of UTC, Word shows the digits, so they are those of the venue.
/// </summary>
internal static class DocxTime
{
    public static string Of(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
