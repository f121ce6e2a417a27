using System.Collections.Immutable;

namespace ICDD.Drafting.Documents;

/// <summary>
/// The text with all that is proposed and open, as one pair of texts. Where proposals compete for the same words, those
/// of the delegation that sits first are shown as a change and the others in a remark on these words: changes of
/// changes are not read alike by any two programs. A clause is struck only where nobody proposes other words for it or
/// under it; else a remark says who would delete it. What changes several clauses at once is shown on each of them,
/// with a remark that it stands or falls together. What only changes a place, a cut or nothing is a remark.
/// </summary>
internal sealed class OpenProposals : IChanges
{
    private readonly Draft _draft;
    private readonly Words _words;
    private readonly Dictionary<ClauseId, List<Run>> _runs = [];
    private readonly Dictionary<ClauseId, Author> _authors = [];
    private readonly Dictionary<ClauseId, Proposal> _added = [];
    private readonly List<Remark> _others = [];
    private readonly List<Remark> _deletions = [];
    private readonly List<Remark> _rewrites = [];

    public OpenProposals(Draft draft, Words words)
    {
        (_draft, _words) = (draft, words);
        var old = TextState.Of(draft);
        var (outline, clauses) = (draft.Outline, old.Clauses);
        foreach (var id in draft.Outline.InOrder())
        {
            var proposed = new ProposedWords(draft, id, words);
            _others.AddRange(proposed.Remarks);
            _rewrites.AddRange(proposed.Rewrites);
            if (draft.Clauses[id].Stands)
                _runs[id] = proposed.Runs;
            foreach (var addition in proposed.Additions)
                (outline, clauses) = Add(addition, outline, clauses);
        }

        clauses = clauses.SetItems(_runs.Select(each =>
            KeyValuePair.Create(each.Key, clauses[each.Key] with { Text = NewText(each.Value) })));
        Texts = new Pair(old, old with { Outline = outline, Clauses = Strike(clauses) });
    }

    public Pair Texts { get; }

    /// <summary>Moves, cuts and the like, which leave the words.</summary>
    public IReadOnlyList<Remark> Others => _others;

    /// <summary>Deletions of what somebody else would reword.</summary>
    public IReadOnlyList<Remark> Deletions => _deletions;

    /// <summary>Words for a whole clause that others change in places.</summary>
    public IReadOnlyList<Remark> Rewrites => _rewrites;

    public Author By(ClauseId id) => _authors.GetValueOrDefault(id) ?? new Author(_words["SecretariatAuthor"]);

    public IReadOnlyList<Run> Words(ClauseId id) => Texts.MarkOf(id) == Mark.Kept
        ? _runs[id]
        : Redlines.Between(OneLine.Of(Texts.Old.TextOf(id)), OneLine.Of(Texts.New.TextOf(id)), By(id));

    public ClauseId? Named(ClauseId id) => _added.ContainsKey(id) ? null : id;

    /// <summary>The proposal that brings in a clause which the text does not have.</summary>
    public Proposal Adding(ClauseId id) => _added[id];

    private (Outline, ImmutableDictionary<ClauseId, ClauseText>) Add(
        ProposedAddition proposed, Outline outline, ImmutableDictionary<ClauseId, ClauseText> clauses)
    {
        var (proposal, addition, id) = (proposed.Proposal, proposed.Addition, proposed.Id);
        _added.Add(id, proposal);
        _authors[id] = ProposedWords.AuthorOf(_draft, proposal, _words);
        (outline, var shown) = addition.ShowIn(outline, id);
        clauses = clauses.Add(id, new ClauseText(id, addition.Kind, addition.Text, ClauseStatus.Open)
        {
            Recommendation = addition.Recommendation,
        });
        foreach (var under in shown)
        {
            _added.Add(under.Id, proposal);
            _authors[under.Id] = _authors[id];
            clauses = clauses.Add(under.Id, new ClauseText(under.Id, addition.Kind, under.Text, ClauseStatus.Open));
        }

        return (outline, clauses);
    }

    /// <summary>Takes out what somebody would delete and nobody would reword, with what stands under it.</summary>
    private ImmutableDictionary<ClauseId, ClauseText> Strike(ImmutableDictionary<ClauseId, ClauseText> clauses)
    {
        foreach (var id in _runs.Keys.ToList())
        {
            var deletions = ProposedWords.Deletions(_draft, _draft.Clauses[id]).ToList();
            if (deletions.Count == 0)
                continue;
            if (_draft.Outline.Family(id).Any(IsReworded))
            {
                _deletions.AddRange(
                    deletions.Select(each => ProposedWords.Say(_draft, each, _words, _words["ProposesDeletion"])));
                continue;
            }

            var by = ProposedWords.AuthorOf(_draft, deletions[0], _words);
            foreach (var gone in _draft.Outline.Family(id)
                .Where(each => clauses.ContainsKey(each) && clauses[each].Text.Length > 0
                && deletions[0].Change.Deletes(_draft, each)))
            {
                clauses = clauses.SetItem(gone, clauses[gone] with { Text = "" });
                _authors[gone] = by;
            }
        }

        return clauses;
    }

    private bool IsReworded(ClauseId id) =>
        (_runs.TryGetValue(id, out var runs) && runs.Exists(run => run.Kind is RunKind.Inserted or RunKind.Deleted))
        || _draft.OpenProposalsOn(_draft.Clauses[id]).Any(each =>
            InFull.Of(_draft, each) is Addition addition && addition.Standing(_draft) != Standing.WithoutTarget
            && _draft.Outline.ParentAt(addition.Anchor) is { } parent
            && (parent == id || _draft.Outline.Family(id).Contains(parent)));

    private static string NewText(List<Run> runs) =>
        string.Concat(runs.Where(run => run.Kind != RunKind.Deleted).Select(run => run.Text));
}
