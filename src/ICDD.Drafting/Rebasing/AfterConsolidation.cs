namespace ICDD.Drafting;

/// <summary>
/// Where the proposals on clauses belong that went into another one. Those on the first clause stay: they are compared
/// with its new words as with any others.
/// </summary>
internal sealed class AfterConsolidation(Draft before, Draft after, Consolidation consolidation)
{
    private readonly Clause _first = after.Clauses[consolidation.Clauses[0].Clause];

    public ProposalsFollowed Of()
    {
        var (followed, ambiguous) = (new List<Followed>(), new List<Ambiguous>());
        foreach (var gone in consolidation.Clauses.Skip(1).Select(seen => after.Clauses[seen.Clause]))
            foreach (var proposal in after.OpenProposalsOn(gone).Where(each => !SpeaksOfPlaces(each.Change)))
                if (Moved(gone.Id, proposal.Change) is { } change)
                    followed.Add(new Followed(proposal.Id, _first.Id, change));
                else
                    ambiguous.Add(new Ambiguous(proposal.Id, proposal.Wording.Number, [_first.Id]));
        return new(followed.ToSequence(), ambiguous.ToSequence());
    }

    private bool SpeaksOfPlaces(Change change) => change is Addition or Section
        || (change is Amendment amendment && amendment.InFull(after) is Addition);

    /// <summary>The words of the one clause with the change, where they came into the other untouched.</summary>
    private Modification? Moved(ClauseId gone, Change change) =>
        change is Modification modification
        && before.Clauses[gone].TextAt(modification.Wording) is { Length: > 0 } old
        && Merge.Of(old, _first.Text, modification.Text) is Merge.Clean merged
        && merged.Text != _first.Text
        && MergedTextRule.Holds(merged.Text)
            ? new Modification(_first.Id, _first.Wording.Number, merged.Text)
            : null;
}
