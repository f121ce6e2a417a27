namespace ICDD.Drafting.Documents;

/// <summary>
/// Turns the difference between a text and the file that came back into proposals, comments and what is named.
/// </summary>
internal sealed class RedlinePlanning
{
    private readonly Comparison _of;
    private readonly Margin _margin;
    private readonly PendingChanges _pending;
    private readonly Joinings _joinings;
    private readonly Struck _struck;
    private readonly Facts _facts;
    private readonly MovedClauses _moved;
    private readonly Neighbourhood _places;
    private readonly Dictionary<ClauseId, int> _order;
    private readonly List<PlannedProposal> _proposals = [];
    private readonly List<PlannedSupport> _supports = [];
    private readonly Omissions _omissions;
    private readonly NewParagraphs _new;

    public RedlinePlanning(Comparison of, Margin margin, PendingChanges pending)
    {
        (_of, _margin, _pending) = (of, margin, pending);
        _order = of.Base.Clauses.Select((clause, at) => (clause.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        _omissions = new Omissions(of, pending.IsOfAnotherBuild);
        _joinings = new Joinings(of);
        _struck = new Struck(of, _joinings);
        _facts = new Facts(of);
        _moved = new MovedClauses(of);
        _places = new Neighbourhood(
            of.Base, of.Matching, of.Items, _moved.All, each => of.IsNew(each) && !_joinings.IsPart(each));
        _new = new NewParagraphs(of, _places, _facts, _omissions);
    }

    public RedlinePlan Plan(Basis basis)
    {
        ReadText();
        _pending.ExplainParagraphs(TakeIn);
        foreach (var paragraph in _of.Returned.Proposed)
            if (_pending.Paragraphs.Of(paragraph) is { } proposal)
                _margin.Take(paragraph, proposal, _of.Draft.Proposals[proposal].On);
        return new RedlinePlan
        {
            Version = basis.Draft.Version,
            Name = basis.Name,
            Proposals = [.. _proposals, .. _pending.Settled.Amendments],
            Comments = _margin.Comments.ToSequence(),
            Supports = [.. _supports, .. _pending.Settled.Supports.Where(each => !_supports.Contains(each))],
            NotTaken =
            [
                .. _omissions.Named, .. _struck.Alone, .. _pending.Settled.NotTaken, .. _omissions.Around(),
                .. _margin.Rest(),
            ],
        };
    }

    private void ReadText()
    {
        var gone = _struck.Read();
        var isInAnnex = false;
        for (var at = 0; at < _of.Items.Count; at++)
        {
            _omissions.NameBeside(at);
            if (_of.Matching.ClauseOf(at) is { } clause)
            {
                isInAnnex = clause.Kind == ClauseKind.Recommendation;
                foreach (var struck in gone.Where(each => IsBefore(each.Clause, clause)).ToList())
                {
                    gone.Remove(struck);
                    Strike(struck.Clause, struck.Change);
                }

                Compare(at, clause);
            }
            else if (_of.Furniture.Holds(at))
                isInAnnex |= _of.Items[at].Style is "annexnumber" or "annextitle";
            else if (!_joinings.IsPart(at) && !_places.IsUnderNew(at))
                PutIn(at, isInAnnex);
        }

        foreach (var struck in gone)
            Strike(struck.Clause, struck.Change);
    }

    private bool IsBefore(BaseClause one, BaseClause other) => !_moved.All.Contains(other.Id)
        && _order[one.Id] < _order[other.Id];

    private void Strike(BaseClause clause, Change change) =>
        Add(change, _margin.Reason(_of.Returned.CommentsOfGone(clause.Id), clause.Id), clause, "");

    private void Compare(int at, BaseClause clause)
    {
        var item = _of.Items[at];
        var before = _proposals.Count + _pending.Settled.Amendments.Count;
        if (_joinings.At(at) is { } joined)
            Add(
                joined,
                Reason(item, clause),
                clause,
                joined is Split split ? string.Join(' ', split.Texts) : clause.Edited(item.Text));
        else if (!_pending.AreThere || !_pending.Explain(clause, item))
            Reword(item, clause);
        if (_struck.IsRescued(clause.Id))
            return;
        if (_moved.IsSection(clause.Id))
            Add(
                Section.Moving(_of.Draft, clause.Id, _places.Of(at, clause)),
                Reason(item, clause),
                clause,
                clause.Text);
        else if (_moved.Alone.Contains(clause.Id))
            Add(new Move(clause.Id, _places.Of(at, clause)), Reason(item, clause), clause, clause.Text);
        else if (Neighbourhood.NewDepth(item, _of.WrittenOf(clause.Id), clause) is { } depth)
            Add(new Move(clause.Id, _places.Of(at, clause, depth)), Reason(item, clause), clause, clause.Text);
        if (_proposals.Count + _pending.Settled.Amendments.Count == before)
            _margin.Take(item, clause.Id);
    }

    private string Reason(ReturnedItem item, BaseClause clause) => _margin.Reason(item.Comments, clause.Id);

    private void Reword(ReturnedItem item, BaseClause clause)
    {
        var facts = clause.Kind == ClauseKind.Recommendation ? FactsOf(item, clause) : null;
        if (clause.Says(item.Text) && facts is null)
            return;
        var text = clause.Says(item.Text) || item.Text.Length == 0 ? clause.Text : clause.Edited(item.Text);
        if (text == clause.Text && facts is null)
            return;
        Add(
            new Modification(clause.Id, clause.Wording, text) { Recommendation = facts },
            Reason(item, clause),
            clause,
            text);
    }

    private Recommendation? FactsOf(ReturnedItem item, BaseClause clause)
    {
        if (_of.WrittenOf(clause.Id) is not { } written
            || _of.Base.State.Clauses[clause.Id].Recommendation is not { } was)
            return null;
        var now = _facts.Changed(item, written, was);
        if (now is null || (now == was && item.Row.Number != written.Row.Number && !item.Row.IsWhole)
            || HasWordsForNumber(item.Row, written.Row))
            _omissions.Name(LeftOut.Cells, item, clause.Id);
        return now == was ? null : now;
    }

    /// <summary>
    /// Numbers are computed, so that another one is nothing to name; words that stand in its cell are.
    /// </summary>
    private static bool HasWordsForNumber(RowCells row, RowCells written) =>
        row.Number.Length > 0 && row.Number != written.Number
        && ClauseSigns.Without($"{row.Number.TrimEnd('.')}.").Length > 0;

    private void PutIn(int at, bool isInAnnex)
    {
        if (_new.At(at, isInAnnex) is { } put)
            Add(put.Addition, _margin.Reason(put.Comments, null), null, put.Addition.Text);
    }

    /// <summary>
    /// Whether the file has these words as a paragraph of its own now: what another proposed was accepted there.
    /// </summary>
    private bool TakeIn(string text)
    {
        var body = TerminalMark.Body(text);
        var at = _proposals.FindIndex(each => each.Change is Addition addition
            && TerminalMark.Body(addition.Text) == body);
        if (at >= 0)
            _proposals.RemoveAt(at);
        return at >= 0 || _supports.Exists(each => _of.Draft.Find(each.Proposal) is { } known
            && TerminalMark.Body(Amendment.WordsOf(InFull.Of(_of.Draft, known)) ?? "") == body);
    }

    private void Add(Change change, string rationale, BaseClause? clause, string text)
    {
        if (Duplicates.Of(_of.Draft, change) is [{ AwaitsConfirmation: false } same, ..] && rationale.Length == 0)
        {
            _supports.Add(new PlannedSupport(same.Id, same.Wording.Number, same.On));
            return;
        }

        _proposals.Add(new PlannedProposal(change, rationale)
        {
            On = change is Section { Heading: var heading } ? heading : clause?.Id ?? change.On(_of.Draft),
            Old = clause?.Text ?? "",
            New = text,
            Refusal = change.Check(_of.Draft).Refusal,
        });
    }
}
