using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ICDD.Drafting.Documents;

/// <summary>
/// Text as HTML text; what people wrote stands in an isolate, so that its direction disturbs nothing beside it.
/// </summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    public static string Words(string text) => text.Length == 0 ? "" : $"<bdi dir=\"auto\">{Encode(text)}</bdi>";
}
