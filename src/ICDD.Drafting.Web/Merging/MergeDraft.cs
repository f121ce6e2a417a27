namespace ICDD.Drafting.Web;

/// <summary>
/// What the chair has chosen so far while merging the proposals on a clause, and what was read of them. Others go on
/// acting meanwhile: their acts change what there is to choose from, never what was chosen.
/// </summary>
public sealed class MergeDraft
{
    private readonly Dictionary<ProposalId, bool> _ticked = [];
    private Dictionary<ProposalId, int> _read = [];
    private Draft? _seen;

    public BracketChoices Choices { get; private set; } = null!;

    public IReadOnlyList<Proposal> Open { get; private set; } = [];

    public MergeChanges Changes { get; private set; } = new([], [], []);

    public void Look(Draft draft, Clause clause)
    {
        if (ReferenceEquals(_seen, draft))
            return;
        var isFirst = _seen is null;
        _seen = draft;
        var compiled = ClauseCompilation.OwnWords(draft, clause.Id);
        Choices = isFirst ? new BracketChoices(compiled) : Choices.Over(compiled);
        Open = [
            .. draft.OpenProposalsOn(clause).Where(each => !each.AwaitsConfirmation && each.Change is not Addition)
        ];
        if (isFirst)
            Read();
        else
            Changes = MergeChanges.Since(_read, Open, draft);
    }

    /// <summary>The chair has read what changed, and goes on from there.</summary>
    public void Read()
    {
        _read = Open.ToDictionary(each => each.Id, each => each.Wording.Number);
        Changes = new MergeChanges([], [], []);
    }

    /// <summary>What was chosen is recorded: the next one begins anew.</summary>
    public void End()
    {
        _ticked.Clear();
        _seen = null;
    }

    public void Choose(int run, int? alternative) =>
        Choices = alternative is { } taken ? Choices.Take(run, taken) : Choices.Keep(run);

    public void TakeAll(ProposalId id) => Choices = Choices.TakeAll(id);

    /// <summary>A rewrite of the whole clause, or again what is chosen bracket by bracket.</summary>
    public void TakeWhole(int? rewrite) => Choices = Choices with { Whole = rewrite };

    public void Tick(ProposalId id, bool ticked) => _ticked[id] = ticked;

    public bool IsReflected(ProposalId id) =>
        _ticked.TryGetValue(id, out var ticked) ? ticked : Choices.Reflected.Contains(id);

    /// <summary>
    /// Each on the wording that was read: one that was reworded since is refused until it is read too.
    /// </summary>
    public Sequence<Reflection> Reflections => Open.Where(each => IsReflected(each.Id))
        .Select(each => new Reflection(each.Id, _read.GetValueOrDefault(each.Id, each.Wording.Number))).ToSequence();
}
