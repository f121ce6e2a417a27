namespace ICDD.Drafting.Documents;

/// <summary>The words of one clause with what is proposed for them, as changes of the first and remarks of the others.</summary>
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
        Additions = open.FindAll(each => InFull.Of(draft, each) is Addition);
        Remarks = [.. compiled.Others.Select(Other)];
        Runs = RunsOf(compiled.Clause, open.FindAll(each => InFull.Of(draft, each) is Modification));
    }

    public List<Run> Runs { get; }

    public List<Proposal> Additions { get; }

    public List<Remark> Remarks { get; }

    /// <summary>Those who would delete the clause, as they sit.</summary>
    public static IEnumerable<Proposal> Deletions(Draft draft, Clause clause) => draft.OpenProposalsOn(clause)
        .Where(each => InFull.Of(draft, each) is Deletion && AmbiguousQueue.Of(draft, each) is null)
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
        };

    private List<Run> RunsOf(Clause clause, List<Proposal> rewordings)
    {
        var compilation = Compilation.Of(
            Body(clause.Text),
            [.. rewordings.Select(each => new Alternative(each.Id.Value, each.By.Code, Body(ClauseCompilation.TextOf(_draft, each, clause.Id)!)))],
            new SeatOrder(_draft.Seating));
        return [.. compilation.Runs.SelectMany(run => run is CompilationRun.Contested contested ? Contested(contested) : [Run.Plain(run.Base)])];
    }

    /// <summary>The first wording as a change; the others are remarks on its last words.</summary>
    private List<Run> Contested(CompilationRun.Contested run)
    {
        var first = run.Alternatives[0];
        var by = new Author(
            string.Join(_words["AuthorSeparator"], first.Ids.Select(id => AuthorNames.Of(_draft, Find(id), _words)).Distinct()),
            AuthorOf(_draft, Find(first.Ids[0]), _words).At);
        var runs = Redline.Between(run.Base, first.Text).Select(span => Redlines.Marked(span.Mark, span.Text, by)).ToList();
        var last = runs.FindLastIndex(each => each.Kind != RunKind.Plain);
        runs[last] = runs[last] with { Remarks = run.Alternatives.Skip(1).SelectMany(Competing).ToSequence() };
        return runs;
    }

    private IEnumerable<Remark> Competing(CompilationWording wording) => wording.Ids.Select(id => Say(
        _draft, Find(id), _words,
        wording.Text.Length == 0 ? _words["ProposesStriking"] : _words.Say("ProposesInstead", OneLine.Of(wording.Text))) with
    {
        On = null,
    });

    private Proposal Find(string id) => _draft.Proposals[new ProposalId(id)];

    private Remark Other(Proposal proposal) => Say(_draft, proposal, _words, proposal.Change switch
    {
        Move move => move.Anchor.After is { } after ? _words.Say("ProposesMove", _draft.NumberOf(after)) : _words["ProposesMoveFirst"],
        Split split => _words.Say("ProposesSplit", string.Join(" / ", split.Texts.Select(OneLine.Of))),
        Consolidation one => _words.Say(
            "ProposesConsolidation", string.Join(", ", one.Clauses.Select(seen => _draft.NumberOf(seen.Clause))), OneLine.Of(one.Text)),
        Retain => _words["ProposesRetaining"],
        Section section => _words.Say("ProposesSection", section.Changes.Count),
        Modification one => _words.Say("ProposesInstead", OneLine.Of(one.Text)),
        Addition one => _words.Say("ProposesAddition", OneLine.Of(one.Text)),
        Deletion => _words["ProposesDeletion"],
        var change => ProposalKinds.Of(change),
    });

    private static string Body(string text) => TerminalMark.Body(OneLine.Of(text));
}
