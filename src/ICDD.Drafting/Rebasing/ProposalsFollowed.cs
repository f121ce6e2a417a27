namespace ICDD.Drafting;

/// <summary>
/// Pending proposals went where their words went; those that are ambiguous wait for their sponsors. Recorded as it was
/// found, so that the record never depends on how a later program finds it.
/// </summary>
public sealed record ProposalsFollowed(Sequence<Followed> Followed, Sequence<Ambiguous> Ambiguous) : Event
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => Followed.Count + Ambiguous.Count == 0;

    public override Draft Apply(Draft draft, Stamp stamp)
    {
        foreach (var each in Followed)
        {
            var old = draft.Proposals[each.Proposal];
            var awaits = old.AwaitsConfirmation;
            var followed = old.Reword(each.Change, stamp, WordingCause.Followed) with { AwaitsConfirmation = awaits };
            draft = CoSponsors.Ask(draft.Place(followed, each.On), each.Proposal, each.ToConfirm);
        }

        return Reversibles.Followed(PackageRule.Hold(draft), stamp) with
        {
            Ambiguous = draft.Ambiguous.SetItems(Ambiguous.Select(each => KeyValuePair.Create(each.Proposal, each))),
        };
    }

    public override Touched Touches(Draft draft) => Followed.Aggregate(Itself(draft), (touched, each) =>
        touched.And(PackageRule.Reach(draft, each.Proposal, each.Change)));

    private Touched Itself(Draft draft) => Touched.Only([
        .. Followed.SelectMany(each => new[] { draft.Proposals[each.Proposal].On, each.On }),
        .. Ambiguous.Select(each => draft.Proposals[each.Proposal].On),
    ]);
}
