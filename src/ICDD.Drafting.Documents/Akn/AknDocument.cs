namespace ICDD.Drafting.Documents;

/// <summary>A document beside the text, as a <c>doc</c>: a certificate, a corrigendum, a concordance.</summary>
internal static class AknDocument
{
    public static void Write(AknXml xml, Issue issue)
    {
        var (draft, folio) = (issue.Draft, issue.Folio);
        var names = new AknNames(draft, folio);
        var work = names.DocumentWork(issue.Name, folio.Dated);
        var identity = new AknIdentity(work, $"{work}/{names.Language}@", names.Day(folio.Dated), "issued")
        {
            Number = folio.Masthead.Symbol,
            Title = folio.Title,
            Language = names.Language,
        };
        using var document = xml.In("doc", ("name", AknNames.Slug(issue.Name, "document")));
        using (xml.In("meta"))
        {
            identity.Write(xml);
            new AknReferences(draft, names).Write(xml, identity, []);
        }

        AknPreface.Write(xml, folio);
        var ids = new AknIds(draft.Id, IssuedText.Of(draft));
        using var body = xml.In("mainBody");
        foreach (var block in folio.Blocks)
            AknAnnexes.Write(xml, block, ids);
    }
}
