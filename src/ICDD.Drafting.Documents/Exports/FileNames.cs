using System.Globalization;
using System.Text.RegularExpressions;

namespace ICDD.Drafting.Documents;

/// <summary>Files are named by symbol and date, in letters, digits and dashes that every system takes.</summary>
public static partial class FileNames
{
    private const int LongestSymbol = 60;

    public static string Of(Folio folio, IExport export) => Of(folio, export.Extension);

    public static string Of(Folio folio, string extension)
    {
        var symbol = Unsafe().Replace(folio.Masthead.Symbol, "-").Trim('-', '.');
        if (symbol.Length > LongestSymbol)
            symbol = symbol[..LongestSymbol].Trim('-', '.');
        var parts = new[] { symbol, folio.Part, folio.Dated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        return $"{string.Join('_', parts.Where(part => part.Length > 0))}.{extension}";
    }

    [GeneratedRegex(@"[^A-Za-z0-9.]+|\.{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();
}
