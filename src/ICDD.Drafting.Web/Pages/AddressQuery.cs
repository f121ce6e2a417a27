using System.Globalization;

namespace ICDD.Drafting.Web;

/// <summary>What is chosen on a page as it stands in its address; nothing for what is empty.</summary>
internal static class AddressQuery
{
    public static string Of(int page, params ReadOnlySpan<(string Name, string Value)> chosen)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        foreach (var (name, value) in chosen)
            if (value.Length > 0)
                pairs.Add(new(name, value));
        if (page > 1)
            pairs.Add(new("page", page.ToString(CultureInfo.InvariantCulture)));
        return QueryString.Create(pairs).ToString();
    }
}
