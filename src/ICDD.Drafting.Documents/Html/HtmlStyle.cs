using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ICDD.Drafting.Documents;

/// <summary>The style of the page: the constant sheet, and what the printed margins say.</summary>
internal static class HtmlStyle
{
    private static readonly string Sheet = Read();

    public static string Of(Folio folio)
    {
        var margins = $$"""
            @page {
              @top-right { content: {{Quote(folio.Masthead.Label)}}; font: italic 9pt serif; }
              @bottom-left { content: {{Quote(folio.Masthead.Symbol)}}; font-size: 9pt; }
            }
            """;
        return $"\n{Sheet}{margins.ReplaceLineEndings("\n")}\n";
    }

    /// <summary>
    /// Nothing is loaded, nothing runs, nothing is sent; only this one sheet applies, and the emblem is in the page.
    /// </summary>
    public static string Policy(string style, bool hasEmblem)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var pictures = hasEmblem ? " img-src data:;" : "";
        return $"default-src 'none'; style-src 'sha256-{hash}';{pictures} base-uri 'none'; form-action 'none'";
    }

    /// <summary>A CSS string in which everything but letters and digits is written by its code.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && !Rune.IsLetterOrDigit(rune))
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            else
                quoted.Append(rune.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static string Read()
    {
        using var sheet = typeof(HtmlStyle).Assembly.GetManifestResourceStream(
            "ICDD.Drafting.Documents.Html.page.css")!;
        using var reader = new StreamReader(sheet, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
