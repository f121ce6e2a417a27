namespace ICDD.Drafting.Documents;

/// <summary>Turns the difference between a text and the file that came back into proposals and comments.</summary>
internal sealed class RedlinePlanning
{
    private readonly Draft _draft;
    private readonly BaseText _base;
    private readonly ReturnedText _returned;
    private readonly Matching _matching;
    private readonly IReadOnlyDictionary<string, WordComment> _comments;
    private readonly HashSet<ClauseId> _moved;
    private readonly Neighbourhood _places;
    private readonly Dictionary<ClauseId, int> _order;
    private readonly string _no;
    private readonly List<PlannedProposal> _proposals = [];
    private readonly List<PlannedComment> _remarks = [];

    public RedlinePlanning(Draft draft, BaseText @base, ReturnedText returned, Matching matching, IReadOnlyDictionary<string, WordComment> comments)
    {
        (_draft, _base, _returned, _matching, _comments) = (draft, @base, returned, matching, comments);
        _order = @base.Clauses.Select((clause, at) => (clause.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        _no = Words.In(draft.Conference?.Language ?? "en")["No"];
        _moved = MovedClauses.Of(@base, matching, returned.Items.Count);
        _places = new Neighbourhood(@base, matching, returned.Items, _moved);
    }

    public (Sequence<PlannedProposal> Proposals, Sequence<PlannedComment> Comments) Plan(Furniture furniture)
    {
        var gone = Gone();
        for (var at = 0; at < _returned.Items.Count; at++)
            if (_matching.ClauseOf(at) is { } clause)
            {
                foreach (var struck in gone.Where(each => IsBefore(each, clause)).ToList())
                    Strike(struck, gone);
                Compare(at, clause);
            }
            else if (!furniture.Holds(_returned.Items[at]))
                PutIn(at);

        foreach (var struck in gone.ToList())
            Strike(struck, gone);
        return (_proposals.ToSequence(), _remarks.ToSequence());
    }

    /// <summary>Clauses that did not come back; what stands under one of them goes with it.</summary>
    private List<BaseClause> Gone() =>
    [
        .. _base.Clauses.Where(clause => _matching.ItemOf(clause.Id) is null
            && (_base.State.Outline.Places[clause.Id].Parent is not { } parent || _matching.ItemOf(parent) is not null)),
    ];

    private bool IsBefore(BaseClause one, BaseClause other) =>
        !_moved.Contains(other.Id) && _order[one.Id] < _order[other.Id];

    private void Strike(BaseClause clause, List<BaseClause> gone)
    {
        gone.Remove(clause);
        Add(new Deletion(clause.Id, clause.Wording), Margin(_returned.CommentsOfGone(clause.Id)), clause, "");
    }

    private void Compare(int at, BaseClause clause)
    {
        var item = _returned.Items[at];
        var margin = Margin(item.Comments);
        var isMoved = _moved.Contains(clause.Id);
        if (isMoved)
            Add(new Move(clause.Id, _places.Of(at, clause)), clause.Says(item.Text) ? margin : "", clause, clause.Text);
        if (!clause.Says(item.Text))
            Add(new Modification(clause.Id, clause.Wording, clause.Edited(item.Text)), margin, clause, clause.Edited(item.Text));
        else if (margin.Length > 0 && !isMoved)
            _remarks.Add(new PlannedComment(clause.Id, margin));
    }

    private void PutIn(int at)
    {
        var item = _returned.Items[at];
        var (anchor, kind) = _places.Of(at);
        var text = TerminalMark.Body(item.Text);
        var details = kind == ClauseKind.Recommendation
            ? NewRecommendation.Of(_base, _matching, _returned.Items, at, _no)
            : null;
        if (item.IsRow && details is null)
            return;
        Add(new Addition(anchor, kind, text) { Recommendation = details }, Margin(item.Comments), null, text);
    }

    private void Add(Change change, string rationale, BaseClause? clause, string text) => _proposals.Add(new PlannedProposal(change, rationale)
    {
        On = clause?.Id ?? change.On(_draft),
        Old = clause?.Text ?? "",
        New = text,
        Refusal = change.Check(_draft).Refusal,
    });

    private string Margin(IEnumerable<string> ids) => string.Join("\n", ids.Where(_comments.ContainsKey).Select(id => _comments[id].Text));
}
