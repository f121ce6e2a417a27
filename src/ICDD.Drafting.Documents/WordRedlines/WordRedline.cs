namespace ICDD.Drafting.Documents;

/// <summary>
/// A Word redline becomes proposals: the exported file, changed in Word or LibreOffice with changes tracked or not,
/// against the words that it was exported with. What others had changed by then is in those words already.
/// </summary>
public static class WordRedline
{
    /// <summary>
    /// What the file asks for. It reads the file and decides nothing; memory and time are bounded by
    /// <see cref="FileLimits"/>.
    /// </summary>
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

    /// <summary>
    /// Where the file does not say: the revision, or the text as it stands, that most of its paragraphs repeat.
    /// </summary>
    private static Basis Likeliest(Draft draft, WordText text) => draft.Revisions
        .Select(Issues.NameOf)
        .Prepend(Issues.Text)
        .MaxBy(name => Repeated(BaseText.Of(draft, name), text)) is { } name
            ? new Basis(draft, name)
            : new Basis(draft, Issues.Text);

    private static int Repeated(BaseText @base, WordText text)
    {
        var returned = new ReturnedText(@base, Accepting.All, Words.In("en"));
        returned.Read(text.Paragraphs);
        var bodies = returned.Items.Select(item => TerminalMark.Body(item.Text)).ToHashSet(StringComparer.Ordinal);
        return @base.Clauses.Count(clause => bodies.Contains(clause.Body));
    }

    private static Received<RedlinePlan> Plan(Draft draft, WordText text, Basis basis)
    {
        var @base = BaseText.Of(basis.Draft, basis.Name);
        var words = Words.In(basis.Draft.Conference?.Language ?? "en");
        var exported = Exported.Of(basis.Draft, basis.Name, text.Created)
            .AsPrinted(text, basis.Draft, basis.Name);
        var proposed = basis.Name == Issues.OpenProposals
            ? ExportedMarks.Changes(exported.Folio).Concat(PendingChanges.Keys(basis.Draft)).ToHashSet()
            : new HashSet<Tracked>();
        var written = new ReturnedText(@base, new Accepting(proposed), words);
        written.Read(exported.Paragraphs);
        var returned = new ReturnedText(@base, new Accepting(proposed), words);
        if ((returned.Read(text.Paragraphs) ?? SoundComments(text)) is { } refusal)
            return refusal;
        var furniture = new Furniture(
            written.Items, words.Minute(exported.Folio.Dated), words.Day(exported.Folio.Dated),
            exported.Folio.Masthead.Date);
        var matching = new Matching(@base, returned.Items, furniture);
        if (matching.Count == 0 || (text.Origin is null && matching.Equal * 4 < @base.Clauses.Count))
            return new FileIsOfAnotherDocument();
        var comparison = new Comparison
        {
            Draft = draft,
            Base = @base,
            Words = words,
            Written = written,
            Returned = returned,
            Matching = matching,
            Furniture = furniture,
        };
        var margin = new Margin(comparison, text, exported.Folio, basis.Draft);
        var pending = new PendingChanges(comparison, basis.Draft, proposed, margin.Spoken);
        var plan = new RedlinePlanning(comparison, margin, pending).Plan(basis);
        return plan.Proposals.Count > FileLimits.Proposals
            ? new FileChangesTooMuch(plan.Proposals.Count, FileLimits.Proposals)
            : plan with { NotTaken = [.. plan.NotTaken, .. Elsewhere(text, exported)] };
    }

    /// <summary>What belongs to the file as a whole, and the comments of the room that were resolved.</summary>
    private static IEnumerable<NotTaken> Elsewhere(WordText text, Exported exported) => text.Around.Order()
        .Select(kind => new NotTaken(kind))
        .Concat(exported.Margins
            .Where(margin => margin.Length > 0 && text.Margins.Count > 0 && !text.Margins.Contains(margin))
            .Select(margin => new NotTaken(LeftOut.Masthead) { Words = Sound.Beginning(margin) }));

    private static Refusal? SoundComments(WordText text) =>
        text.Comments.Values.Select(comment => Sound.AgainstComment(comment.Text))
            .FirstOrDefault(refusal => refusal is not null);
}

/// <summary>The draft from which a file was exported, and as what.</summary>
internal sealed record Basis(Draft Draft, string Name);
