namespace ICDD.Drafting.Documents;

/// <summary>
/// What the file did to changes that others propose: an edit inside one is an amendment to that proposal in whole
/// words, one that was accepted is support, one that was rejected is said. Told proposal by proposal, by the name and
/// the moment that the export gave each change.
/// </summary>
internal sealed class PendingChanges
{
    private readonly Comparison _of;
    private readonly IReadOnlySet<Tracked> _proposed;
    private readonly ILookup<Tracked, Proposal> _proposals;

    public PendingChanges(Comparison of, Draft then, IReadOnlySet<Tracked> proposed)
    {
        (_of, _proposed) = (of, proposed);
        _proposals = then.OpenProposals().Where(proposal => of.Draft.Find(proposal.Id) is { IsOpen: true })
            .SelectMany(proposal => KeysOf(then, proposal, proposed).Select(key => (key, proposal)))
            .ToLookup(pair => pair.key, pair => pair.proposal);
    }

    public List<PlannedProposal> Amendments { get; } = [];

    public List<PlannedSupport> Supports { get; } = [];

    public List<NotTaken> NotTaken { get; } = [];

    public bool AreThere => _proposed.Count > 0;

    /// <summary>
    /// Looks at a clause with changes in it; whether everything that is new in its words is told by that.
    /// </summary>
    public bool Explain(BaseClause clause, ReturnedItem item)
    {
        if (_of.WrittenOf(clause.Id) is not { } written || KeysIn(written) is not { Count: > 0 } keys)
            return false;
        var explained = false;
        var accepted = new HashSet<Tracked>();
        foreach (var key in keys)
        {
            var only = Only(key);
            var (was, now) = (_of.Written.Again(written, only), _of.Returned.Again(item, only));
            if (Runs(item, key) is 0)
            {
                if (IsNearer(now, was, _of.Written.Again(written, Accepting.None(_proposed))))
                    accepted.Add(key);
                Settle(clause, key, accepted.Contains(key));
            }
            else if (IsTouched(written, item, key))
                explained |= Amend(clause, key, was, now);
        }

        return explained || (accepted.Count > 0 && Body(_of.Returned.Again(item, Accepting.None(_proposed)))
            == Body(_of.Written.Again(written, new Accepting(_proposed.Except(accepted).ToHashSet()))));
    }

    /// <summary>
    /// Clauses and paragraphs that others would put in or strike, against those that the file still has.
    /// </summary>
    public void ExplainParagraphs(Func<string, bool> takesIn)
    {
        var left = _of.Returned.Proposed.ToList();
        foreach (var paragraph in _of.Written.Proposed)
            if (Adding(paragraph) is { } proposal)
            {
                var text = Whole(paragraph);
                var same = left.FindIndex(each => SameChange(each, paragraph) && Whole(each) == text);
                if (same < 0)
                    same = left.FindIndex(each => SameChange(each, paragraph));
                if (same < 0)
                {
                    Settle(proposal, takesIn(text));
                    continue;
                }

                var now = Whole(left[same]);
                left.RemoveAt(same);
                if (now.Length == 0)
                    NotTaken.Add(new NotTaken(LeftOut.Rejected) { Clause = proposal.On, Words = proposal.Id.Symbol });
                else if (Body(now) != Body(text) && Body(WordsOf(proposal)) != Body(text))
                    NotTaken.Add(
                        new NotTaken(LeftOut.PartOfProposals) { Clause = proposal.On, Words = proposal.Id.Symbol });
                else if (Body(now) != Body(text))
                    Propose(proposal, now, text);
            }
    }

    /// <summary>The proposal whose paragraph it is.</summary>
    public ProposalId? Of(WordParagraph paragraph) => Adding(paragraph)?.Id;

    /// <summary>Several proposals of one delegation may be of one moment: their words tell which one it is.</summary>
    private Proposal? Adding(WordParagraph paragraph)
    {
        var text = Body(Whole(paragraph));
        var all = _proposals[Accepting.Key(paragraph.EndPutIn!.Author, paragraph.EndPutIn.Date)]
            .Where(each => each.Change is Section || InFull.Of(_of.Draft, each) is Addition).ToList();
        return all.Find(each => InFull.Of(
            _of.Draft, each).Words(_of.Draft).Any(words => Body(OneLine.Of(words)) == text))
            ?? all.OrderByDescending(each => new Likeness().Of(WordsOf(each), text)).FirstOrDefault();
    }

    private Proposal? At(BaseClause clause, Tracked key) => _proposals[key]
        .FirstOrDefault(each => each.On == clause.Id && InFull.Of(_of.Draft, each) is Modification or Deletion)
        ?? _proposals[key].FirstOrDefault(each => each.Change.Reaches(_of.Draft).Contains(clause.Id));

    private string WordsOf(Proposal proposal) => OneLine.Of(Amendment.WordsOf(InFull.Of(_of.Draft, proposal)) ?? "");

