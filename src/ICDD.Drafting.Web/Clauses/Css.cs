using System.Text.Json;

namespace ICDD.Drafting.Web;

/// <summary>The class name of a value: one word a thing, also in the style sheets.</summary>
public static class Css
{
    public static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
