namespace ICDD.Drafting.Documents;

/// <summary>
/// Paragraphs that others would put in, against those that the file still has: reworded ones are amendments, those that
/// became paragraphs of the text are support.
/// </summary>
internal sealed class ProposedParagraphs(
    Comparison of, ILookup<Tracked, Proposal> proposals, ChangeMarks marks, Settlement settled)
{
    /// <param name="isSpoken">Whether another build of this program spoke for the proposal in the margin.</param>
    /// <param name="takesIn">Whether the file has these words as a paragraph of its own now.</param>
    public void Explain(Func<ProposalId, bool> isSpoken, Func<string, bool> takesIn)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in of.Returned.Proposed)
            if (Adding(paragraph) is { } proposal)
            {
                there.UnionWith(TextsOf(proposal));
                Compare(paragraph, proposal);
            }

        foreach (var paragraph in of.Written.Proposed)
            if (!there.Contains(TerminalMark.Body(Whole(paragraph))) && Adding(paragraph) is { } proposal
                && !isSpoken(proposal.Id))
                if (takesIn(Whole(paragraph)))
                    settled.Accept(proposal);
                else
                    settled.Reject(proposal);
    }

    /// <summary>The proposal whose paragraph it is.</summary>
    public ProposalId? Of(WordParagraph paragraph) => Adding(paragraph)?.Id;

    private void Compare(WordParagraph paragraph, Proposal proposal)
    {
        var (was, now) = (TerminalMark.Body(Before(paragraph)), TerminalMark.Body(Whole(paragraph)));
        var words = TerminalMark.Body(settled.WordsOf(proposal));
        if (TextsOf(proposal).Contains(now))
            return;
        if (now.Length == 0)
            settled.Reject(proposal);
        else if ((!marks.IsTracked(paragraph) || was == words) && proposal.Change is not (Section or Amendment))
            settled.Amend(proposal, settled.WordsOf(proposal), now);
        else
            settled.Name(LeftOut.PartOfProposals, proposal.On, proposal.Id.Symbol);
    }

    /// <summary>Several proposals of one delegation may be of one moment: their words tell which one it is.</summary>
    private Proposal? Adding(WordParagraph paragraph)
    {
        var text = TerminalMark.Body(Whole(paragraph));
        var all = proposals[Accepting.Key(paragraph.EndPutIn!.Author, paragraph.EndPutIn.Date)]
            .Where(each => each.Change is Section || InFull.Of(of.Draft, each) is Addition).ToList();
        return all.Find(each => TextsOf(each).Contains(text))
            ?? all.OrderByDescending(each => new Likeness().Of(settled.WordsOf(each), text)).FirstOrDefault();
    }

    private IEnumerable<string> TextsOf(Proposal proposal) =>
        InFull.Of(of.Draft, proposal).Words(of.Draft).Select(each => TerminalMark.Body(OneLine.Of(each)));

    private string Whole(WordParagraph paragraph) => Said(paragraph, piece => piece.Deleted is null);

    /// <summary>Before whoever edited the file did anything to it.</summary>
    private string Before(WordParagraph paragraph) => Said(
        paragraph, piece => !marks.IsOwn(piece.Inserted) && (piece.Deleted is null || marks.IsOwn(piece.Deleted)));

    private string Said(WordParagraph paragraph, Func<WordPiece, bool> stands)
    {
        var text = string.Concat(
            paragraph.Pieces.Where(piece => stands(piece) && !piece.IsHidden).Select(piece => piece.Text));
        return OneLine.Of(Sound.Read(new Signs(of.Base, of.Words).Part(text, []).Words).Text ?? "");
    }
}
