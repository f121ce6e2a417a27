namespace ICDD.Drafting.Documents;

/// <summary>
/// The remarks of whoever edited the file: a reply stays a reply, one over several paragraphs is one, and what stands
/// beside no paragraph of the text is named.
/// </summary>
internal sealed class Margin
{
    private readonly Comparison _of;
    private readonly WordText _text;
    private readonly IReadOnlyDictionary<string, Remark> _exported;
    private readonly List<string> _new;
    private readonly HashSet<string> _exportedResolved;
    private readonly HashSet<string> _used = [];
    private readonly bool _areSeveral;

    /// <param name="of">What is compared.</param>
    /// <param name="text">The file.</param>
    /// <param name="folio">What was exported.</param>
    /// <param name="then">The draft from which it was exported.</param>
    public Margin(Comparison of, WordText text, Folio folio, Draft then)
    {
        (_of, _text) = (of, text);
        var repeated = ExportedMarks.Repeated(folio, text.Comments);
        var said = ExportedMarks.Spoken(then, text.Comments);
        var spoken = said.Where(pair => !repeated.ContainsKey(pair.Key)).ToList();
        _exported = repeated.Concat(spoken).ToDictionary(pair => pair.Key, pair => pair.Value);
        Spoken = spoken.Count == 0 ? [] : said.Values.Select(remark => remark.Proposal!.Value).ToHashSet();
        _exportedResolved = [.. ExportedMarks.Repeated(folio, text.Resolved).Keys];
        _new = [.. text.Comments.Keys.Where(id => !_exported.ContainsKey(id))];
        _areSeveral = _new.Select(id => text.Comments[id].Author).Distinct().Skip(1).Any();
    }

    /// <summary>Proposals of which another build of this program says something in the margin.</summary>
    public HashSet<ProposalId> Spoken { get; }

    public List<PlannedComment> Comments { get; } = [];

    /// <summary>
    /// What stands beside a paragraph that was changed, as the reason for that; replies to others go to them.
    /// </summary>
    public string Reason(IEnumerable<string> ids, ClauseId? clause) =>
        string.Join("\n", Own(ids, clause).SelectMany(Thread).Select(Say));

    /// <summary>What stands beside a paragraph that nobody changed.</summary>
    public void Take(ReturnedItem item, ClauseId clause)
    {
        var roots = Own(item.Comments, clause);
        if (roots.Count == 0)
            return;
        var threads = _text.Comments.Values.Any(comment => comment.Parent is not null) || roots.Count == 1
            ? roots.Select(root => Thread(root).ToList())
            : [roots.OrderBy(_new.IndexOf).ToList()];
        Comments.AddRange(
            threads.Select(thread => new PlannedComment(clause, Say(thread[0]) + Others(thread[0], clause))
            {
                Replies = thread.Skip(1).Select(Say).ToSequence(),
            }));
    }

    /// <summary>What stands beside a paragraph that only another's proposal would put in.</summary>
    public void Take(WordParagraph paragraph, ProposalId proposal, ClauseId on)
    {
        foreach (var root in Own(paragraph.Comments, on))
            Comments.Add(new PlannedComment(on, Say(root))
            {
                Proposal = proposal,
                Replies = Thread(root).Skip(1).Select(Say).ToSequence(),
            });
    }

    /// <summary>
    /// Those that stand nowhere in the text, each with the words beside it, and those that were resolved in the file.
    /// </summary>
    public IEnumerable<NotTaken> Rest() => _new.Where(id => !_used.Contains(id))
        .Select(id => Named(LeftOut.Comments, id, _text.Comments[id]))
        .Concat(_text.Resolved.Where(pair => !_exportedResolved.Contains(pair.Key))
            .Select(pair => Named(LeftOut.ResolvedComments, pair.Key, pair.Value)));

    /// <summary>The first of each new thread; a reply to what the room said becomes one there.</summary>
    private List<string> Own(IEnumerable<string> ids, ClauseId? clause)
    {
        var roots = new List<string>();
        foreach (var id in ids.SelectMany(id => _new.Where(each => each == id || RootOf(each) == id)).Where(_used.Add)
            .ToList())
            if (_exported.TryGetValue(RootOf(id), out var remark))
                Answer(id, remark, clause);
            else if (RootOf(id) == id || !_text.Comments.ContainsKey(RootOf(id)))
                roots.Add(id);
        return roots;
    }

    private void Answer(string id, Remark remark, ClauseId? clause)
    {
        if (remark.Thread is { } thread && _of.Draft.Find(thread) is { } known)
            Comments.Add(new PlannedComment(known.On, Say(id)) { Thread = thread });
        else if (remark.Proposal is { } proposal && _of.Draft.Find(proposal) is { } spoken)
            Comments.Add(new PlannedComment(spoken.On, Say(id)) { Proposal = proposal });
        else if (clause is { } beside)
            Comments.Add(new PlannedComment(beside, Say(id)));
        else
            _used.Remove(id);
    }

    private string RootOf(string id)
    {
        for (var steps = 0; steps < 32 && _text.Comments.GetValueOrDefault(id)?.Parent is { } parent; steps++)
            id = parent;
        return id;
    }

    private IEnumerable<string> Thread(string root)
    {
        var replies = _new.Where(id => id != root && RootOf(id) == root).ToList();
        _used.UnionWith(replies);
        return replies.Prepend(root);
    }

    private string Say(string id) =>
        _areSeveral ? $"{_text.Comments[id].Author}: {_text.Comments[id].Text}" : _text.Comments[id].Text;

    /// <summary>The other paragraphs over which a remark stands.</summary>
    private string Others(string id, ClauseId clause)
    {
        var numbers = Enumerable.Range(0, _of.Items.Count)
            .Where(at => _of.Items[at].Paragraphs.Any(paragraph => paragraph.Through.Contains(id)))
            .Select(_of.Matching.ClauseOf).OfType<BaseClause>().Where(each => each.Id != clause)
            .Select(each => _of.Base.State.Numbering[each.Id].Reference).Where(number => number.Length > 0).ToList();
        return numbers.Count == 0 ? "" : ' ' + _of.Words.Say("AlsoOn", string.Join(", ", numbers));
    }

    private NotTaken Named(LeftOut kind, string id, WordComment comment)
    {
        var at = Enumerable.Range(0, _of.Items.Count)
            .FirstOrDefault(each => _of.Items[each].Comments.Contains(id), -1);
        var (clause, said) = (at < 0 ? null : _of.Matching.ClauseOf(at), Sound.Beginning(comment.Text));
        var beside = at < 0 || clause is not null ? "" : Sound.Beginning(_of.Items[at].Whole);
        return new NotTaken(kind) { Clause = clause?.Id, Words = beside.Length > 0 ? $"{beside}: {said}" : said };
    }
}
