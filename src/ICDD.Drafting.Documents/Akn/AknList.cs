namespace ICDD.Drafting.Documents;

/// <summary>Several proposals as an <c>amendmentList</c>; the names in each begin with that of its component.</summary>
internal sealed class AknList(AknXml xml, Issue issue, AknNames names)
{
    public void Write(AknProposal each)
    {
        var folio = issue.Folio;
        var identity = new AknIdentity(
            names.ListWork, $"{names.ListWork}/{names.Language}@{names.VersionName}", names.Day(folio.Dated), "version")
        {
            Author = "secretariat",
            AuthorRole = "editor",
            Number = folio.Masthead.Symbol,
            Title = folio.Title,
            Language = names.Language,
        };
        using var list = xml.In("amendmentList", ("name", folio.Part), ("contains", "originalVersion"));
        using (xml.In("meta"))
        {
            identity.Write(xml);
            new AknReferences(issue.Draft, names).Write(
                xml, identity, [("original", names.TextExpression, folio.Masthead.Symbol)]);
        }

        AknPreface.Write(xml, folio);
        using var body = xml.In("collectionBody");
        for (var at = 0; at < folio.Proposals.Count; at++)
        {
            var name = $"cmp_{Numerals.Arabic(at + 1)}";
            using var component = xml.In("component", ("eId", name));
            each.Write(issue.Draft.Proposals[folio.Proposals[at]], name + "__");
        }
    }
}
