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
    private readonly IReadOnlySet<ProposalId> _spoken;

    /// <param name="of">What is compared.</param>
    /// <param name="then">The draft from which the file was exported.</param>
    /// <param name="proposed">The changes that it was exported with.</param>
    /// <param name="spoken">Proposals for which another build of this program spoke in the margin of the file.</param>
    public PendingChanges(
        Comparison of, Draft then, IReadOnlySet<Tracked> proposed, IReadOnlySet<ProposalId> spoken)
    {
        (_of, _proposed, _spoken) = (of, proposed, spoken);
        _proposals = then.OpenProposals()
            .SelectMany(proposal => KeysOf(then, proposal, proposed).Select(key => (key, proposal)))
            .ToLookup(pair => pair.key, pair => pair.proposal);
    }

    public List<PlannedProposal> Amendments { get; } = [];

    public List<PlannedSupport> Supports { get; } = [];

    public List<NotTaken> NotTaken { get; } = [];

    public bool AreThere => _proposed.Count > 0;

    /// <summary>
    /// Whether the export was written by another build, which shows the same proposals in another way.
    /// </summary>
    public bool IsOfAnotherBuild => _spoken.Count > 0;

    /// <summary>
    /// Looks at a clause with changes in it; whether everything that is new in its words is told by that. Where the
    /// editor tracked its own changes, they tell what was touched; where not, the export does, or the words of the
    /// proposal.
    /// </summary>
    public bool Explain(BaseClause clause, ReturnedItem item)
    {
        var written = _of.WrittenOf(clause.Id);
        var explained = false;
        var accepted = new HashSet<Tracked>();
        foreach (var key in KeysIn(item).Union(written is null ? [] : KeysIn(written)))
        {
            var now = _of.Returned.Again(item, Only(key));
            if (Runs(item, key) > 0)
                explained |= IsTouched(clause, written, item, key) && Amend(clause, key, Was(written, item, key), now);
            else if (At(clause, key) is not { } gone || !_spoken.Contains(gone.Id))
            {
                var was = _of.Written.Again(written!, Only(key));
                if (IsNearer(now, was, _of.Written.Again(written!, Accepting.None(_proposed))))
                    accepted.Add(key);
                Settle(clause, key, accepted.Contains(key));
            }
        }

        return explained || (accepted.Count > 0 && Body(_of.Returned.Again(item, Accepting.None(_proposed)))
            == Body(_of.Written.Again(written!, new Accepting(_proposed.Except(accepted).ToHashSet()))));
    }

    /// <summary>The words with this change alone, before anything was done to them.</summary>
    private string Was(ReturnedItem? written, ReturnedItem item, Tracked key) => written is null || IsTracked(item)
        ? _of.Returned.Again(item, Accepting.Just(key))
        : _of.Written.Again(written, Only(key));

    private bool IsTouched(BaseClause clause, ReturnedItem? written, ReturnedItem item, Tracked key)
    {
        if (IsTracked(item))
            return IsTouchedInSight(item, key);
        if (written is null || (Runs(item, key) <= Runs(written, key) && Marked(item, key) == Marked(written, key)))
            return false;
        var now = Body(_of.Returned.Again(item, Only(key)));
        var words = At(clause, key) is { } proposal ? Body(WordsOf(proposal)) : "";
        return now != words && (_spoken.Count == 0 || Redline.Between(clause.Body, now)
            .Any(span => span.Mark == Mark.Inserted && !words.Contains(span.Text.Trim(), StringComparison.Ordinal)));
    }

    /// <summary>Whether words were struck in the change, or put in between words of it.</summary>
    private bool IsTouchedInSight(ReturnedItem item, Tracked key)
    {
        var pieces = item.Paragraphs.SelectMany(paragraph => paragraph.Pieces)
            .Where(piece => piece.Text.Length > 0)
            .ToList();
        for (var at = 0; at < pieces.Count; at++)
            if (IsOf(pieces[at].Inserted, key) ? IsOwn(pieces[at].Deleted)
                : IsOwn(pieces[at].Inserted)
                    && at > 0
                    && at < pieces.Count - 1
                    && IsIn(pieces[at - 1])
                    && IsIn(pieces[at + 1]))
                return true;
        return false;

        bool IsIn(WordPiece piece) => IsOf(piece.Inserted, key) || IsOf(piece.Deleted, key);
    }

    private bool IsTracked(ReturnedItem item) => item.Paragraphs.Any(IsTracked);

    private bool IsTracked(WordParagraph paragraph) =>
        paragraph.Pieces.Exists(piece => piece.Text.Length > 0 && (IsOwn(piece.Inserted) || IsOwn(piece.Deleted)));

    /// <summary>Of whoever edited the file.</summary>
    private bool IsOwn(Tracked? change) =>
        change is not null && !_proposed.Contains(Accepting.Key(change.Author, change.Date));

    /// <summary>
    /// Clauses and paragraphs that others would put in or strike, against those that the file still has.
    /// </summary>
    public void ExplainParagraphs(Func<string, bool> takesIn)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in _of.Returned.Proposed)
            if (Adding(paragraph) is { } proposal)
            {
                var (was, now) = (Body(Before(paragraph)), Body(Whole(paragraph)));
                var words = IsTracked(paragraph) ? was : Body(WordsOf(proposal));
                there.UnionWith(InFull.Of(_of.Draft, proposal).Words(_of.Draft).Select(each => Body(OneLine.Of(each))));
                if (InFull.Of(_of.Draft, proposal).Words(_of.Draft).Any(each => Body(OneLine.Of(each)) == now))
                    continue;
                if (now.Length == 0)
                    Settle(proposal, isAccepted: false);
                else if (words == Body(WordsOf(proposal)) && proposal.Change is not (Section or Amendment))
                    Propose(proposal, now, WordsOf(proposal));
                else
                    NotTaken.Add(
                        new NotTaken(LeftOut.PartOfProposals) { Clause = proposal.On, Words = proposal.Id.Symbol });
            }

        foreach (var paragraph in _of.Written.Proposed)
            if (!there.Contains(Body(Whole(paragraph))) && Adding(paragraph) is { } proposal
                && !_spoken.Contains(proposal.Id))
                Settle(proposal, takesIn(Whole(paragraph)));
    }

    /// <summary>The proposal whose paragraph it is.</summary>
    public ProposalId? Of(WordParagraph paragraph) => Adding(paragraph)?.Id;

    /// <summary>Several proposals of one delegation may be of one moment: their words tell which one it is.</summary>
    private Proposal? Adding(WordParagraph paragraph)
    {
        var text = Body(Whole(paragraph));
        var all = _proposals[Accepting.Key(paragraph.EndPutIn!.Author, paragraph.EndPutIn.Date)]
            .Where(each => each.Change is Section || InFull.Of(_of.Draft, each) is Addition).ToList();
        return all.Find(each => InFull.Of(_of.Draft, each)
            .Words(_of.Draft).Any(words => Body(OneLine.Of(words)) == text))
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
        if (IsClosed(proposal))
        {
            NotTaken.Add(new NotTaken(LeftOut.ClosedProposals) { Clause = proposal.On, Words = proposal.Id.Symbol });
            return;
        }

        var change = new Amendment(proposal.Id, proposal.Wording.Number, TerminalMark.Body(text));
        Amendments.Add(new PlannedProposal(change, "")
        {
            On = proposal.On,
            Old = words,
            New = TerminalMark.Body(text),
            Refusal = change.Check(_of.Draft).Refusal,
        });
    }

    /// <summary>Since the file was exported.</summary>
    private bool IsClosed(Proposal proposal) => _of.Draft.Find(proposal.Id) is not { IsOpen: true };

    private void Settle(BaseClause clause, Tracked key, bool isAccepted)
    {
        if (At(clause, key) is { } proposal)
            Settle(proposal, isAccepted);
        else
            NotTaken.Add(new NotTaken(LeftOut.PartOfProposals) { Clause = clause.Id, Words = key.Author });
    }

    private void Settle(Proposal proposal, bool isAccepted)
    {
        if (IsClosed(proposal))
        {
            NotTaken.Add(new NotTaken(LeftOut.ClosedProposals) { Clause = proposal.On, Words = proposal.Id.Symbol });
            return;
        }

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

    /// <summary>The words of the change as they stand, those struck since left out.</summary>
    private static string Marked(
        ReturnedItem item, Tracked key) => string.Concat(item.Paragraphs.SelectMany(paragraph => paragraph.Pieces)
        .Where(piece => (IsOf(piece.Inserted, key) && (piece.Deleted is null || IsOf(piece.Deleted, key)))
            || (IsOf(piece.Deleted, key) && piece.Inserted is null))
        .Select(piece => piece.Text));

    private static bool IsOf(Tracked? change, Tracked key) => change is not null
        && Accepting.Key(change.Author, change.Date) == key;

    private string Whole(WordParagraph paragraph) => Said(
        paragraph, piece => piece.Deleted is null);

    /// <summary>Before whoever edited the file did anything to it.</summary>
    private string Before(WordParagraph paragraph) => Said(
        paragraph, piece => !IsOwn(piece.Inserted) && (piece.Deleted is null || IsOwn(piece.Deleted)));

    private string Said(WordParagraph paragraph, Func<WordPiece, bool> stands)
    {
        var text = string.Concat(
            paragraph.Pieces.Where(piece => stands(piece) && !piece.IsHidden).Select(piece => piece.Text));
        return OneLine.Of(Sound.Read(new Signs(_of.Base, _of.Words).Part(text, []).Words).Text ?? "");
    }

    private static bool IsNearer(string text, string one, string other) =>
        Body(text) == Body(one)
            || (Body(text) != Body(other) && new Likeness().Of(text, one) > new Likeness().Of(text, other));

    private static string Body(string text) => TerminalMark.Body(text);

    /// <summary>Under which name and moment each open proposal of a draft is exported.</summary>
    public static IEnumerable<Tracked> Keys(Draft draft)
    {
        var words = Words.In(draft.Conference?.Language ?? "en");
        return draft.OpenProposals().Select(proposal => ProposedWords.AuthorOf(draft, proposal, words))
            .Select(by => Accepting.Key(by.Name, DocxTime.Of(by.At!.Value)));
    }

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
