using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>The page around the blocks: head, masthead, text, record.</summary>
internal static class HtmlPage
{
    public static void Write(TextWriter page, Folio whole)
    {
        var folio = FolioNotes.In(whole);
        var style = HtmlStyle.Of(folio);
        var direction = DocumentLanguage.IsRightToLeft(folio.Language) ? "rtl" : "ltr";
        page.Write($"<!DOCTYPE html>\n<html lang=\"{Html.Encode(folio.Language)}\" dir=\"{direction}\">\n<head>\n");
        page.Write("<meta charset=\"utf-8\">\n");
        var policy = HtmlStyle.Policy(style, hasEmblem: folio.Masthead.Emblem is not null);
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write($"<title>{Html.Encode(folio.Masthead.Symbol)}: {Html.Encode(folio.Title)}</title>\n");
        page.Write($"<style>{style}</style>\n</head>\n<body>\n<article>\n");
        Head(page, folio);
        HtmlBlocks.Write(page, folio.Blocks);
        HtmlNotes.Write(page, folio);
        page.Write($"<footer><p>{Html.Encode(folio.Record.Text)}</p></footer>\n</article>\n</body>\n</html>\n");
    }

    private static void Head(TextWriter page, Folio folio)
    {
        var head = folio.Masthead;
        page.Write("<header>\n");
        if (head.Label.Length > 0)
            page.Write($"<p class=\"label\">{Html.Words(head.Label)}</p>\n");
        if (head.Emblem is { } emblem)
            page.Write(
                $"<p class=\"emblem\"><img src=\"data:image/png;base64,{emblem}\" "
                    + $"alt=\"{Html.Encode(head.Conference)}\" height=\"68\"></p>\n");
        page.Write($"<div class=\"masthead\">\n<p class=\"conference\">{Html.Words(head.Conference)}</p>\n");
        page.Write($"<p class=\"symbol\">{Html.Words(head.Symbol)}</p>\n");
        var agenda = head.AgendaItem.Length == 0 ? "" : $"<br>{Html.Words(head.AgendaItem)}";
        page.Write($"<p class=\"session\">{Html.Words(head.Session)}{agenda}</p>\n");
        page.Write($"<p class=\"issue\">{Html.Encode(head.Distribution)}<br>");
        page.Write(
            $"<time datetime=\"{folio.Dated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">"
                + $"{Html.Encode(head.Date)}</time><br>");
        page.Write($"{Html.Encode(head.Original)}</p>\n</div>\n");
        page.Write(
            $"<h1>{Html.Words(folio.Title)}</h1>\n<p class=\"status\">{Html.Words(head.Status)}</p>\n</header>\n");
    }
}
