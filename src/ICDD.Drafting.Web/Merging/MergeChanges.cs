namespace ICDD.Drafting.Web;

/// <summary>What became of the proposals on a clause since the chair last read them.</summary>
/// <param name="Came">Tabled since.</param>
/// <param name="Went">No longer open.</param>
/// <param name="Reworded">With the wording that was read.</param>
public sealed record MergeChanges(
    IReadOnlyList<Proposal> Came,
    IReadOnlyList<Proposal> Went,
    IReadOnlyList<(Proposal Proposal, ProposalWording Read)> Reworded)
{
    public bool Any => Came.Count + Went.Count + Reworded.Count > 0;

    public static MergeChanges Since(
        IReadOnlyDictionary<ProposalId, int> read, IReadOnlyList<Proposal> open, Draft draft) => new(
        [.. open.Where(each => !read.ContainsKey(each.Id))],
        [.. read.Keys.Except(open.Select(each => each.Id)).Select(draft.Find).OfType<Proposal>()],
        [
            .. open.Where(each => read.TryGetValue(each.Id, out var number) && number != each.Wording.Number)
                .Select(each => (each, each.Wordings.First(wording => wording.Number == read[each.Id]))),
        ]);
}
