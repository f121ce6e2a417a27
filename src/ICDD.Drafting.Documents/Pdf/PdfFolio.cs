using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ICDD.Drafting.Documents;

/// <summary>A folio as the data of the template <c>typst/document.typ</c>.</summary>
internal static class PdfFolio
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> Of(Folio folio) => JsonSerializer.SerializeToUtf8Bytes(
        Document(FolioNotes.In(folio)), Options);

    private static JsonObject Document(Folio folio) => new()
    {
        ["archival"] = folio.IsAdopted,
        ["watermark"] = folio.IsAdopted || folio.IsFinal ? "" : Words.In(folio.Language)["Draft"],
        ["lang"] = DocumentLanguage.Primary(folio.Language),
        ["region"] = DocumentLanguage.Region(folio.Language),
        ["rtl"] = DocumentLanguage.IsRightToLeft(folio.Language),
        ["numbered"] = folio.HasLineNumbers,
        ["landscape"] = IsOneTable(folio),
        ["title"] = folio.Title,
        ["date"] = Date(folio.Dated.UtcDateTime),
        ["masthead"] = Masthead(folio.Masthead),
        ["record"] = folio.Record.Text,
        ["blocks"] = new PdfBlocks(folio.Language).Of(folio.Blocks),
    };

    private static bool IsOneTable(Folio folio) => folio.Blocks is [Table];

    private static JsonObject Masthead(Masthead head) => new()
    {
        ["conference"] = head.Conference,
        ["session"] = head.Session,
        ["symbol"] = head.Symbol,
        ["distribution"] = head.Distribution,
        ["date"] = head.Date,
        ["original"] = head.Original,
        ["label"] = head.Label,
        ["status"] = head.Status,
        ["issuer"] = head.Issuer,
        ["agenda"] = head.AgendaItem,
        ["emblem"] = head.Emblem is null
            ? []
            : new JsonArray([.. Convert.FromBase64String(head.Emblem).Select(each => (JsonNode)(int)each)]),
    };

    private static JsonObject Date(DateTime moment) => new()
    {
        ["year"] = moment.Year,
        ["month"] = moment.Month,
        ["day"] = moment.Day,
        ["hour"] = moment.Hour,
        ["minute"] = moment.Minute,
        ["second"] = moment.Second,
    };
}
