namespace ICDD.Drafting.Documents;

/// <summary>
/// A Word redline becomes proposals: the exported file, changed in Word or LibreOffice with changes tracked or not, against
/// the words that it was exported with. What others had changed by then is in those words already.
/// </summary>
public static class WordRedline
{
    /// <summary>What the file asks for. It reads the file and decides nothing; memory and time are bounded by <see cref="FileLimits"/>.</summary>
    /// <param name="draft">The negotiation as it stands.</param>
    /// <param name="at">The same negotiation at an earlier version of its record.</param>
    /// <param name="file">The bytes of the uploaded file.</param>
    public static async Task<Received<RedlinePlan>> Read(Draft draft, Func<long, Task<Draft>> at, byte[] file)
    {
        var read = WordTextReader.Read(file);
        if (read.Refusal is { } refusal)
            return refusal;
        var text = read.Value!;
        if (text.Origin is not { } origin)
            return Plan(draft, text, Likeliest(draft, text));
        if (origin.Document != draft.Id.Value || origin.Version > draft.Version)
            return new FileIsOfAnotherDocument();
        var then = origin.Version == draft.Version ? draft : await at(origin.Version).ConfigureAwait(false);
        return BaseText.IsOf(then, origin.Name)
            ? Plan(draft, text, new Basis(then, origin.Name))
            : new IssueCannotComeBack(origin.Name);
    }

    private sealed record Basis(Draft Draft, string Name);

    /// <summary>Where the file does not say: the revision, or the text as it stands, that most of its paragraphs repeat.</summary>
    private static Basis Likeliest(Draft draft, WordText text) => draft.Revisions
        .Select(Issues.NameOf)
        .Prepend(Issues.Text)
        .MaxBy(name => Repeated(BaseText.Of(draft, name), text)) is { } name
            ? new Basis(draft, name)
            : new Basis(draft, Issues.Text);

    private static int Repeated(BaseText @base, WordText text)
    {
        var returned = new ReturnedText(@base, Accepting.All);
        returned.Read(text.Paragraphs);
        var bodies = returned.Items.Select(item => TerminalMark.Body(item.Text)).ToHashSet(StringComparer.Ordinal);
        return @base.Clauses.Count(clause => bodies.Contains(clause.Body));
    }

    private static Received<RedlinePlan> Plan(Draft draft, WordText text, Basis basis)
    {
        var @base = BaseText.Of(basis.Draft, basis.Name);
        var folio = Issues.Find(basis.Draft, EntryHash.First, basis.Name, default)!.Folio;
        var returned = new ReturnedText(@base, new Accepting(basis.Name == Issues.OpenProposals ? ExportedMarks.Changes(folio) : new HashSet<Tracked>()));
        if ((returned.Read(text.Paragraphs) ?? SoundComments(text)) is { } refusal)
            return refusal;
        var matching = new Matching(@base, returned.Items);
        if (matching.Count == 0 || (text.Origin is null && matching.Equal * 4 < @base.Clauses.Count))
            return new FileIsOfAnotherDocument();
        var (proposals, comments) = new RedlinePlanning(draft, @base, returned, matching, ExportedMarks.Without(folio, text.Comments)).Plan(new Furniture(folio));
        if (proposals.Count > FileLimits.Proposals)
            return new FileChangesTooMuch(proposals.Count, FileLimits.Proposals);
        return new RedlinePlan
        {
            Version = basis.Draft.Version,
            Name = basis.Name,
            Proposals = proposals,
            Comments = comments,
            LeftOut = text.LeftOut.Select(InARedline).Order().ToSequence(),
        };
    }

    /// <summary>Words that are struck by hand stay words of the text.</summary>
    private static LeftOut InARedline(LeftOut named) => named == LeftOut.StruckByHand ? LeftOut.StrikeThrough : named;

    private static Refusal? SoundComments(WordText text) =>
        text.Comments.Values.Select(comment => Sound.AgainstComment(comment.Text)).FirstOrDefault(refusal => refusal is not null);
}
