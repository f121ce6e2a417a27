using CsCheck;

namespace ICDD.Drafting.Tests;

/// <summary>What holds of the rolling text whatever a negotiation brought.</summary>
public class RollingTextLaws
{
    [Fact]
    public void Taking_a_proposals_side_in_every_bracket_gives_its_text() => InEveryRoom((draft, compiled) =>
    {
        foreach (var proposal in Rewordings(draft, compiled.Clause))
            Assert.Equal(
                ClauseCompilation.TextOf(draft, proposal, compiled.Clause.Id) ?? "",
                compiled.Words.Taking(proposal.Id.Value));
    });

    [Fact]
    public void Taking_nobodys_side_gives_the_clauses_text() => InEveryRoom((_, compiled) =>
        Assert.Equal(compiled.Clause.Text, compiled.Words.Text));

    [Fact]
    public void A_clause_without_open_proposals_has_no_bracket() => InEveryRoom((draft, compiled) =>
        Assert.True(compiled.Brackets == 0
            || draft.OpenProposalsOn(compiled.Clause).Concat(draft.OpenProposalsFromElsewhere(compiled.Clause)).Any()));

    [Fact]
    public void Brackets_counted_act_by_act_are_those_of_the_whole_text() => Step.Some.Sample(steps =>
    {
        var record = Scribe.Record(steps);
        var (progress, draft) = (new Progress(record.Start), record.Start);
        foreach (var entry in record.Entries.Select(JournalJson.Read))
        {
            progress.Follow(entry);
            draft = entry.Event.Apply(draft, entry.Stamp) with { Version = entry.Version };
            if (progress.Milestones.Count % 7 == 0)
                Assert.Equal(RollingText.Of(draft).Sum(each => each.Brackets), progress.Milestones[^1].Brackets);
        }
    }, iter: 60);

    [Fact]
    public void The_authors_words_joined_are_the_text() => InEveryRoom((draft, compiled) =>
        Assert.Equal(
            compiled.Clause.Text, string.Concat(Authorship.Of(draft, compiled.Clause).Select(span => span.Text))));

    private static IEnumerable<Proposal> Rewordings(Draft draft, Clause clause) => draft.OpenProposalsReaching(clause)
        .Where(each => AmbiguousQueue.Of(draft, each) is null && each.Change.Standing(draft) != Standing.WithoutTarget);

    private static void InEveryRoom(Action<Draft, ClauseCompilation> holds) => Step.Some.Sample(steps =>
    {
        var draft = History.Of(steps).Last().After.Draft;
        foreach (var compiled in RollingText.Of(draft))
            holds(draft, compiled);
    }, iter: 120);
}