    private bool Amend(BaseClause clause, Tracked key, string was, string now)
    {
        if (At(clause, key) is not { } proposal || Body(was) == Body(now))
            return false;
        if (Amendment.WordsOf(InFull.Of(_of.Draft, proposal)) is not { } words || proposal.Change is Amendment)
        {
            NotTaken.Add(new NotTaken(LeftOut.PartOfProposals) { Clause = clause.Id, Words = proposal.Id.Symbol });
            return true;
        }

        var text = Body(words) == Body(was) || Merge.Of(Body(was), Body(words), Body(now)) is not Merge.Clean merged
            ? Body(now)
            : merged.Text;
        Propose(proposal, text, words);
        return true;
    }

    private void Propose(Proposal proposal, string text, string words)
    {
        var change = new Amendment(proposal.Id, proposal.Wording.Number, TerminalMark.Body(text));
        Amendments.Add(new PlannedProposal(change, "")
        {
            On = proposal.On,
            Old = words,
            New = TerminalMark.Body(text),
            Refusal = change.Check(_of.Draft).Refusal,
        });
    }

    private void Settle(BaseClause clause, Tracked key, bool isAccepted)
    {
        if (At(clause, key) is { } proposal)
            Settle(proposal, isAccepted);
        else
            NotTaken.Add(new NotTaken(LeftOut.PartOfProposals) { Clause = clause.Id, Words = key.Author });
    }

    private void Settle(Proposal proposal, bool isAccepted)
    {
        if (!isAccepted && proposal.Change is Section or Consolidation)
            return;
        if (!isAccepted)
            NotTaken.Add(new NotTaken(LeftOut.Rejected) { Clause = proposal.On, Words = proposal.Id.Symbol });
        else if (!Supports.Exists(each => each.Proposal == proposal.Id))
            Supports.Add(new PlannedSupport(proposal.Id, proposal.Wording.Number, proposal.On));
    }

    private List<Tracked> KeysIn(ReturnedItem item) =>
    [
        .. item.Paragraphs.SelectMany(paragraph => paragraph.Pieces)
            .SelectMany(piece => new[] { piece.Inserted, piece.Deleted }).OfType<Tracked>()
            .Select(change => Accepting.Key(change.Author, change.Date)).Where(_proposed.Contains).Distinct(),
    ];

    private Accepting Only(Tracked key) => new(_proposed.Where(each => each != key).ToHashSet());

    /// <summary>In how many places words of the change stand, others between them.</summary>
    private static int Runs(ReturnedItem item, Tracked key)
    {
        var (runs, isIn) = (0, false);
        foreach (var piece in item.Paragraphs.SelectMany(paragraph => paragraph.Pieces)
            .Where(piece => piece.Text.Length > 0))
        {
            var isOf = IsOf(piece.Inserted, key) || IsOf(piece.Deleted, key);
            runs += isOf && !isIn ? 1 : 0;
            isIn = isOf;
        }

        return runs;
    }

    private static bool IsTouched(ReturnedItem written, ReturnedItem item, Tracked key) =>
        Runs(item, key) > Runs(written, key) || Marked(item, key) != Marked(written, key);

    /// <summary>The words of the change as they stand, those struck since left out.</summary>
    private static string Marked(
        ReturnedItem item, Tracked key) => string.Concat(item.Paragraphs.SelectMany(paragraph => paragraph.Pieces)
        .Where(piece => (IsOf(piece.Inserted, key) && (piece.Deleted is null || IsOf(piece.Deleted, key)))
            || (IsOf(piece.Deleted, key) && piece.Inserted is null))
        .Select(piece => piece.Text));

    private static bool IsOf(Tracked? change, Tracked key) => change is not null
        && Accepting.Key(change.Author, change.Date) == key;

    private static bool SameChange(WordParagraph one, WordParagraph other) =>
        Accepting.Key(
            one.EndPutIn!.Author, one.EndPutIn.Date) == Accepting.Key(other.EndPutIn!.Author, other.EndPutIn.Date);

    private string Whole(WordParagraph paragraph)
    {
        var text = string.Concat(
            paragraph.Pieces.Where(piece => piece.Deleted is null && !piece.IsHidden).Select(piece => piece.Text));
        return OneLine.Of(Sound.Read(new Signs(_of.Base, _of.Words).Part(text, []).Words).Text ?? "");
    }

    private static bool IsNearer(string text, string one, string other) =>
        Body(text) == Body(one)
            || (Body(text) != Body(other) && new Likeness().Of(text, one) > new Likeness().Of(text, other));

    private static string Body(string text) => TerminalMark.Body(text);

    /// <summary>
    /// Under which names and moments its changes stand in the export; competing ones of the same words share one.
    /// </summary>
    private static IEnumerable<Tracked> KeysOf(Draft draft, Proposal proposal, IEnumerable<Tracked> proposed)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        var by = ProposedWords.AuthorOf(draft, proposal, words);
        var date = Accepting.Key(by.Name, DocxTime.Of(by.At!.Value)).Date;
        return proposed.Where(key => key.Date == date && key.Author.Split(words["AuthorSeparator"]).Contains(by.Name));
    }
}
