using CsCheck;

namespace ICDD.Drafting.Tests;

/// <summary>What holds of every act in every history, whatever people send.</summary>
public class HistoryLaws
{
    private const int Histories = 250;

    [Fact]
    public void A_command_is_either_refused_or_recorded_and_nothing_is_thrown() => Always(each =>
        Assert.True(each.Decision.Refusal is null ? each.Decision.Events.Count > 0 : each.Decision.Events.Count == 0));

    [Fact]
    public void The_same_command_on_the_same_draft_is_answered_the_same() => Always(each =>
        Assert.Equal(each.Decision, each.Command.Decide(each.Before.Draft, each.Seat, each.Before.Now)));

    [Fact]
    public void A_refused_command_changes_nothing() => Always(each =>
    {
        if (each.Decision.Refusal is not null)
            Assert.Same(each.Before.Draft, each.After.Draft);
    });

    [Fact]
    public void Every_clause_that_looks_different_is_touched() => Always(each =>
    {
        var touched = each.Touched();
        foreach (var id in each.Before.Draft.Outline.InOrder().Union(each.After.Draft.Outline.InOrder()))
            Assert.True(
                touched.Touches(id) || Row.Of(each.Before.Draft, id) == Row.Of(each.After.Draft, id),
                $"{id} in {each}");
    });

    [Fact]
    public void An_act_on_one_clause_touches_that_one_only() => Always(each =>
    {
        if (each.Command is CommentOnClause or CommentOnProposal or Propose or CoSponsor or WithdrawProposal
            or AgreeClause
            or TakePosition or ReconfirmPosition or WithdrawPosition or DissociateFromGroup or ReturnToGroup)
            Assert.All(each.Decision.Events, happened =>
                Assert.True(happened.Touches(each.Before.Draft) is { All: false, Clauses.Count: 1 }));
    });

    [Fact]
    public void What_did_not_change_keeps_its_reference() => Always(each =>
    {
        Keep(each.Before.Draft.Clauses, each.After.Draft.Clauses);
        Keep(each.Before.Draft.Proposals, each.After.Draft.Proposals);
        Keep(each.Before.Draft.Threads, each.After.Draft.Threads);
    });

    [Fact]
    public void Accepting_one_proposal_leaves_the_others_standing_word_for_word() => Always(each =>
    {
        if (each.Command is AcceptProposal && each.Decision.Events is [ProposalAccepted accepted])
            foreach (var (id, other) in each.Before.Draft.Proposals)
                Assert.True(id == accepted.Proposal
                    || id == accepted.Replaces
                    || ReferenceEquals(other, each.After.Draft.Find(id)), $"{id} in {each}");
    });

    [Fact]
    public void A_delegation_never_changes_what_another_proposed() => Always(each =>
    {
        if (each.Seat.Role != Role.Delegate)
            return;
        foreach (var (id, other) in each.Before.Draft.Proposals
                     .Where(pair => !Mandate.Holds(each.Before.Draft, pair.Value, each.Seat.Delegation)))
            Assert.Equal(Same.Form(AsProposed(each, other)), Same.Form(AsProposed(each, each.After.Draft.Find(id)!)));
    });

    /// <summary>
    /// Who takes an amendment in, or takes a left proposal over, closes it; its words and its sponsor stay.
    /// </summary>
    private static Proposal AsProposed(Happening each, Proposal proposal) =>
        each.Command is AcceptAmendment or TakeOver
            ? proposal with
            {
                CoSponsors = [],
                Positions = [],
                Status = default,
                Closing = null,
                AwaitsConfirmation = false,
            }
            : proposal with { CoSponsors = [], Positions = [] };

    [Fact]
    public void Only_the_chair_a_facilitator_and_before_the_opening_the_secretariat_change_the_text() => Always(each =>
    {
        if (each.Command is not ReturnAgreedInGroup && Words(each.Before.Draft) != Words(each.After.Draft))
            Assert.Equal(
                each.Before.Draft.Stage == Stage.Negotiation ? Role.Chair : Role.Secretariat, each.Seat.Role);
    });

    [Fact]
    public void An_adopted_text_never_changes_again() => Always(each =>
    {
        if (each.Before.Draft.Stage == Stage.Adopted)
        {
            Assert.Same(each.Before.Draft.Clauses, each.After.Draft.Clauses);
            Assert.Same(each.Before.Draft.Outline, each.After.Draft.Outline);
        }
    });

    [Fact]
    public void The_issued_text_is_always_the_adopted_one_with_its_editorial_changes() => Always(each =>
        Assert.True(IssuedText.IsAdoptedTextWithItsChanges(each.After.Draft)));

    [Fact]
    public void Nothing_is_issued_otherwise_once_the_text_is_certified() => Always(each =>
    {
        if (each.Before.Draft.Editorial.Certified is { } certified)
            Assert.Equal(certified.Issued, TextHash.Of(IssuedText.Of(each.After.Draft)));
    });

