using CsCheck;

namespace ICDD.Drafting.Tests;

/// <summary>What holds of every history: what is told to somebody who looked away, and what waits for whom.</summary>
public class SinceLastVisitLaws
{
    private const int Histories = 150;

    [Fact]
    public void Where_nothing_changed_nothing_is_listed() => Always(history =>
        Assert.All(history, each => Assert.True(SinceLastVisit.Of(each.After.Draft, each.After.Draft).IsNothing)));

    [Fact]
    public void Every_clause_whose_words_differ_is_listed_with_the_redline_between_them_and_no_other() =>
        Between((before, after) =>
        {
            var redlines = SinceLastVisit.Of(before, after).Clauses
                .Where(clause => clause.Text is { Redline.HasChanges: true })
                .ToDictionary(clause => clause.Clause, clause => (clause.Text!.Redline.Old, clause.Text.Redline.New));
            var differing = after.Clauses.Keys.Where(id => Text(before, id) != Text(after, id))
                .ToDictionary(id => id, id => (Text(before, id), Text(after, id)));

            Assert.Equal(differing.OrderBy(pair => pair.Key.Value), redlines.OrderBy(pair => pair.Key.Value));
        });

    [Fact]
    public void Every_clause_whose_status_differs_is_listed_with_both() => Between((before, after) =>
        Assert.Equal(
            after.Clauses.Values.Select(now => (now.Id, before.Find(now.Id)?.Status ?? ClauseStatus.Open, now.Status))
                .Where(each => each.Item2 != each.Item3).OrderBy(each => each.Id.Value),
            SinceLastVisit.Of(before, after).Clauses.Where(clause => clause.Status is not null)
                .Select(clause => (clause.Clause, clause.Status!.Before, clause.Status.Now))
                .OrderBy(each => each.Clause.Value)));

    [Fact]
    public void It_depends_on_the_two_drafts_and_not_on_how_they_were_come_by() => Step.Some.Sample(steps =>
    {
        var record = Scribe.Record(steps);
        var empty = Draft.Empty(record.Seen.Id);
        Assert.Equal(
            Same.Form(SinceLastVisit.Of(empty, record.Seen)), Same.Form(SinceLastVisit.Of(empty, record.Read())));
        Assert.True(SinceLastVisit.Of(record.Read(), record.Seen).IsNothing);
    }, iter: 60);

    [Fact]
    public void Who_looks_twice_misses_no_remark_ruling_or_signal_and_reads_none_twice() => Always(history =>
    {
        var (first, middle, last) = (
            history[0].Before.Draft, history[history.Count / 2].Before.Draft, history[^1].After.Draft);
        var parts = Said(SinceLastVisit.Of(first, middle)).Concat(Said(SinceLastVisit.Of(middle, last)));

        Assert.Equal(
            Said(SinceLastVisit.Of(first, last)).Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void What_waits_is_the_same_whether_followed_act_by_act_or_looked_up_at_the_end() => Always(history =>
    {
        var waits = new Waits(history[0].Before.Draft);
        foreach (var each in history)
        {
            waits = waits.After(each.After.Draft, each.Touched());
            foreach (var seat in new[]
            {
                Hall.Australia,
                Hall.Indonesia,
                Hall.Japan,
                Hall.Chair,
                Hall.Secretariat,
                Hall.Observer,
            })
                Assert.Equal(Waiting.For(each.After.Draft, seat), waits.For(seat));
        }
    });

    [Fact]
    public void What_waits_for_a_delegation_can_be_done_by_it_and_waits_no_longer_then() => Always(history =>
    {
        var scene = history[^1].After;
        foreach (var seat in new[] { Hall.Australia, Hall.Indonesia, Hall.Japan })
            foreach (var waiting in Waiting.For(scene.Draft, seat))
                if (Doing(scene.Draft, waiting) is { } act)
                    Assert.DoesNotContain(waiting, Waiting.For(scene.And(seat, act).Draft, seat));
    });

    [Fact]
    public void Every_kind_of_waiting_comes_up()
    {
        var kinds = new HashSet<WaitingKind>();
        for (var seed = 1; seed <= 4_000 && kinds.Count < Enum.GetValues<WaitingKind>().Length; seed++)
            foreach (var each in History.Of(Seeded.Steps(seed, 60)))
                foreach (var seat in new[] { Hall.Australia, Hall.Indonesia, Hall.Japan, Hall.Chair, Hall.Secretariat })
                    kinds.UnionWith(Waiting.For(each.After.Draft, seat).Select(waiting => waiting.Kind));

        Assert.Equal(Enum.GetValues<WaitingKind>(), kinds.Order());
    }

    private static Command? Doing(Draft draft, Waiting waiting) => waiting.Kind switch
    {
        WaitingKind.Silence => new BreakSilence(
            waiting.Silence!.Value, draft.Find(waiting.Silence.Value)!.Clauses.Keys.ToSequence(), "no"),
        WaitingKind.FloorProposal => new ConfirmFloorProposal(waiting.Proposal!.Value),
        WaitingKind.Placement or WaitingKind.Conflict or WaitingKind.WithoutTarget => new WithdrawProposal(
            waiting.Proposal!.Value),
        WaitingKind.Reflection => new AcceptReflection(waiting.Proposal!.Value),
        WaitingKind.Reconfirmation =>
            new ReconfirmPosition(MatterOf(waiting), MatterOf(waiting).WordingIn(draft)) { OnBehalfOf = waiting.Group },
        WaitingKind.Reservation => new WithdrawPosition(MatterOf(waiting)) { OnBehalfOf = waiting.Group },
        WaitingKind.Mention or WaitingKind.Remark => new Reply(waiting.Thread!.Value, "answered"),
        _ => null,
    };

    private static Matter MatterOf(Waiting waiting) =>
        waiting.Proposal is { } proposal ? new ThisProposal(proposal) : new ThisClause(waiting.On!.Value);

    private static IEnumerable<string> Said(SinceLastVisit since) =>
        since.Clauses.SelectMany(clause => clause.Comments.Select(each => $"{each.Comment.Id}")
            .Concat(clause.Rulings.Select(each => $"{clause.Clause} {each.Kind} {each.Stamp.Version}"))
            .Concat(clause.Positions.Select(each => $"{each.OnProposal} {each.Said.Stamp.Version}")));

    private static string Text(Draft draft, ClauseId id) => draft.Find(id)?.Text ?? "";

    private static void Between(Action<Draft, Draft> law) => Always(history =>
    {
        law(history[0].Before.Draft, history[^1].After.Draft);
        law(history[history.Count / 2].Before.Draft, history[^1].After.Draft);
    });

    private static void Always(Action<IReadOnlyList<Happening>> law) =>
        Step.Some.Sample(steps => law([.. History.Of(steps)]), iter: Histories);
}
