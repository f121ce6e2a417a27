namespace ICDD.Drafting;

/// <summary>Where the proposals on a clause belong that was cut into several.</summary>
internal sealed class AfterSplit(Draft before, Draft after, Split split)
{
    private readonly List<Followed> _followed = [];
    private readonly List<Ambiguous> _ambiguous = [];

    private readonly IReadOnlyList<Clause> _parts =
    [
        after.Clauses[split.Clause],
        .. Enumerable.Range(before.ClauseCount + 1, after.ClauseCount - before.ClauseCount)
            .Select(made => after.Clauses[new ClauseId($"c{Numerals.Arabic(made)}")]),
    ];

    public ProposalsFollowed Of()
    {
        foreach (var proposal in after.OpenProposalsOn(after.Clauses[split.Clause]))
            Place(proposal);
        return new(_followed.ToSequence(), _ambiguous.ToSequence());
    }

    private void Place(Proposal proposal)
    {
        if (proposal.Change is Addition or Section)
            return; // these speak of places, which stay
        Change? change = proposal.Change switch
        {
            Modification modification => Moved(modification),
            Amendment amendment => Moved(amendment),
            _ => null,
        };
        if (change is not null)
            _followed.Add(new Followed(proposal.Id, OnOf(change), change));
        else if (proposal.Change is not Amendment amended || amended.InFull(after) is Modification)
            _ambiguous.Add(
                new Ambiguous(proposal.Id, proposal.Wording.Number, _parts.Select(part => part.Id).ToSequence()));
    }

    private ClauseId OnOf(Change change) => change is Amendment amendment
        ? _followed.Find(other => other.Proposal == amendment.Proposal)!.On
        : change.On(after)!.Value;

    private Modification? Moved(Modification modification)
    {
        var whole = before.Clauses[split.Clause].TextAt(modification.Wording) ?? "";
        if (Parts.Of(whole, [.. _parts.Select(part => part.Text)], modification.Text) is not { } texts)
            return null;
        var touched = Enumerable.Range(0, texts.Count).Where(at => texts[at] != _parts[at].Text).ToList();
        return touched is [var only] && MergedTextRule.Holds(texts[only])
            ? new Modification(_parts[only].Id, _parts[only].Wording.Number, texts[only])
            : null;
    }

    /// <summary>An amendment goes with what it amends, or nowhere by itself.</summary>
    private Amendment? Moved(Amendment amendment)
    {
        var target = _followed.Find(other => other.Proposal == amendment.Proposal);
        return target is not null
            && amendment.InFull(after) is Modification full
            && Moved(full) is { } moved
            && moved.Clause == target.On
            ? new Amendment(amendment.Proposal, after.Proposals[amendment.Proposal].Wordings.Count + 1, moved.Text)
            : null;
    }
}
