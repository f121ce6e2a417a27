namespace ICDD.Drafting.Documents;

/// <summary>A corrigendum as it is issued: for these words, read those. The text itself stays as it is.</summary>
public static class CorrigendumText
{
    public static Folio Of(Draft draft, EntryHash hash, Corrigendum corrigendum)
    {
        var conference = draft.Conference!;
        var words = Words.In(conference.Language);
        var at = conference.AtVenue(corrigendum.Stamp.At);
        var folio = new Mastheads(draft, hash, words).Adopted(draft.Adopted!);
        Run reason = Run.Plain(words.Say("CorrigendumReason", OneLine.Of(corrigendum.Reason)));
        return folio with
        {
            Masthead = folio.Masthead with
            {
                Symbol = OneLine.Of(corrigendum.Symbol),
                Date = words.Day(at),
                Status = words.Say("CorrigendumStatus", OneLine.Of(draft.Adopted!.Symbol), words.Day(at)),
            },
            Title = words.Say("CorrigendumOf", folio.Title),
            Kind = DocumentKind.Corrigendum,
            Dated = at,
            Version = corrigendum.Stamp.Version,
            IsAdopted = false,
            IsFinal = true,
            Blocks =
            [
                new ForRead(draft, words).Of(
                    words["CorrigendumCorrections"],
                    corrigendum.Corrections.Select(each => (each.Clause, each.Before, each.After))),
                new Paragraph(ParagraphRole.Note, [reason]),
            ],
        };
    }
}
