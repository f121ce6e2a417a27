namespace ICDD.Drafting.Documents;

/// <summary>
/// Akoma Ntoso 3.0, for machines: a text is a <c>statement</c>, a proposal an <c>amendment</c>, a list of proposals an
/// <c>amendmentList</c>, a certificate, a corrigendum or a concordance a <c>doc</c>.
/// Source: OASIS LegalDocML and the guidelines of the United Nations for it.
/// </summary>
public sealed class AknExport : IExport
{
    public string Key => "akn";

    public string MediaType => "application/akn+xml";

    public string Extension => "akn";

    public bool Suits(Folio folio) => folio.Kind switch
    {
        DocumentKind.Text => true,
        _ when IsBesideTheText(folio) => true,
        DocumentKind.Proposal or DocumentKind.Proposals or DocumentKind.Compilation => folio.Proposals.Count > 0,
        _ => false,
    };

    public async Task Write(Issue issue, Stream stream, CancellationToken cancel = default)
    {
        using var bytes = Spool.Begin();
        using (var xml = new AknXml(bytes))
            Write(xml, issue);
        bytes.Position = 0;
        await bytes.CopyToAsync(stream, cancel).ConfigureAwait(false);
    }

    private static void Write(AknXml xml, Issue whole)
    {
        var issue = whole with { Folio = FolioNotes.In(whole.Folio) };
        if (issue.Folio.Kind == DocumentKind.Text)
        {
            AknText.Write(xml, issue);
            return;
        }

        if (IsBesideTheText(issue.Folio))
        {
            AknDocument.Write(xml, issue);
            return;
        }

        var names = new AknNames(issue.Draft, issue.Folio);
        var one = new AknProposal(xml, issue, names, new AknIds(issue.Draft.Id, IssuedText.Of(issue.Draft)));
        if (issue.Folio.Kind == DocumentKind.Proposal)
            one.Write(issue.Draft.Proposals[issue.Folio.Proposals[0]], "");
        else
            new AknList(xml, issue, names).Write(one);
    }

    private static bool IsBesideTheText(Folio folio) =>
        folio.Kind is DocumentKind.Certificate or DocumentKind.Corrigendum or DocumentKind.Concordance;
}
