using System.Globalization;

namespace ICDD.Drafting.Text.Tests;

/// <summary>
/// How many examples a property tries. Where every change of the sources is tried against all of them, fewer do:
/// <c>ICDD_FEWER=20</c> takes a twentieth.
/// </summary>
internal static class Samples
{
    private static readonly int Fewer = int.Parse(
        Environment.GetEnvironmentVariable("ICDD_FEWER") ?? "1", CultureInfo.InvariantCulture);

    public static int Of(int many) => many / Fewer;

    public static IEnumerable<T> Among<T>(IEnumerable<T> all) => all.Where((_, at) => at % Fewer == 0);
}
