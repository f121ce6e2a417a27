namespace ICDD.Drafting.Web;

/// <summary>What the reader chose, kept on the device that it was chosen on: nobody else needs to know it.</summary>
internal static class RedlineReadingCookie
{
    // The script of the same name writes it.
    private const string Name = "redlines";

    /// <summary>Null where nothing was chosen, and where no request is at hand.</summary>
    public static RedlineReading? Chosen(HttpContext? context) =>
        Enum.TryParse<RedlineReading>(context?.Request.Cookies[Name], out var reading) && Enum.IsDefined(reading)
            ? reading
            : null;
}