    [Fact]
    public void An_agreed_clause_changes_only_after_it_was_reopened() => Always(each =>
    {
        foreach (var (id, clause) in each.Before.Draft.Clauses)
            if (clause.Status is ClauseStatus.Agreed or ClauseStatus.AgreedAdReferendum)
                Assert.True(clause.Wordings == each.After.Draft.Find(id)!.Wordings, $"{id} in {each}");
    });

    [Fact]
    public void A_facilitator_never_makes_a_clause_agreed() => Always(each =>
    {
        if (each.Command is ReturnAgreedInGroup { Seen.Clause: var returned } && each.Decision.Refusal is null)
            Assert.Equal(ClauseStatus.AgreedInGroup, each.After.Draft.Find(returned)!.Status);
    });

    [Fact]
    public void What_a_closed_package_agreed_is_agreed_whole() => Always(each =>
    {
        foreach (var package in each.After.Draft.Packages.Where(package => package.Status == PackageStatus.Closed))
            foreach (var member in package.Members(each.After.Draft).Select(id => each.After.Draft.Clauses[id]))
                Assert.True(
                    member.Status is ClauseStatus.Agreed or ClauseStatus.Deleted && member.Condition is null,
                    $"{each}");
    });

    [Fact]
    public void A_number_holds_until_the_numbers_run_through_again() => Always(each =>
    {
        if (each.Before.Draft.Stage != Stage.Negotiation || each.Command is IssueRevision or AdoptByConsensus)
            return;
        var moved = MovedBy(each);
        foreach (var id in each.Before.Draft.Outline.InOrder()
            .Where(id => each.Before.Draft.NumberOf(id) != "" && !moved.Contains(id)))
            Assert.True(each.Before.Draft.NumberOf(id) == each.After.Draft.NumberOf(id), $"{id} in {each}");
    });

    [Fact]
    public void No_two_clauses_have_the_same_number() => Always(each =>
    {
        var numbers = each.After.Draft.Outline.InOrder().Select(each.After.Draft.NumberOf)
            .Where(number => number != "").ToList();
        Assert.Equal(numbers.Distinct(), numbers);
    });

    [Fact]
    public void A_standing_clause_has_words_and_a_number_and_a_deleted_one_has_no_words() => Always(each =>
    {
        foreach (var clause in each.After.Draft.Clauses.Values)
            Assert.True(
                clause.Stands ? clause.Text != "" && each.After.Draft.NumberOf(clause.Id) != "" : clause.Text == "");
    });

    [Fact]
    public void What_stands_under_a_deleted_clause_is_deleted() => Always(each =>
    {
        foreach (var (id, place) in each.After.Draft.Outline.Places)
            Assert.True(place.Parent is not { } parent
                || each.After.Draft.Clauses[parent].Stands
                || !each.After.Draft.Clauses[id].Stands);
    });

    [Fact]
    public void Every_command_and_every_event_comes_up()
    {
        var events = new HashSet<Type>();
        var all = Samples.Events.Select(each => each.GetType()).Distinct().Count();
        for (var seed = 1; seed <= 10_000 && events.Count < all; seed++)
            foreach (var each in History.Of(Seeded.Steps(seed, 60)))
                events.UnionWith(each.Decision.Events.Select(happened => happened.GetType()));

        Assert.Equal(
            Samples.Commands.Select(each => each.GetType().Name).Distinct().Order(),
            Acts.CommandTypes.Select(type => type.Name).Order());
        Assert.Equal(
            Samples.Events.Select(each => each.GetType().Name).Distinct().Order(),
            events.Select(type => type.Name).Order());
    }

    [Fact]
    public void A_draft_read_from_its_record_is_the_draft_that_was_seen() => Step.Some.Sample(steps =>
    {
        var record = Scribe.Record(steps);
        Assert.Equal(Same.Form(record.Seen), Same.Form(record.Read()));
    }, iter: 150);

    private static void Always(Action<Happening> law) => Step.Some.Sample(steps =>
    {
        foreach (var each in History.Of(steps))
            law(each);
    }, iter: Histories);

    private static void Keep<TId, TValue>(
        IReadOnlyDictionary<TId, TValue> before, IReadOnlyDictionary<TId, TValue> after) where TValue : class
    {
        foreach (var (id, old) in before)
            if (after.TryGetValue(id, out var now) && !ReferenceEquals(old, now))
                Assert.NotEqual(Same.Form(old), Same.Form(now));
    }

    private static HashSet<ClauseId> MovedBy(Happening each)
    {
        var places = each.After.Draft.Outline.Places;
        return [.. each.Before.Draft.Outline.Places
            .Where(pair => pair.Value.Moves != places[pair.Key].Moves)
            .SelectMany(pair => each.After.Draft.Outline.Family(pair.Key))];
    }

    private static string Words(Draft draft) =>
        string.Join('\n', draft.Outline.InOrder().Select(id => $"{id}: {draft.Clauses[id].Text}"));
}
