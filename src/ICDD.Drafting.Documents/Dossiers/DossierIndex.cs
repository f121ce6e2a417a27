using System.Globalization;

namespace ICDD.Drafting.Documents;

/// <summary>What is in a dossier, for people: a page that links to its files and asks no server for anything.</summary>
internal static class DossierIndex
{
    public static string Of(Issue of, IEnumerable<WrittenFile> files)
    {
        var (folio, words) = (of.Folio, Words.In(of.Folio.Language));
        var style = HtmlStyle.Of(folio);
        var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(
            $"<!DOCTYPE html>\n<html lang=\"{Html.Encode(folio.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        var policy = HtmlStyle.Policy(style, hasEmblem: false);
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write(
            $"<title>{Html.Encode(words.Say("Dossier", folio.Title))}</title>\n<style>{style}</style>\n</"
                + $"head>\n<body>\n<article>\n");
        page.Write($"<h1>{Html.Words(words.Say("Dossier", folio.Title))}</h1>\n");
        page.Write($"<p>{Html.Encode(words.Say("DossierAsAt", words.Minute(folio.Dated)))}</p>\n");
        page.Write($"<table>\n<thead>\n<tr><th scope=\"col\">{Html.Encode(words["DossierDocument"])}</th>");
        page.Write($"<th scope=\"col\">{Html.Encode(words["DossierFiles"])}</th></tr>\n</thead>\n<tbody>\n");
        foreach (var document in files.GroupBy(file => file.Document))
            page.Write(
                $"<tr><th scope=\"row\">{Html.Encode(document.Key)}</"
                    + $"th><td>{string.Join(", ", document.Select(Link))}</td></tr>\n");
        page.Write(
            $"</tbody>\n</table>\n<footer><p>{Html.Encode(folio.Record.Text)}</p></footer>\n</article>\n</body>\n</"
                + $"html>\n");
        return page.ToString();
    }

    private static string Link(WrittenFile file) =>
        $"<a href=\"{Html.Encode(file.Path)}\">{Html.Encode(Path.GetFileName(file.Path))}</a>";
}
