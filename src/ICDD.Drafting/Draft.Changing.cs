namespace ICDD.Drafting;

// What events are applied with: each gives the next draft, and what it did not touch keeps its reference.
public sealed partial record Draft
{
    public Draft With(Clause clause) => this with { Clauses = Clauses.SetItem(clause.Id, clause) };

    public Draft With(Proposal proposal) => this with
    {
        Proposals = Proposals.SetItem(proposal.Id, proposal),
        Reach = Reach.MayChange(this, proposal) ? null : Reach,
    };

    /// <summary>
    /// Puts a proposal, with what is said of it, under a clause, and takes it from under the one where it was.
    /// </summary>
    public Draft Place(Proposal proposal, ClauseId on)
    {
        if (proposal.On == on)
            return With(proposal);
        var (left, found) = (Clauses[proposal.On], Clauses[on]);
        var talk = left.Threads.FindAll(id => Threads[id].OnProposal == proposal.Id);
        left = left with
        {
            Proposals = left.Proposals.Remove(proposal.Id),
            Left = left.Left.Add(proposal.Id),
            Threads = left.Threads.RemoveRange(talk),
        };
        found = found with
        {
            Proposals = found.Proposals.Add(proposal.Id),
            Left = found.Left.Remove(proposal.Id),
            Threads = found.Threads.AddRange(talk),
        };
        return talk.Aggregate(With(left).With(found), (draft, id) => draft.With(draft.Threads[id] with { On = on }))
            .With(proposal with { On = on });
    }

    public Draft With(DraftingGroup group) =>
        this with { DraftingGroups = DraftingGroups.Replace(Find(group.Code)!, group) };

    public Draft With(Package package) => this with { Packages = Packages.Replace(Find(package.Code)!, package) };

    public Draft With(CommentThread thread) => this with { Threads = Threads.SetItem(thread.Id, thread) };

    public Draft With(SilenceProcedure silence) => this with
    {
        Silences = Silences.FindIndex(each => each.Id == silence.Id) is >= 0 and var at
            ? Silences.SetItem(at, silence)
            : Silences.Add(silence),
    };

    /// <summary>The id that the next new clause gets.</summary>
    public ClauseId NextClause() => ClauseAfter(1);

    /// <summary>The id of the clause that is made so many clauses from now; 1 is the next.</summary>
    public ClauseId ClauseAfter(int made) => new($"c{Numerals.Arabic(ClauseCount + made)}");

    public Draft Insert(NewClause clause, Stamp stamp, Sequence<ProposalId> from) =>
        Insert(clause, Outline.Insert, stamp, from);

    /// <summary>Exactly behind its anchor, also where something else came in there before.</summary>
    public Draft InsertDirectly(NewClause clause, Stamp stamp, Sequence<ProposalId> from) =>
        Insert(clause, Outline.InsertDirectly, stamp, from);

    private Draft Insert(
        NewClause clause, Func<ClauseId, Place, Anchor, Outline> insert, Stamp stamp, Sequence<ProposalId> from)
    {
        var id = NextClause();
        var place = new Place(clause.Kind, Outline.ParentAt(clause.Anchor))
        {
            Inserted = clause.Inserted,
            CameIn = clause.Inserted ? stamp.Version : null,
        };
        return this with
        {
            ClauseCount = ClauseCount + 1,
            Outline = insert(id, place, clause.Anchor),
            Clauses = Clauses.Add(id, new Clause
            {
                Id = id,
                Kind = clause.Kind,
                Recommendation = clause.Recommendation,
                Wordings = [new Wording(1, clause.Text, stamp, from)],
            }),
        };
    }

    public Draft DeleteFamily(ClauseId clause, Stamp stamp, Sequence<ProposalId> from) => this with
    {
        Clauses = Clauses.SetItems(Outline.Family(clause)
            .Select(id => Clauses[id])
            .Where(member => member.Stands)
            .Select(member => KeyValuePair.Create(member.Id, member.Delete(stamp, from)))),
    };
}
