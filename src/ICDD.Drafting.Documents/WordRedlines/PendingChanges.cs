namespace ICDD.Drafting.Documents;

/// <summary>
/// What the file did to changes that others propose: an edit inside one is an amendment to that proposal in whole
/// words, one that was accepted is support, one that was rejected is said. Told proposal by proposal, by the name and
/// the moment that the export gave each change.
/// </summary>
internal sealed class PendingChanges
{
    private readonly Comparison _of;
    private readonly ChangeMarks _marks;
    private readonly ILookup<Tracked, Proposal> _proposals;
    private readonly IReadOnlySet<ProposalId> _spoken;

    /// <param name="of">What is compared.</param>
    /// <param name="then">The draft from which the file was exported.</param>
    /// <param name="proposed">The changes that it was exported with.</param>
    /// <param name="spoken">Proposals for which another build of this program spoke in the margin of the file.</param>
    public PendingChanges(
        Comparison of, Draft then, IReadOnlySet<Tracked> proposed, IReadOnlySet<ProposalId> spoken)
    {
        (_of, _marks, _spoken, Settled) = (of, new ChangeMarks(proposed), spoken, new Settlement(of.Draft));
        _proposals = then.OpenProposals()
            .SelectMany(proposal => KeysOf(then, proposal, proposed).Select(key => (key, proposal)))
            .ToLookup(pair => pair.key, pair => pair.proposal);
        Paragraphs = new ProposedParagraphs(of, _proposals, _marks, Settled);
    }

    public Settlement Settled { get; }

    /// <summary>Whole paragraphs that others would put in.</summary>
    public ProposedParagraphs Paragraphs { get; }

    public bool AreThere => _marks.AreThere;

    /// <summary>
    /// Whether the export was written by another build, which shows the same proposals in another way.
    /// </summary>
    public bool IsOfAnotherBuild => _spoken.Count > 0;

    /// <summary>Under which name and moment each open proposal of a draft is exported.</summary>
    public static IEnumerable<Tracked> Keys(Draft draft)
    {
        var words = WordsOf(draft);
        return draft.OpenProposals().Select(proposal => KeyOf(draft, proposal, words));
    }

    /// <summary>
    /// Looks at a clause with changes in it; whether everything that is new in its words is told by that. Where the
    /// editor tracked its own changes, they tell what was touched; where not, the export does, or the words of the
    /// proposal.
    /// </summary>
    public bool Explain(BaseClause clause, ReturnedItem item)
    {
        var written = _of.WrittenOf(clause.Id);
        var isAmended = false;
        var accepted = new HashSet<Tracked>();
        foreach (var key in _marks.KeysIn(item).Union(written is null ? [] : _marks.KeysIn(written)))
            if (ChangeMarks.Runs(item, key) > 0)
                isAmended |= IsTouched(clause, written, item, key)
                    && Amend(clause, key, Was(written, item, key), _of.Returned.Again(item, _marks.Only(key)));
            else if (At(clause, key) is not { } gone || !IsSpoken(gone.Id))
                Settle(clause, key, IsTaken(item, written!, key) && accepted.Add(key));
        return isAmended || (accepted.Count > 0 && Body(_of.Returned.Again(item, _marks.None))
            == Body(_of.Written.Again(written!, _marks.These(accepted))));
    }

    /// <summary>Looks at the paragraphs that others would put in.</summary>
    public void ExplainParagraphs(Func<string, bool> takesIn) => Paragraphs.Explain(IsSpoken, takesIn);

    private bool IsSpoken(ProposalId proposal) => _spoken.Contains(proposal);

    /// <summary>Whether the words are now what the change would make of them, and not what they were.</summary>
    private bool IsTaken(ReturnedItem item, ReturnedItem written, Tracked key)
    {
        var now = _of.Returned.Again(item, _marks.Only(key));
        var (taken, left) = (_of.Written.Again(written, _marks.Only(key)), _of.Written.Again(written, _marks.None));
        return Body(now) == Body(taken)
            || (Body(now) != Body(left) && new Likeness().Of(now, taken) > new Likeness().Of(now, left));
    }

    /// <summary>The words with this change alone, before anything was done to them.</summary>
    private string Was(ReturnedItem? written, ReturnedItem item, Tracked key) =>
        written is null || _marks.IsTracked(item)
            ? _of.Returned.Again(item, Accepting.Just(key))
            : _of.Written.Again(written, _marks.Only(key));

    private bool IsTouched(BaseClause clause, ReturnedItem? written, ReturnedItem item, Tracked key)
    {
        if (_marks.IsTracked(item))
            return _marks.IsTouched(item, key);
        if (written is null || (ChangeMarks.Runs(item, key) <= ChangeMarks.Runs(written, key)
            && ChangeMarks.Marked(item, key) == ChangeMarks.Marked(written, key)))
            return false;
        var now = Body(_of.Returned.Again(item, _marks.Only(key)));
        var words = At(clause, key) is { } proposal ? Body(Settled.WordsOf(proposal)) : "";
        return now != words && (!IsOfAnotherBuild || Redline.Between(clause.Body, now)
            .Any(span => span.Mark == Mark.Inserted && !words.Contains(span.Text.Trim(), StringComparison.Ordinal)));
    }

    private Proposal? At(BaseClause clause, Tracked key) => _proposals[key]
        .FirstOrDefault(each => each.On == clause.Id && InFull.Of(_of.Draft, each) is Modification or Deletion)
        ?? _proposals[key].FirstOrDefault(each => each.Change.Reaches(_of.Draft).Contains(clause.Id));

    private bool Amend(BaseClause clause, Tracked key, string was, string now)
    {
        if (At(clause, key) is not { } proposal || Body(was) == Body(now))
            return false;
        if (Amendment.WordsOf(InFull.Of(_of.Draft, proposal)) is not { } words || proposal.Amends is not null)
            Settled.Name(LeftOut.PartOfProposals, clause.Id, proposal.Id.Symbol);
        else
            Settled.Amend(proposal, words, Body(words) != Body(was)
                && Merge.Of(Body(was), Body(words), Body(now)) is Merge.Clean merged
                ? merged.Text
                : now);
        return true;
    }

    private void Settle(BaseClause clause, Tracked key, bool isAccepted)
    {
        if (At(clause, key) is not { } proposal)
            Settled.Name(LeftOut.PartOfProposals, clause.Id, key.Author);
        else if (isAccepted)
            Settled.Accept(proposal);
        else
            Settled.Reject(proposal);
    }

    private static string Body(string text) => TerminalMark.Body(text);

    private static Words WordsOf(Draft draft) => Words.In(draft.Conference?.Language ?? "en");

    private static Tracked KeyOf(Draft draft, Proposal proposal, Words words)
    {
        var by = ProposedWords.AuthorOf(draft, proposal, words);
        return Accepting.Key(by.Name, DocxTime.Of(by.At!.Value));
    }

    /// <summary>
    /// Under which names and moments its changes stand in the export; competing ones of the same words share one.
    /// </summary>
    private static IEnumerable<Tracked> KeysOf(Draft draft, Proposal proposal, IEnumerable<Tracked> proposed)
    {
        var words = WordsOf(draft);
        var own = KeyOf(draft, proposal, words);
        return proposed.Where(key => key.Date == own.Date
            && key.Author.Split(words["AuthorSeparator"]).Contains(own.Author));
    }
}
