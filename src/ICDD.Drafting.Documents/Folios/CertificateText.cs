namespace ICDD.Drafting.Documents;

/// <summary>
/// The chair's certificate: that the text issued under this symbol is the one that was adopted, by the hashes of both,
/// with the editorial changes that hold.
/// </summary>
public static class CertificateText
{
    public const string Part = "certificate";

    public static Folio Of(Draft draft, EntryHash hash)
    {
        var (conference, certified) = (draft.Conference!, draft.Editorial.Certified!);
        var words = Words.In(conference.Language);
        var (folio, at) = (new Mastheads(draft, hash, words).Adopted(draft.Adopted!), certified.Stamp.At);
        var day = words.Day(conference.AtVenue(at));
        var changes = draft.Editorial.Changes.Where(change => change.IsIssued && change.Corrigendum is null).ToList();
        var facts = new Table(words["CertificateFacts"], [new(words["FactColumn"], 35), new(words["SaysColumn"], 65)],
        [
            Fact(words["CertificateAdopted"], certified.Adopted.Value),
            Fact(words["CertificateIssued"], certified.Issued.Value),
            Fact(words["CertificateChair"], words.Minute(conference.AtVenue(at))),
        ]);
        return folio with
        {
            Masthead = folio.Masthead with { Date = day, Status = words.Say("CertificateStatus", day) },
            Title = words.Say("CertificateOf", folio.Title),
            Part = Part,
            Kind = DocumentKind.Certificate,
            Dated = conference.AtVenue(at),
            Version = certified.Stamp.Version,
            IsAdopted = false,
            IsFinal = true,
            Blocks =
            [
                new Paragraph(ParagraphRole.Note, [Run.Plain(words.Say("Certifies", draft.Adopted!.Symbol))]),
                facts,
                .. Changes(draft, changes, words),
            ],
        };
    }

    private static IEnumerable<Block> Changes(Draft draft, List<EditorialChange> changes, Words words) =>
        changes.Count == 0
            ? [new Paragraph(ParagraphRole.Note, [Run.Plain(words["CertificateWithoutChanges"])])]
            : [new ForRead(draft, words).Of(
                words["CertificateChanges"], changes.Select(each => (each.Clause, each.Before, each.After)))];

    private static Row Fact(string name, string value) => new([Cell.Of(name), Cell.Of(value)]);
}
