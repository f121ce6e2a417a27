namespace ICDD.Drafting.Documents;

/// <summary>A new clause as it is proposed, by itself or as one of the changes of a section.</summary>
internal sealed record ProposedAddition(Proposal Proposal, Addition Addition, int At)
{
    public ClauseId Id => new(At == 0 ? $"new-{Proposal.Id}" : $"new-{Proposal.Id}-{Numerals.Arabic(At)}");
}

/// <summary>
/// The words of one clause with what is proposed for them, as changes of the first and remarks of the others.
/// </summary>
internal sealed class ProposedWords
{
    private readonly Draft _draft;
    private readonly Words _words;

    public ProposedWords(Draft draft, ClauseId id, Words words)
    {
        (_draft, _words) = (draft, words);
        var compiled = ClauseCompilation.Of(draft, id);
        var open = draft.OpenProposalsOn(compiled.Clause).Except(compiled.Others)
            .Where(each => each.Change.Standing(draft) != Standing.WithoutTarget).ToList();
        Additions = [.. open.Concat(compiled.Others.Where(Changes)).SelectMany(Added)];
        Remarks = [.. compiled.Others.Select(Other)];
        Runs = RunsOf(compiled.Clause, [
            .. Asking(draft, compiled.Clause).Where(each => ClauseCompilation.AskedOf(draft, each, id) is Modification)
        ]);
    }

    public List<Run> Runs { get; }

    /// <summary>
    /// The new clauses that are proposed beside it, or within the section of which it is the heading.
    /// </summary>
    public List<ProposedAddition> Additions { get; }

    public List<Remark> Remarks { get; }

    /// <summary>Words for the whole clause that stand beside the changes of the others.</summary>
    public List<Remark> Rewrites { get; } = [];

    /// <summary>Those who would delete the clause, alone or with others, as they sit.</summary>
    public static IEnumerable<Proposal> Deletions(Draft draft, Clause clause) => Asking(draft, clause)
        .Where(each => each.Change.SingleChanges(draft)
            .Any(part => part is Deletion deletion && deletion.Clause == clause.Id))
        .OrderBy(each => each.By.Code, new SeatOrder(draft.Seating));

    public static Author AuthorOf(Draft draft, Proposal proposal, Words words) =>
        new(AuthorNames.Of(draft, proposal, words), draft.Conference!.AtVenue(proposal.Wording.Stamp.At));

    public static Remark Say(Draft draft, Proposal proposal, Words words, string text) =>
        new(
            AuthorNames.Of(draft, proposal, words),
            proposal.By.Code,
            draft.Conference!.AtVenue(proposal.Wording.Stamp.At),
            words.Say("ProposalSays", proposal.Id.Symbol, text))
        {
            On = proposal.On,
            Proposal = proposal.Id,
        };

    /// <summary>Also those that change several clauses at once and are shown under another one.</summary>
    private static IEnumerable<Proposal> Asking(Draft draft, Clause clause) => draft.OpenProposalsOn(clause)
        .Concat(draft.OpenProposalsFromElsewhere(clause))
        .Where(each => AmbiguousQueue.Of(draft, each) is null && each.Change.Standing(draft) != Standing.WithoutTarget);

    private bool Changes(Proposal proposal) => proposal.Change is Section
        && proposal.Change.Standing(_draft) != Standing.WithoutTarget;

    private IEnumerable<ProposedAddition> Added(Proposal proposal) => proposal.Change.SingleChanges(_draft)
        .OfType<Addition>()
        .Select((addition, at) => new ProposedAddition(proposal, addition, at));

    private List<Run> RunsOf(Clause clause, List<Proposal> rewordings)
    {
        var compilation = Compilation.Of(
            Body(clause.Text),
            [
                .. rewordings.Select(each => new Alternative(
                    each.Id.Value, each.By.Code, Body(ClauseCompilation.TextOf(_draft, each, clause.Id)!))
                {
                    Amends = each.Amends?.Value,
                }),
            ],
            new SeatOrder(_draft.Seating));
        foreach (var rewrite in compilation.Rewrites)
            Rewrites.AddRange(Competing(rewrite).Select(remark => remark with { On = clause.Id }));
        return
        [
            .. compilation.Runs.SelectMany(run => run is CompilationRun.Contested contested
                ? Contested(compilation, contested)
                : [Run.Plain(run.Base)]),
        ];
    }

    /// <summary>The first wording as a change; the others are remarks on its last words.</summary>
    private List<Run> Contested(Compilation compilation, CompilationRun.Contested run)
    {
        var first = run.Alternatives[0];
        var ids = compilation.ProposedBy(first.Ids);
        var by = new Author(
            string.Join(
                _words["AuthorSeparator"], ids.Select(id => AuthorNames.Of(_draft, Find(id), _words)).Distinct()),
            AuthorOf(_draft, Find(ids[0]), _words).At);
        var runs = Redline.Between(run.Base, first.Text)
            .Select(span => Redlines.Marked(span.Mark, span.Text, by)).ToList();
        var last = runs.FindLastIndex(each => each.Kind != RunKind.Plain);
        runs[last] = runs[last] with { Remarks = run.Alternatives.Skip(1).SelectMany(Competing).ToSequence() };
        return runs;
    }

    private IEnumerable<Remark> Competing(CompilationWording wording) => wording.Ids.Select(id => Say(
        _draft, Find(id), _words,
        wording.Text.Length == 0
            ? _words["ProposesStriking"]
            : _words.Say("ProposesInstead", OneLine.Of(wording.Text))) with
    {
        On = null,
    });

    private Proposal Find(string id) => _draft.Proposals[new ProposalId(id)];

    private Remark Other(Proposal proposal) => Say(_draft, proposal, _words, proposal.Change switch
    {
        Move move => move.Anchor.After is { } after
            ? _words.Say("ProposesMove", _draft.NumberOf(after))
            : _words["ProposesMoveFirst"],
        Split split => _words.Say("ProposesSplit", string.Join(" / ", split.Texts.Select(OneLine.Of))),
        Consolidation one => _words.Say(
            "ProposesConsolidation",
            string.Join(", ", one.Clauses.Select(seen => _draft.NumberOf(seen.Clause))),
            OneLine.Of(one.Text)),
        Retain => _words["ProposesRetaining"],
        Section section => _words.Say("ProposesSection", section.Changes.Count),
        Modification { Recommendation: { } facts } one =>
            _words.Say("ProposesFacts", ChangedFacts.Of(_draft, one.Before, facts, _words)),
        Modification one => _words.Say("ProposesInstead", OneLine.Of(one.Text)),
        Addition one => _words.Say("ProposesAddition", OneLine.Of(string.Join(' ', one.Words(_draft)))),
        Deletion => _words["ProposesDeletion"],
        var change => ProposalKinds.Of(change),
    });

    private static string Body(string text) => TerminalMark.Body(OneLine.Of(text));
}
