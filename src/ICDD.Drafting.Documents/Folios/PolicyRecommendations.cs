namespace ICDD.Drafting.Documents;

/// <summary>The policy recommendations as a document of their own: who is asked to do what, by when, and why.</summary>
public static class PolicyRecommendations
{
    public const string Part = "recommendations";

    /// <summary>Those of the adopted document, or else those of the text as it stands.</summary>
    /// <param name="at">The moment whose text this is; the adoption's own moment is taken where there is one.</param>
    public static Folio Of(Draft draft, EntryHash hash, DateTimeOffset at)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var mastheads = new Mastheads(draft, hash, words);
        var folio = draft.Adopted is { } adopted ? mastheads.Adopted(adopted) : mastheads.AsAt(at);
        var tables = new RecommendationTables(IssuedText.Of(draft), draft.Conference!, words, Notations.None)
        {
            Status = clause => words[draft.Adopted is null ? $"Status{clause.Status}" : "StatusAdopted"],
        }.Of();
        return folio with
        {
            Title = words.Say("RecommendationsOf", folio.Title),
            Part = Part,
            Kind = DocumentKind.Recommendations,
            Blocks = tables.Count > 0
                ? tables.ToSequence()
                : [new Paragraph(ParagraphRole.Note, [Run.Plain(words["NoRecommendations"])])],
        };
    }
}
